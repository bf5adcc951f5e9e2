import type { LastCheck } from '../../storage/index.ts';
import { t } from '../../ui/words.ts';
import { checkTitle } from '../check-title.ts';
import { clock } from '../clock.ts';

/** What the last check of this tab came to: which kinds of thing it found, and what it could not check. No words of the draft. */
export function LastCheckNotes({ last }: { readonly last: LastCheck }) {
  return (
    <section aria-labelledby="last-check">
      <h2 id="last-check">{t('popup_last', clock(last.at))}</h2>
      {last.found.length === 0
        ? <p>{t(nothingIn(last))}</p>
        : <ul>{last.found.map(({ check, count }) => <li key={check}>{checkTitle(check)}{count > 1 && ` (${count})`}</li>)}</ul>}
      {last.added && (
        <>
          <p>{t('popup_last_added')}</p>
          <ul>{last.added.map((check) => <li key={check}>{checkTitle(check)}</li>)}</ul>
        </>
      )}
      {last.skipped.length > 0 && (
        <>
          <p>{t('skip_intro')}</p>
          <ul>{[...new Set(last.skipped.map(skipLine))].map((line) => <li key={line}>{line}</li>)}</ul>
        </>
      )}
    </section>
  );
}

const skipLine = ({ check, reason }: LastCheck['skipped'][number]): string => t(`skip_${reason.replaceAll('-', '_')}`, checkTitle(check));

function nothingIn({ quiet, skipped }: LastCheck): string {
  if (quiet) return 'popup_last_nothing_asks';
  return skipped.length === 0 ? 'popup_last_nothing' : 'popup_last_nothing_else';
}
