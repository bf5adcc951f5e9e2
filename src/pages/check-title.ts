import { t } from '../ui/words.ts';

/** What people call a check, by its id: "Names of colleagues". */
export function checkTitle(check: string): string {
  return t(`skip_what_${check.replaceAll('-', '_')}`) || t('skip_what_other');
}
