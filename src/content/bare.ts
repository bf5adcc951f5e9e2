import browser from '../messaging/browser.ts';
import { closedBox } from './shadow.ts';

/**
 * What we can draw with no help from frame, window or worker: a plain dialog with no private word in it (a page can
 * search the text of a closed shadow root), and short sentences about the site's own button.
 */

export type Sentence = 'press-again' | 'gone' | 'changing' | 'orphaned' | 'no-window';

const NOTE_MS = 12_000;

const css = `
:host { all: initial; position: fixed; inset: 0 0 auto; border: 0; background: none; width: auto; color-scheme: light dark; }
dialog, .note { font: 16px/1.5 system-ui, sans-serif; color: light-dark(#14202b, #eef2f5); background: light-dark(#fff, #17212b); border: 2px solid light-dark(#1d4f76, #8cc4ee); border-radius: 8px; max-width: 30rem; padding: 1.25rem; box-sizing: border-box; }
dialog::backdrop { background: rgb(0 0 0 / 0.5); }
p { margin: 0 0 1rem; }
.question { font-size: 1.25rem; font-weight: 600; }
.note { display: flex; gap: 1rem; align-items: center; margin: 1rem auto; width: calc(100% - 2rem); }
.note p { margin: 0; flex: 1; }
button { font: inherit; min-height: 44px; padding: 0 1rem; margin: 0 .75rem 0 0; border-radius: 6px; border: 2px solid; color: light-dark(#1d4f76, #8cc4ee); background: none; }`;

interface Words {
  readonly question: string;
  readonly back: string;
  readonly post: string;
  readonly close: string;
  readonly sentence: Readonly<Record<Sentence, string>>;
}

let words: Words | undefined;

/** Fetches the words while the extension is alive; an orphaned script can't. */
export function learnWords(): Words {
  const t = (key: string) => browser.i18n.getMessage(key);
  return (words ??= {
    question: t('prompt_question'),
    back: t('prompt_go_back'),
    post: t('prompt_post'),
    close: t('common_close'),
    sentence: {
      'press-again': t('bare_press_again'),
      gone: t('bare_gone'),
      changing: t('bare_changing'),
      orphaned: t('bare_orphaned'),
      'no-window': t('bare_no_window'),
    },
  });
}

export const knowsWords = (): boolean => words !== undefined;

/** The bare question. Only real clicks count; closing it any other way is "go back". */
export function askBare(why: Sentence): Promise<'post' | 'go-back'> {
  const { question, back, post, sentence } = learnWords();
  const answer = Promise.withResolvers<'post' | 'go-back'>();
  const { host, root } = closedBox(css);
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', question);
  dialog.append(paragraph(question, 'question'), paragraph(sentence[why]), button(back, 'go-back'), button(post, 'post'));
  root.append(dialog);
  document.documentElement.append(host);

  function button(label: string, choice: 'post' | 'go-back'): HTMLButtonElement {
    const element = document.createElement('button');
    element.textContent = label;
    element.addEventListener('click', (event) => { if (event.isTrusted) end(choice); });
    return element;
  }
  function end(choice: 'post' | 'go-back'): void {
    dialog.close();
    host.remove();
    gone.disconnect();
    answer.resolve(choice);
  }
  const gone = new MutationObserver(() => { if (!host.isConnected) end('go-back'); });
  gone.observe(document.documentElement, { childList: true });
  dialog.addEventListener('cancel', (event) => { event.preventDefault(); end('go-back'); });
  dialog.showModal();
  return answer.promise;
}

let shown: Element | undefined;

/** A sentence at the top of the page for a while (chats have their button at the foot), with a button to put it away. */
export function note(what: Sentence): void {
  const { sentence, close } = learnWords();
  shown?.remove();
  const { host, root } = closedBox(css);
  const strip = document.createElement('div');
  const away = document.createElement('button');
  strip.className = 'note';
  strip.setAttribute('role', 'status');
  away.textContent = close;
  away.addEventListener('click', () => host.remove());
  strip.append(paragraph(sentence[what]), away);
  root.append(strip);
  document.documentElement.append(host);
  shown = host;
  host.popover = 'manual';
  host.showPopover();
  setTimeout(() => host.remove(), NOTE_MS);
}

function paragraph(text: string, className = ''): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  element.className = className;
  return element;
}
