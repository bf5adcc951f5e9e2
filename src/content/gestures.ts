import type { Site } from '../core/site.ts';
import { composerOf, editorsOf, pressedControl, touchedEditor, type Composer } from './composers.ts';
import { attribute, holds, listenTrusted } from './dom.ts';
import type { Gate, Shot } from './gate.ts';

/**
 * Turns the browser's events into presses of "Post". A press is a whole gesture (pointerdown to click, or keydown to
 * keyup): it is let through whole or swallowed whole, from its earliest event, because some sites act on pointerdown and
 * half a click left behind confuses the rest. Only the person's own (trusted) events count.
 */

type Gesture = {
  readonly kind: 'pointer' | 'key';
  readonly key: string;
  readonly decision: 'let' | 'hold';
};

export interface GestureWorld {
  readonly sites: readonly Site[];
  readonly gate: Gate<Composer>;
  read(composer: Composer): Shot<Composer>;
  /** A press went to the site by the person's own event. */
  went(shot: Shot<Composer>): unknown;
}

let gesture: Gesture | undefined;

/** The question is answered. A key that did it goes up (or repeats) when the frame has gone: the page never saw it go down. */
export function answered(): void {
  gesture = { kind: 'key', key: '', decision: 'hold' };
}

/** Listens for the person's presses on the sites' own buttons and keys, and hands each to the gate, until the signal is aborted. */
export function listenForPresses(world: GestureWorld, signal: AbortSignal): void {
  const { sites, gate, read } = world;

  const held = (kind: Gesture['kind']) => gesture?.kind === kind && gesture.decision === 'hold';

  /** One decision for a press; remembered, so that the events that follow in the gesture get the same. */
  function decide(kind: Gesture['kind'], shot: Shot<Composer>, swallowed: boolean): 'let' | 'hold' {
    if (gesture?.kind === 'key' && gesture.key === shot.key) return gesture.decision; // the click a key made
    const decision = gate.press(shot, swallowed);
    gesture = { kind, key: shot.key, decision };
    if (decision === 'let') world.went(shot);
    return decision;
  }

  function onPointerDown(event: PointerEvent): void {
    gesture = undefined;
    if (event.button !== 0) return;
    const composer = pressedControl(sites, event);
    if (!composer) return;
    const shot = read(composer);
    gesture = { kind: 'pointer', key: shot.key, decision: gate.peek(shot) };
    if (gesture.decision === 'hold') swallow(event);
  }

  function onRestOfPointer(event: Event): void {
    if (held('pointer')) swallow(event);
  }

  /** Kept from the page only: without what the browser does with them there is no click, and nobody would be asked. */
  function onFinger(event: Event): void {
    if (held('pointer')) event.stopImmediatePropagation();
  }

  function onClick(event: MouseEvent): void {
    const composer = pressedControl(sites, event);
    if (!composer) gesture = undefined;
    else if (decide('pointer', read(composer), held('pointer')) === 'hold') swallow(event);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing || event.keyCode === 229) return; // the input method's own Enter
    if (event.repeat && held('key')) return swallow(event);
    gesture = undefined;
    const composer = composerForKey(sites, event);
    if (composer && decide('key', read(composer), false) === 'hold') swallow(event);
  }

  function onRestOfKey(event: Event): void {
    if (held('key')) swallow(event);
    const was = gesture;
    // The click of a Space comes right after its keyup, and is part of the same press.
    if (event.type === 'keyup' && was?.kind === 'key') setTimeout(() => { if (gesture === was) gesture = undefined; });
  }

  function onSubmit(event: SubmitEvent): void {
    const form = event.target as Element;
    const composer = composerOf(sites, form);
    if (!composer || !editorsOf(composer).some((editor) => holds(form, editor))) return;
    const shot = read(composer);
    if (gate.carriesOn(shot)) return;
    if (gesture?.decision === 'let' && gesture.key === shot.key) return;
    if (gate.press(shot) === 'hold') swallow(event);
    else world.went(shot);
  }

  listenTrusted(['pointerdown'], onPointerDown, signal);
  listenTrusted(['mousedown', 'pointerup', 'mouseup'], onRestOfPointer, signal);
  listenTrusted(['touchstart', 'touchend'], onFinger, signal);
  listenTrusted(['click'], onClick, signal);
  listenTrusted(['keydown'], onKeyDown, signal);
  listenTrusted(['keypress', 'keyup'], onRestOfKey, signal);
  listenTrusted(['submit'], onSubmit, signal);
}

/** The composer that a key publishes: Enter or Space on its button, or the surface's own key in its editor. */
function composerForKey(sites: readonly Site[], event: KeyboardEvent): Composer | undefined {
  if (event.key !== 'Enter' && event.key !== ' ') return undefined;
  const pressed = pressedControl(sites, event);
  if (pressed) return pressed;
  if (event.key !== 'Enter' || event.altKey) return undefined;
  const composer = touchedEditor(sites, event);
  const command = event.ctrlKey || event.metaKey;
  const publishes = composer?.surface.keys === 'mod-enter' ? command : composer?.surface.keys === 'enter' && !command && !event.shiftKey;
  return publishes && !isPicking(event.target) ? composer : undefined;
}

/** A list of names or emoji is open at the caret: Enter picks from it. */
function isPicking(target: EventTarget | null): boolean {
  return target instanceof Element && (Boolean(attribute(target, 'aria-activedescendant')) || attribute(target, 'aria-expanded') === 'true');
}

/** Keeps an event from the page and from what the browser would do with it. */
export function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
