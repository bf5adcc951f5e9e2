import { t } from './words.ts';

/** What people call a site, by its id; the id with a capital where nobody has written a name yet. */
export function siteTitle(id: string): string {
  return t(`popup_site_${id.replaceAll('-', '_')}`) || id.charAt(0).toUpperCase() + id.slice(1);
}
