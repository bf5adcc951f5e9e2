import browser from '../messaging/browser.ts';
import { html, make } from './dom.ts';
import { closedBox } from './shadow.ts';

/**
 * What we can draw with no help from frame, window or worker: a plain dialog with no private word in it (a page can
 * search the text of a closed shadow root), and short sentences about the site's own button.
 */

const KEYS = [
  'prompt_question', 'prompt_go_back', 'prompt_post', 'common_close',
  'bare_press_again', 'bare_gone', 'bare_changing', 'bare_orphaned', 'bare_no_window', 'bare_looking', 'bare_lost',
] as const;
type Key = (typeof KEYS)[number];
type Bare<K> = K extends `bare_${infer S}` ? S : never;
export type Sentence = Bare<Key>;

const NOTE_MS = 12_000;
/** As in prompt/gate.ts: the second half of a double click can't post. */
const LOCK_MS = 400;

const css = `
:host{all:initial;position:fixed;inset:0 0 auto;border:0;background:none;width:auto;color-scheme:light dark}
dialog,.note{font:16px/1.5 system-ui,sans-serif;color:CanvasText;background:Canvas;border:2px solid light-dark(#1d4f76,#8cc4ee);border-radius:8px;max-width:30rem;padding:1.25rem;box-sizing:border-box}
dialog::backdrop{background:#0008}
p{margin:0 0 .5rem}
.question{font-size:1.25rem;font-weight:600}
.note{display:flex;gap:1rem;align-items:center;margin:1rem auto;width:calc(100% - 2rem)}
.note p{margin:0;flex:1}
button{font:inherit;min-height:44px;padding:0 1rem;margin:0 .75rem 0 0;border-radius:6px;border:2px solid;color:light-dark(#1d4f76,#8cc4ee);background:none}
dialog button{margin-top:.5rem}
dialog button:first-of-type{color:light-dark(#fff,#111);background:light-dark(#1d4f76,#8cc4ee)}`;

let words: Readonly<Record<Key, string>> | undefined;

/** Fetches the words while the extension is alive; an orphaned script can't. */
export const learnWords = () => (words ??= Object.fromEntries(KEYS.map((key) => [key, browser.i18n.getMessage(key)])) as Record<Key, string>);

/** Whether they were fetched: only then can anything be said or asked here. */
export const knowsWords = (): boolean => words !== undefined;

/** The bare question. Only real clicks count, and none too soon to be meant for it; closing it any other way is "go back". */
export async function askBare(why: Sentence): Promise<'post' | 'go-back'> {
  const { prompt_question: question, prompt_go_back: back, prompt_post: post, [`bare_${why}` as const]: sentence } = learnWords();
  const answer = Promise.withResolvers<'post' | 'go-back'>();
  const dialog = make('dialog');
  dialog.setAttribute('aria-label', question);
  dialog.append(piece('p', question, 'question'), piece('p', sentence), button(back, 'go-back'), button(post, 'post'));
  const { host } = closedBox(css, dialog);
  const armed = performance.now() + LOCK_MS;

  function button(label: string, choice: 'post' | 'go-back'): HTMLElement {
    const element = piece('button', label);
    element.addEventListener('click', (event) => { if (event.isTrusted && (choice === 'go-back' || event.timeStamp > armed)) end(choice); });
    return element;
  }
  function end(choice: 'post' | 'go-back'): void {
    dialog.close();
    host.remove();
    gone.disconnect();
    answer.resolve(choice);
  }
  const gone = new MutationObserver(() => { if (!host.isConnected) end('go-back'); });
  gone.observe(html(), { childList: true });
  dialog.addEventListener('cancel', (event) => { event.preventDefault(); end('go-back'); });
  dialog.showModal();
  return answer.promise;
}

let shown: Element | undefined;

/**
 * A sentence at the top of the page for a while (chats have their button at the foot), with a button to put it away. One that
 * tells of a wait lets every click through, and stays until it is taken away by what this gives.
 */
export function note(what: Sentence): () => void {
  const { common_close: close, [`bare_${what}` as const]: sentence } = learnWords();
  shown?.remove();
  const strip = piece('div', '', 'note');
  const away = piece('button', close);
  strip.setAttribute('role', 'alert'); // a status that comes with its words is read out by few screen readers [ARIA22]
  strip.append(piece('p', sentence));
  const { host } = closedBox(css, strip);
  if (what === 'looking') host.style.pointerEvents = 'none';
  else strip.append(away);
  shown = host;
  host.popover = 'manual';
  host.showPopover();
  const remove = () => host.remove();
  away.addEventListener('click', remove);
  setTimeout(remove, NOTE_MS);
  return remove;
}

function piece(tag: 'p' | 'div' | 'button', text: string, className = ''): HTMLElement {
  const element = make(tag);
  element.textContent = text;
  element.className = className;
  return element;
}
