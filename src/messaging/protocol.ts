import type { Surroundings } from '../core/place.ts';
import type { Draft, MuteWish, PhotoFacts, PhotoLook, Question, Verdict, Weighed } from '../core/types.ts';

/** Where a message may come from. The receiver checks it against the browser's own word, not the message's. */
export type Origin = 'content' | 'page';

/** Asked of the background. One signature for caller and handler. */
export interface ToBackground {
  /** Content script: how heavy is this draft? The answer carries no private word. */
  'draft.weigh': (draft: Draft) => Weighed;
  /** Extension pages: the full verdict with words, clauses and fixes. */
  'draft.check': (draft: Draft) => Verdict;
  /** The question page, once: the same, and how to put it. Counted as a question of today. */
  'question.open': (draft: Draft) => Question;
  /** "Post as it is" was the answer, over these. Kept in memory only. */
  'question.posted': (answer: { readonly over: readonly MuteWish[] }) => void;
  /** "Not a problem": from now on this is left out. `id` takes it back. */
  'mute.add': (wish: MuteWish) => { readonly id: string };
  'mute.remove': (mute: { readonly id: string }) => void;
  /** Pauses on every site for an hour, as the popup does. */
  'pause.begin': (ask: { readonly hour: true }) => void;
  /** Keeps the words of a draft, and nothing else of it, until the person removes them. Under an id of the asker's: asked again after the worker died, it keeps them once. */
  'draft.save': (words: Pick<Draft, 'id' | 'text' | 'site' | 'surface'>) => SaveResult;
  'draft.unsave': (saved: { readonly id: string }) => void;
  /** What a file gives away. Reads the head of the file only; never throws for a bad file (see `unread`). */
  'photo.inspect': (file: File) => PhotoFacts;
  /** What may be seen in a picture. Takes seconds; never throws for a bad file (see `skipped`). */
  'photo.look': (file: File) => PhotoLook;
  /** Extension pages: a picture's vector as text, to teach uniform by; `why` where there is none. */
  'picture.vector': (file: File) => { readonly look: PhotoLook; readonly vector?: string };
  /** A copy without location, pixels untouched, re-read to prove it; `why` when it could not be done. */
  'photo.clean': (file: File) => CleanResult;
  /** Extension pages: what lies around a spot, and how far home is. No private word but the home's town, so no content script may ask. */
  'place.around': (spot: { readonly latitude: number; readonly longitude: number }) => Surroundings;
  /** Extension pages: all that each check can say, so that a force's own pack is held to it. */
  'checks.messages': (ask: { readonly all: true }) => Readonly<Record<string, readonly string[]>>;
  /** Extension pages: has the browser a language model of its own on this computer, complete? */
  'browser-model.state': (ask: { readonly probe: true }) => { readonly ready: boolean };
  /** Opens the prompt page as a small window which then connects to the asking tab. */
  'prompt.window': (ask: { readonly ask: string }) => { readonly opened: boolean };
  /** Until when is this site left alone (see `Weighed`)? Asked when the person comes to a composer, so that the worker is awake and ready by the first word. */
  'site.state': (ask: { readonly site: string; readonly probe?: true }) => { readonly offUntil: number; readonly works?: boolean };
}

export type SaveResult = { readonly id: string } | { readonly why: 'full' | 'failed' | 'locked' };

export type CleanResult =
  | { readonly file: File; readonly facts: PhotoFacts }
  | { readonly why: 'unsupported' | 'not-proved' | 'broken' };

/** Asked by the background of the page that looks at pictures. */
export interface ToLooks {
  'look.at': (file: File) => { readonly look: PhotoLook; readonly vectors: readonly Float32Array[] };
}

/** Asked of a content script by the popup. */
export interface ToContent {
  'page.state': (ask: { readonly probe: true }) => PageState;
  /** A list, a switch or a rule was changed somewhere: forget what was known. */
  'page.refresh': (ask: { readonly refresh: true }) => { readonly done: true };
}

/** What the self-test of the content script found on this page. */
export interface PageState {
  readonly site: string;
  /** Listeners alive, extension alive, and a sample draft weighed end to end. */
  readonly alive: boolean;
  readonly on: boolean;
  /** Post boxes on the page that the site's data recognises, and whether each has its button. */
  readonly boxes: readonly { readonly kind: string; readonly button: boolean }[];
  /** A large editable box that no surface explains: the site may have changed. */
  readonly strangers: number;
}
