import type { FromPrompt, ToPrompt } from '../core/ask.ts';
import { withDeadline } from '../core/deadline.ts';
import type { Draft } from '../core/types.ts';
import type { Channel } from './channel.ts';
import { checkDraft } from './check.ts';
import { applySwaps, isEmpty, type Plan } from './fixes.ts';
import type { Event, Files, Said } from './state.ts';

type Fixed = Extract<ToPrompt, { type: 'fixed' }>;
type FixMessage = Extract<FromPrompt, { type: 'fix' }>;
/** A fix before it knows which draft it will meet: an earlier fix may have made a new one. */
type Step = FixMessage extends infer M ? (M extends FixMessage ? Omit<M, 'type' | 'draft'> : never) : never;

/** How one kind of fix went. */
type Result = 'unasked' | 'done' | 'refused';

/** A page may clean a 12 MB picture or wait for its editor to draw; past this it has not taken the fix. */
const FIX_DEADLINE_MS = 5_000;

/**
 * The order of things between content script, background and page: ask, check, fix, check again, answer once.
 * Knows no DOM; tells `emit` what happened.
 */
export class Conversation {
  #draft: Draft | undefined;
  #files: Files = {};
  #waiting: ((reply: Fixed) => void) | undefined;
  #answered = false;
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
    this.#draft = message.draft;
    this.#files = message.files;
    this.emit({ type: 'asked', ask: message });
    if (this.#leftEarly) this.answer('go-back');
    if (!message.unchecked || message.unchecked === 'no-answer') await this.#settle(message.draft, message.files);
  }

  /** Gives the person's answer, once. */
  answer(choice: 'go-back' | 'post'): void {
    if (!this.#draft) this.#leftEarly = choice === 'go-back';
    if (!this.#draft || this.#answered) return;
    this.#answered = true;
    this.channel.say({ type: 'answer', draft: this.#draft.id, choice });
  }

  /** Applies a plan step by step and checks the draft that comes of it. */
  async fix(plan: Plan): Promise<void> {
    const before = this.#draft;
    if (!before || this.#waiting || isEmpty(plan)) return;
    this.emit({ type: 'fixing' });
    const words = plan.swaps.length === 0 ? 'unasked' : await this.#step({ fix: 'swap-words', text: applySwaps(before.text, plan.swaps) });
    const cleans = [
      ...plan.locations.map((attachment) => ({ fix: 'remove-location' as const, attachment })),
      ...plan.hidden.map((attachment) => ({ fix: 'remove-hidden' as const, attachment })),
    ];
    let pictures: Result = cleans.length === 0 ? 'unasked' : 'done';
    for (const clean of cleans) if ((await this.#step(clean)) === 'refused') pictures = 'refused';
    await this.#settle(this.#draft ?? before, this.#files);
    this.emit({
      type: 'fixed',
      outcome: { said: saidOf(words, pictures, plan.hidden.length > 0 ? 'hidden' : 'location'), refusedWords: words === 'refused', ...(words === 'done' && { former: before.text }) },
    });
  }

  /** Puts a copy that the person covered a part of, or the picture as it was, in an attachment's place. */
  async cover(attachment: string, file: File, said: 'covered' | 'uncovered'): Promise<void> {
    const before = this.#draft;
    if (!before || this.#waiting) return;
    this.emit({ type: 'fixing' });
    const refused = (await this.#step({ fix: 'cover', attachment, file })) === 'refused';
    await this.#settle(this.#draft ?? before, this.#files);
    this.emit({ type: 'fixed', outcome: { said: refused ? 'cover_refused' : said, refusedWords: false } });
  }

  /** Puts the former words back. */
  async undo(former: string): Promise<void> {
    const before = this.#draft;
    if (!before || this.#waiting) return;
    this.emit({ type: 'fixing' });
    const refusedWords = (await this.#step({ fix: 'swap-words', text: former })) === 'refused';
    await this.#settle(this.#draft ?? before, this.#files);
    this.emit({ type: 'fixed', outcome: { said: refusedWords ? 'undo_refused' : 'undone', refusedWords } });
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
    const checked = await checkDraft(draft);
    // A newer draft may have come while this one was checked.
    if (this.#draft === draft) this.emit({ type: 'settled', draft, files, checked });
  }
}

/** What to tell, by how the words and the pictures went and what was to come out of these; at least one was asked for. */
function saidOf(words: Result, pictures: Result, out: 'location' | 'hidden'): Said {
  if (pictures === 'unasked') return words === 'done' ? 'words' : 'words_refused';
  if (words === 'unasked') return pictures === 'done' ? out : `${out}_refused`;
  if (words === pictures) return words === 'done' ? 'both' : 'both_refused';
  return words === 'done' ? 'words_only' : 'location_only';
}
