import type { FixRequest } from '../core/ask.ts';
import { pause } from '../core/deadline.ts';
import type { Draft } from '../core/types.ts';
import { alive } from '../messaging/index.ts';
import { askBare } from './bare.ts';
import type { Channel } from './channel.ts';
import { answered } from './gestures.ts';
import { openFrame } from './prompt-frame.ts';
import { openWindow } from './prompt-window.ts';

type Files = Readonly<Record<string, File>>;

/** A draft to ask about, and how to mend it. */
export interface Question {
  readonly draft: Draft;
  readonly files: Files;
  readonly canEdit: boolean;
  /** Carries out a fix in the page and tells how the draft reads afterwards. Never rejects. */
  fix(request: FixRequest): Promise<Fixed>;
}

export interface Fixed {
  readonly draft: Draft;
  readonly files: Files;
  readonly done: boolean;
  /** Nothing is left to ask: the fix itself is the answer (a photo cleaned before the site has it). */
  readonly settled?: boolean;
}

export interface Outcome {
  readonly choice: 'go-back' | 'post';
  /** What was agreed to: the draft and files as they stood when the person answered. */
  readonly draft: Draft;
  readonly files: Files;
}

/** How long "Location removed, checked" stays to be read; the site has its file by then. */
const LAST_WORD_MS = 900;

/** Asks one question at a time; the others wait their turn. */
export class Asker {
  #turn: Promise<unknown> = Promise.resolve();
  #cancelCurrent: (() => void) | undefined;
  /** The person has been told that this script has lost its extension. */
  hasTold = false;

  /** The person's answer. Never rejects: a question that can't be drawn is asked barely, and anything that ends it without an answer is "go back". */
  ask(question: Question): Promise<Outcome> {
    const { draft, files } = question;
    const mine = this.#turn.then(() => this.#run(question))
      .catch(async (): Promise<Outcome> => ({ choice: await askBare('no_window').catch(() => 'go-back'), draft, files }));
    this.#turn = mine;
    return mine;
  }

  /** Ends the question on screen as "go back": the page is being left. */
  cancel(): void {
    this.#cancelCurrent?.();
  }

  async #run(question: Question): Promise<Outcome> {
    let { draft, files } = question;
    const answer = Promise.withResolvers<'go-back' | 'post'>();
    let channel: Channel | undefined;
    let hasLastWord = false;
    this.#cancelCurrent = () => { answer.resolve('go-back'); };

    const bare = async (why: 'orphaned' | 'no_window') => answer.resolve(await askBare(why));
    const serve = (opened: Channel) => {
      channel = opened;
      opened.listen((message) => {
        if (message.type === 'answer') answer.resolve(message.choice);
        if (message.type === 'fix') void mend(opened, message);
      });
      opened.send({ type: 'ask', draft, files, canEdit: question.canEdit, surface: opened.surface });
    };
    const mend = async (where: Channel, request: FixRequest) => {
      // Only words are mended in the page itself, which is inert under the dialog.
      const fixed = await (request.fix === 'swap-words' ? where.aside(() => question.fix(request)) : question.fix(request));
      ({ draft, files } = fixed);
      where.send({ type: 'fixed', draft, files, done: fixed.done });
      if (fixed.settled) {
        hasLastWord = true;
        answer.resolve('post');
      }
    };
    const toWindow = async () => {
      const opened = await openWindow();
      if (opened) serve(opened);
      else await bare('no_window');
    };

    if (!alive()) {
      this.hasTold = true;
      await bare('orphaned');
    } else {
      const frame = await openFrame(() => void toWindow());
      if (frame) serve(frame);
      else await toWindow();
    }
    const choice = await answer.promise;
    this.#cancelCurrent = undefined;
    answered();
    this.#leave(channel, hasLastWord);
    return { choice, draft, files };
  }

  /** A prompt that has just reported a fix stays a moment to be read, without keeping the site waiting. */
  #leave(channel: Channel | undefined, hasLastWord: boolean): void {
    if (!channel) return;
    if (!hasLastWord) return channel.close();
    this.#turn = this.#turn.then(() => pause(LAST_WORD_MS)).then(() => channel.close());
  }
}
