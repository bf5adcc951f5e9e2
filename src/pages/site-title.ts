import { t } from '../ui/words.ts';

/** What people call a site, by its id; the id itself where nobody has written a name yet. */
export function siteTitle(id: string): string {
  return t(`popup_site_${id.replaceAll('-', '_')}`) || id;
}
