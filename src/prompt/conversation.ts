import type { FromPrompt, ToPrompt } from '../core/ask.ts';
import { withDeadline } from '../core/deadline.ts';
import type { Draft, MuteWish } from '../core/types.ts';
import { send } from '../messaging/index.ts';
import type { Channel } from './channel.ts';
import { checkAgain, openQuestion, type Opened } from './check.ts';
import { applySwaps, changesOf, isEmpty, type Plan } from './fixes.ts';
import type { Event, Files, Outcome, Said, Undo } from './state.ts';

type Fixed = Extract<ToPrompt, { type: 'fixed' }>;
type FixMessage = Extract<FromPrompt, { type: 'fix' }>;
/** A fix before it knows which draft it will meet: an earlier fix may have made a new one. */
type Step = FixMessage extends infer M ? (M extends FixMessage ? Omit<M, 'type' | 'draft'> : never) : never;

/** How one kind of fix went. */
type Result = 'unasked' | 'done' | 'refused';

/** A page may clean a 12 MB picture or wait for its editor to draw; past this it has not taken the fix. */
const FIX_DEADLINE_MS = 5_000;

/**
 * The order of things between content script, background and page: ask, check, fix, check again, answer once. One thing at a
 * time: what is asked for while another runs is not begun.
 * Knows no DOM; tells `emit` what happened.
 */
export class Conversation {
  #asked: ToPrompt | undefined;
  #draft: Draft | undefined;
  #files: Files = {};
  #waiting: ((reply: Fixed) => void) | undefined;
  #answered = false;
  #busy = false;
  /** The person went back before the question had even arrived. */
  #leftEarly = false;

  constructor(
    private readonly channel: Channel,
    private readonly emit: (event: Event) => void,
  ) {}

