import { render } from 'preact';
import type { FromPrompt } from '../core/ask.ts';
import type { Manner } from '../core/types.ts';
import './prompt.css';
import { nameDocument, t } from '../ui/words.ts';
import { SAFE_BUTTON } from './Answers.tsx';
import { App, Gone } from './App.tsx';
import { openChannel, surfaceOf, type Channel } from './channel.ts';
import { Conversation } from './conversation.ts';
import { Gate } from './gate.ts';
import { listenForKeys } from './keys.ts';
import { postedOver } from './items.ts';
import { next, type Event, type State } from './state.ts';

/** Gives the answer time to leave this process before the window that carries it closes. */
const CLOSE_AFTER_MS = 100;

let state: State | undefined;
let answered = false;
const gate = new Gate(performance.now());
const conversation = new Conversation({ say }, emit);

function emit(event: Event): void {
  state = next(state, event);
  if (event.type === 'settled' && event.manner) begin(event.manner);
  if (event.type !== 'opened' && event.type !== 'said') gate.arm(performance.now());
  draw();
  if (event.type === 'asked') {
    answered = false;
    keepFocus(true);
    // A task begun as a frame is made comes after that frame was drawn.
    requestAnimationFrame(() => setTimeout(() => say({ type: 'painted' })));
  }
  keepFocus(false);
}

/** What the person chose in Options, once it is known. */
function begin({ textSize, hold }: Manner): void {
  document.documentElement.dataset.textSize = textSize;
  if (hold > 0) setTimeout(() => emit({ type: 'held' }), hold * 1000);
}

function draw(): void {
  render(
    <App
      state={state}
      onOpen={(item) => emit({ type: 'opened', item })}
      onSaid={(said) => emit({ type: 'said', said })}
      onLeaveOut={(item) => emit({ type: 'left-out', item })}
      onMute={(wish) => void conversation.mute(wish)}
      onPause={() => void conversation.pause()}
      onFix={(plan) => void conversation.fix(plan)}
      onSave={() => void conversation.save()}
      onUndo={(last) => void conversation.undo(last)}
      onCover={(attachment, file, said) => void conversation.cover(attachment, file, said)}
      onGoBack={goBack}
      onPost={(event) => gate.lets(event) && conversation.answer('post', postedOver(state?.items ?? []))}
    />,
    document.body,
  );
}

/** A button that goes away takes the focus with it: it falls back to the one that is always safe. */
function keepFocus(always: boolean): void {
  if (always || document.activeElement === document.body) document.getElementById(SAFE_BUTTON)?.focus();
}

function goBack(): void {
  conversation.answer('go-back');
}

/**
 * A pointer's press that was meant for what stood there a moment ago goes no further. A key's (`detail` is 0) is for the button
 * that has the focus, wherever that is; folds are not buttons; going back needs no gate.
 */
function onlyWhatWasMeant(event: MouseEvent): void {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  if (!button || button.id === SAFE_BUTTON || event.detail === 0 || gate.lets(event)) return;
  event.preventDefault();
  event.stopPropagation();
}

function say(message: FromPrompt): void {
  channel.say(message);
  if (message.type !== 'answer') return;
  answered = true;
  if (surfaceOf(location.hash) === 'window') setTimeout(() => window.close(), CLOSE_AFTER_MS);
}

function lost(): void {
  if (answered) return;
  render(<Gone onClose={() => window.close()} />, document.body);
  document.querySelector('button')?.focus();
}

nameDocument(t('name'));
document.documentElement.dataset.surface = surfaceOf(location.hash);
draw();
keepFocus(true);
const channel: Channel = openChannel(location.hash, { hear: (message) => void conversation.hear(message), lost });

listenForKeys(goBack);
window.addEventListener('focus', () => keepFocus(false));
document.addEventListener('click', onlyWhatWasMeant, { capture: true });
for (const press of ['pointerdown', 'keydown'] as const) document.addEventListener(press, (event) => gate.press(event), { capture: true });
// The page can move or hide the frame under the pointer: what comes into view counts as new.
for (const moved of ['resize', 'visibilitychange'] as const) window.addEventListener(moved, () => gate.arm(performance.now()));
