import { MOST_CASES, StorageFailure } from '../../../storage/index.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { t } from '../../../ui/words.ts';

/** Why a case was not kept: there is no room, or it did not work. */
export type Why = 'full' | 'failed';

/** Reads it from what keeping them threw. */
export const whyNotKept = (error: unknown): Why => (error instanceof StorageFailure && error.code === 'full' ? 'full' : 'failed');

/** Says so. */
export function NotKept({ why }: { readonly why: Why }) {
  return <Notice tone="red"><p>{why === 'full' ? t('training_own_full', MOST_CASES) : t('training_own_failed')}</p></Notice>;
}
