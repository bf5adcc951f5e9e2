import browser from '../messaging/browser.ts';
import type { FromPrompt } from '../core/ask.ts';
import type { Channel } from './channel.ts';
import { make } from './dom.ts';
import { closedBox } from './shadow.ts';
import { keepVigil } from './vigilance.ts';

/** A frame that has loaded and says nothing for this long holds a page of somebody else's: COEP does it, other extensions may. */
const READY_MS = 1000;
/** One that loads for longer never will; on a busy machine it may take a while. */
const LOAD_MS = 4000;
/** Fights with a page over the top layer before we give it up and open a window instead. */
const MOST_FIGHTS = 3;
/** Removing a frame while its own click is still being handled hangs the input of a driven browser. */
const REMOVE_AFTER_MS = 300;

const css = `
:host{all:initial!important}
dialog{position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none;margin:0;padding:0;border:0;background:none;overflow:hidden;pointer-events:auto}
dialog::backdrop{background:#0008}
iframe{display:block;width:100%;height:100%;border:0;background:none;color-scheme:light dark}`;

/**
 * The prompt as an extension page in a frame, in a modal dialog, in a closed shadow root on <html>: the page can neither
 * read it nor hear its keys, its focus traps don't reach it, and the top layer covers the page's own dialogs. The box is
 * always the whole viewport, so that its size tells the page nothing of what is inside.
 * @param lost called once when the page keeps removing, hiding or covering it after it had answered; the frame is gone by then.
 * @returns undefined when the frame does not answer.
 */
export async function openFrame(lost: () => void): Promise<Channel | undefined> {
  const { host, root, dialog, frame } = build();
  const { port1: port, port2 } = new MessageChannel();
  const listeners: ((message: FromPrompt) => void)[] = [];
  const ready = Promise.withResolvers<boolean>();
  const putBack = rememberFocus();
  let answering = false;
  let closed = false;
  let aside = false;
  let fights = 0;

  const vigil = keepVigil(host, dialog, fight);
  const raise = () => {
    dialog.showModal();
    vigil.raised();
    frame.focus();
  };

  function fight(): void {
    if (closed || aside) return;
    if (++fights <= MOST_FIGHTS && host.isConnected) {
      dialog.close();
      return raise();
    }
    close();
    if (answering) lost(); // else the caller is still waiting, and hears it as "no answer"
  }

  function close(): void {
    if (closed) return;
    closed = true;
    vigil.end();
    ready.resolve(false);
    dialog.close();
    setTimeout(() => { port.close(); host.remove(); }, REMOVE_AFTER_MS);
  }

  port.onmessage = ({ data }: MessageEvent<FromPrompt>) => {
    if (data.type === 'ready') return ready.resolve(true);
    // A prompt that can't be seen can't be answered: the click was meant for what lies above it.
    if (data.type === 'answer' && data.choice === 'post' && vigil.covered()) return fight();
    listeners.forEach((listener) => listener(data));
  };
  const giveUpAfter = (ms: number) => setTimeout(() => ready.resolve(false), ms);
  frame.addEventListener('load', () => {
    frame.contentWindow?.postMessage({ t: 'init' }, '*', [port2]);
    giveUpAfter(READY_MS);
  }, { once: true });
  // Esc in the dialog itself reaches us in Chromium only; inside the frame the prompt handles its own.
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    if (event.isTrusted) listeners.forEach((listener) => listener({ type: 'answer', draft: '', choice: 'go-back' }));
  });

  raise();
  giveUpAfter(LOAD_MS);
  if (!await ready.promise) {
    close();
    return undefined;
  }
  answering = true;
  // The page may have taken the focus meanwhile. Asked again where we have it, Chromium takes it from the button inside. [measured, 156]
  if (root.activeElement !== frame) frame.focus();
  return {
    surface: 'frame',
    send: (message) => port.postMessage(message),
    listen: (listener) => { listeners.push(listener); },
    aside: async (work) => {
      aside = true;
      dialog.close();
      try {
        return await work();
      } finally {
        aside = false;
        if (!closed && host.isConnected) raise();
      }
    },
    close: () => {
      close();
      putBack();
    },
  };
}

/** Remembers where the person was writing. @returns what puts focus and selection back, where they still exist */
function rememberFocus(): () => void {
  const focused = document.activeElement;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {};
  return () => {
    if (!(focused instanceof HTMLElement) || !focused.isConnected) return;
    focused.focus();
    // A field keeps its own caret; an editor's is the document's selection.
    if (!focused.isContentEditable || !anchorNode?.isConnected || !focusNode?.isConnected) return;
    try {
      getSelection()?.setBaseAndExtent(anchorNode, anchorOffset!, focusNode, focusOffset!);
    } catch {
      // The text has become shorter meanwhile: the caret stays where the browser puts it.
    }
  };
}

function build() {
  const dialog = make('dialog');
  const frame = make('iframe');
  frame.allow = 'clipboard-write';
  frame.src = browser.runtime.getURL('src/prompt/index.html');
  dialog.append(frame);
  return { ...closedBox(css, dialog), dialog, frame };
}
