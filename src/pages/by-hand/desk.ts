import type { FixRequest, ToPrompt } from '../../core/ask.ts';
import type { Attachment, Draft } from '../../core/types.ts';
import { send } from '../../messaging/index.ts';
import { Conversation } from '../../prompt/conversation.ts';
import type { Plan } from '../../prompt/fixes.ts';
import type { Event, Files, Undo } from '../../prompt/state.ts';
import type { Chosen } from './chosen.ts';

/** The id of this page, in the place of a site's. */
export const BY_HAND = 'by-hand';

/** What is on the desk: the words and files as they are now. */
interface Held {
  readonly draft: Draft;
  readonly files: Files;
}

type Fixed = Extract<ToPrompt, { type: 'fixed' }>;

/**
 * Stands where a content script stands on a site: gives the draft, and makes the changes that are asked for, here to
 * its own copy. So the judgement, the fixes and the checking again are the very same.
 */
export class Desk {
  readonly #conversation: Conversation;
  #held: Held | undefined;
  readonly #originals = new WeakSet<File>();
  readonly #copies = new WeakSet<File>();
  /** Grows when other words and files are brought, or all are taken off: reading and cleaning files takes its time. */
  #turn = 0;

  /** @param emit hears what the page's state follows from */
  constructor(emit: (event: Event) => void) {
    const say = (message: { readonly type: string }) => {
      if (message.type === 'fix') void this.#apply(message as FixRequest).then((fixed) => this.#conversation.hear(fixed));
    };
    this.#conversation = new Conversation({ say }, emit);
  }

  /** Looks at words and files, afresh. Anybody could see it, unless told otherwise. */
  async check(text: string, chosen: readonly Chosen[], dating: boolean): Promise<void> {
    for (const { file } of chosen) this.#originals.add(file);
    const turn = this.#turn += 1;
    const attachments = await Promise.all(chosen.map(attach));
    if (turn !== this.#turn) return;
    const draft: Draft = { id: crypto.randomUUID(), site: BY_HAND, surface: 'post', action: 'publish', audience: 'public', text, attachments, ...(dating && { dating }) };
    const files = Object.fromEntries(chosen.map(({ id, file }) => [id, file]));
    this.#held = { draft, files };
    await this.#conversation.hear({ type: 'ask', draft, files, canEdit: true, surface: 'window' });
  }

  /** Changes the draft. */
  fix(plan: Plan): Promise<void> {
    return this.#conversation.fix(plan);
  }

  /** Takes back the last thing done. */
  undo(last: Undo): Promise<void> {
    return this.#conversation.undo(last);
  }

  /** Puts a copy that the person covered a part of, or the picture as it was, in an attachment's place. */
  cover(attachment: string, file: File, said: 'covered' | 'uncovered'): Promise<void> {
    return this.#conversation.cover(attachment, file, said);
  }

  /** The words and files as they are now, with what was changed here. */
  now(): { readonly text: string; readonly files: Files } {
    return { text: this.#held?.draft.text ?? '', files: this.#held?.files ?? {} };
  }

  /** Whether this file is a copy made here, without its location. */
  isCopy(file: File): boolean {
    return this.#copies.has(file);
  }

  /** Takes everything off the desk. */
  clear(): void {
    this.#turn += 1;
    this.#held = undefined;
  }

  async #apply(request: FixRequest): Promise<Fixed> {
    const before = this.#held;
    if (!before) throw new Error('A fix before there is a draft.');
    const turn = this.#turn;
    const after = request.fix === 'swap-words'
      ? { ...before, draft: { ...before.draft, id: crypto.randomUUID(), text: request.text } }
      : await this.#withCopy(before, request);
    // A copy of what lay here before must not push out what was brought meanwhile.
    if (turn !== this.#turn || !after) return { type: 'fixed', ...this.#held ?? before, done: false };
    this.#held = after;
    return { type: 'fixed', ...after, done: true };
  }

  /** @returns undefined where there could be no such copy */
  async #withCopy({ draft, files }: Held, request: Exclude<FixRequest, { fix: 'swap-words' }>): Promise<Held | undefined> {
    const id = request.attachment;
    const copy = request.fix === 'cover' ? request.file : await cleaned(files[id], request.fix);
    if (!copy) return undefined;
    // Taking a cover off brings the person's own file back.
    if (!this.#originals.has(copy)) this.#copies.add(copy);
    const fresh = await attach({ id, file: copy });
    const attachments = draft.attachments.map((one) => (one.id === id ? fresh : one));
    return { draft: { ...draft, id: crypto.randomUUID(), attachments }, files: { ...files, [id]: copy } };
  }
}

async function attach({ id, file }: Chosen): Promise<Attachment> {
  // A worker that does not answer must read as "not checked", never as "nothing in it".
  const [facts, look] = await Promise.all([
    send('photo.inspect', file).catch(() => ({ removable: false, unread: 'timeout' }) as const),
    send('photo.look', file).catch(() => undefined),
  ]);
  return { id, name: file.name, mime: file.type, size: file.size, facts, look };
}

async function cleaned(file: File | undefined, what: 'remove-location' | 'remove-hidden'): Promise<File | undefined> {
  const result = file && await send('photo.clean', file).catch(() => undefined);
  if (!result || !('file' in result) || (what === 'remove-hidden' && result.facts.hidden)) return undefined;
  return result.file;
}
