import { expect, test, vi } from 'vitest';
import messages from '../../public/_locales/en_GB/messages.json' with { type: 'json' };
import { next, type Said, type State } from '../../src/prompt/state.ts';
import { NotChecked, Summary } from '../../src/prompt/Summary.tsx';
import { Notice } from '../../src/ui/Notice.tsx';
import { draft, drawn } from './made-up.ts';

vi.mock('../../src/ui/words.ts', () => ({ t: (key: string, ...filled: string[]) => [key, ...filled].join(' ') }));

const BEGINNING = 'prompt_said_';
const told = Object.keys(messages).filter((key) => key.startsWith(BEGINNING) && !key.endsWith('_unchecked')).map((key) => key.slice(BEGINNING.length) as Said);
/** What is told to somebody who did not get what they asked for. */
const REFUSING = /\b(?:not|neither|no room)\b/iu;

function toneOf(said: Said) {
  const asked = next(undefined, { type: 'asked', ask: { type: 'ask', draft: draft(), files: {}, canEdit: true, surface: 'frame' } })!;
  const state: State = { ...asked, said };
  return drawn(Summary({ state, onUndo: () => undefined }), Notice).map(({ props }) => props.tone);
}

test.each(told)('"%s" has a tick only where all was done as asked', (said) => {
  const words = messages[`${BEGINNING}${said}`].message;
  expect(toneOf(said)).toEqual([REFUSING.test(words) ? 'amber' : 'done']);
});

test('a check that was skipped for the words and for a picture too is named once', () => {
  const skipped = [{ check: 'vehicle', reason: 'timeout' }, { check: 'vehicle', reason: 'timeout' }, { check: 'phone', reason: 'timeout' }] as const;
  const lines = drawn(NotChecked({ checked: { is: 'checked', verdict: { draft: 'd', level: 'note', advice: [], skipped } } }), 'li');
  expect(lines.map(({ props }) => props.children)).toEqual(['skip_timeout skip_what_vehicle', 'skip_timeout skip_what_phone']);
});