  /** Takes a message from the content script. */
  async hear(message: ToPrompt): Promise<void> {
    if (message.type === 'fixed') {
      if (this.#waiting) this.#waiting(message);
      else if (this.#draft) await this.#settle(message.draft, message.files);
      return;
    }
    this.#answered = false;
    this.#asked = message;
    this.#draft = message.draft;
    this.#files = message.files;
    this.emit({ type: 'asked', ask: message });
    if (this.#leftEarly) this.answer('go-back');
    await openQuestion(message.draft, this.#teller(message.draft, message.files));
  }

  /**
   * Gives the person's answer, once.
   * @param over what is posted as it is after all
   */
  answer(choice: 'go-back' | 'post', over: readonly MuteWish[] = []): void {
    if (!this.#draft) this.#leftEarly = choice === 'go-back';
    if (!this.#draft || this.#answered) return;
    this.#answered = true;
    // A count that fails is no reason to hold the answer up.
    if (choice === 'post' && over.length > 0) send('question.posted', { over }).catch(() => undefined);
    this.channel.say({ type: 'answer', draft: this.#draft.id, choice });
  }

  /** Applies a plan step by step and checks the draft that comes of it. */
  async fix(plan: Plan): Promise<void> {
    if (isEmpty(plan)) return;
    await this.#do(async (draft) => {
      const { text } = draft;
      const files = this.#files;
      const words = plan.swaps.length === 0 ? 'unasked' : await this.#step({ fix: 'swap-words', text: applySwaps(text, plan.swaps) });
      const cleans = [
        ...plan.locations.map((attachment) => ({ fix: 'remove-location' as const, attachment })),
        ...plan.hidden.map((attachment) => ({ fix: 'remove-hidden' as const, attachment })),
      ];
      const cleaned: string[] = [];
      for (const clean of cleans) if ((await this.#step(clean)) === 'done') cleaned.push(clean.attachment);
      const pictures: Result = cleans.length === 0 ? 'unasked' : cleaned.length === cleans.length ? 'done' : 'refused';
      return {
        said: saidOf(words, pictures, plan.hidden.length > 0 ? 'hidden' : 'location'),
        refusedWords: words === 'refused',
        changes: words === 'done' ? changesOf(text, plan.swaps) : [],
        ...undoOf(draft, files, cleaned, words === 'done' ? { text } : {}),
      };
    });
  }

  /** Puts a copy that the person covered a part of, or the picture as it was, in an attachment's place. */
  async cover(attachment: string, file: File, said: 'covered' | 'uncovered'): Promise<void> {
    await this.#do(async (draft) => {
      const files = this.#files;
      if ((await this.#step({ fix: 'cover', attachment, file })) === 'refused') return { said: 'cover_refused' };
      return { said, ...undoOf(draft, files, [attachment]) };
    });
  }

  /** Keeps the words for later, and nothing else of the draft. */
  async save(): Promise<void> {
    await this.#do(async ({ text, site, surface, attachments }) => {
      const kept = await send('draft.save', { id: crypto.randomUUID(), text, site, surface });
      if ('why' in kept) return { said: `save_${kept.why}` };
      return { said: attachments.length > 0 ? 'saved_words' : 'saved', undo: { is: 'saved', id: kept.id } };
    }, 'save_failed');
  }

  /** Remembers that this is not a problem, and checks what is left. */
  async mute(wish: MuteWish): Promise<void> {
    await this.#do(async () => ({ said: 'muted', undo: { is: 'muted', id: (await send('mute.add', wish)).id } }), 'mute_failed');
  }

  /** Pauses for an hour and goes back: the person's next press is then left alone. Where the pause can't be kept, the question stays. */
  async pause(): Promise<void> {
    await send('pause.begin', { hour: true }).then(() => this.answer('go-back'), () => this.emit({ type: 'said', said: 'mute_failed' }));
  }

  /** Takes back the last thing done. */
  async undo(last: Undo): Promise<void> {
    await this.#do(() => this.#takeBack(last), last.is === 'saved' ? 'unsave_failed' : 'mute_failed');
  }

  async #takeBack(last: Undo): Promise<Outcome> {
    switch (last.is) {
      case 'change': {
        const refusedWords = last.text !== undefined && (await this.#step({ fix: 'swap-words', text: last.text })) === 'refused';
        let refused = refusedWords;
        for (const [attachment, file] of Object.entries(last.files)) refused = (await this.#step({ fix: 'cover', attachment, file })) === 'refused' || refused;
        return { said: refused ? 'undo_refused' : 'undone', refusedWords, undid: last };
      }
      case 'muted':
        await send('mute.remove', { id: last.id });
        return { said: 'back', undid: last };
      case 'saved':
        await send('draft.unsave', { id: last.id });
        return { said: 'unsaved', undid: last };
      case 'left-out':
        return { said: 'back', undid: last };
    }
  }

  /** Does one thing, checks the draft as it then stands, and tells what came of it. @param failed what to tell when it throws */
  async #do(work: (draft: Draft) => Promise<Outcome>, failed: Said = 'both_refused'): Promise<void> {
    const before = this.#draft;
    const asked = this.#asked;
    if (!before || this.#busy) return;
    this.#busy = true;
    this.emit({ type: 'busy' });
    const outcome = await work(before).catch((): Outcome => ({ said: failed }));
    await this.#settle(this.#draft ?? before, this.#files);
    this.#busy = false;
    // What came of it is no news of a question that was asked since, and no step of it to take back.
    if (asked === this.#asked) this.emit({ type: 'done', outcome });
  }

  /** One fix and its reply. Keeps the draft as it now reads; no reply in time means no change. */
  async #step(step: Step): Promise<'done' | 'refused'> {
    const draft = this.#draft;
    if (!draft) return 'refused';
    const replied = new Promise<Fixed>((resolve) => {
      this.#waiting = resolve;
    });
    this.channel.say({ type: 'fix', draft: draft.id, ...step });
    const reply = await withDeadline(replied, FIX_DEADLINE_MS, undefined);
    this.#waiting = undefined;
    if (!reply) return 'refused';
    this.#draft = reply.draft;
    this.#files = reply.files;
    return reply.done ? 'done' : 'refused';
  }

  async #settle(draft: Draft, files: Files): Promise<void> {
    this.#draft = draft;
    this.#files = files;
    await checkAgain(draft, this.#teller(draft, files));
  }

  /** A newer draft may have come while this one was checked. */
  #teller(draft: Draft, files: Files): (opened: Opened) => void {
    return (opened) => {
      if (this.#draft === draft && !this.#answered) this.emit({ type: 'settled', draft, files, ...opened });
    };
  }
}

/** How to take back what was changed, if it can be. A picture on its way to a site may be there by then: only its cover comes off. */
function undoOf({ action }: Draft, files: Files, changed: readonly string[], words: { readonly text?: string } = {}): Pick<Outcome, 'undo'> {
  const former = Object.entries(files).filter(([id]) => action !== 'attach' && changed.includes(id));
  return former.length === 0 && words.text === undefined ? {} : { undo: { is: 'change', files: Object.fromEntries(former), ...words } };
}

/** What to tell, by how the words and the pictures went and what was to come out of these; at least one was asked for. */
function saidOf(words: Result, pictures: Result, out: 'location' | 'hidden'): Said {
  if (pictures === 'unasked') return words === 'done' ? 'words' : 'words_refused';
  if (words === 'unasked') return pictures === 'done' ? out : `${out}_refused`;
  if (words === pictures) return words === 'done' ? 'both' : 'both_refused';
  return words === 'done' ? 'words_only' : 'location_only';
}
