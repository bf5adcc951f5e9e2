import { withDeadline } from '../core/deadline.ts';
import { asks } from '../core/level.ts';
import type { FixRequest } from '../core/ask.ts';
import type { Attachment, Draft, Level, PhotoFacts } from '../core/types.ts';
import { send } from '../messaging/index.ts';
import type { Asker } from './asker.ts';
import { note } from './bare.ts';
import type { Composer } from './composers.ts';
import { inPage, within } from './dom.ts';
import { handOver, withdraw, type Arrival } from './handover.ts';

/** Sites upload as soon as they are given a file, so it is looked at before they get it. */
const INSPECT_DEADLINE_MS = 1500;
/** The look at a picture gives up by itself after 4 s, at a film's three moments after 10; it counts when the draft is posted, and never keeps the site waiting for the file. */
const LOOK_DEADLINE_MS = 11_000;

/** What kind of composer the files were meant for; enough to weigh them. */
export interface Destination {
  readonly site: string;
  readonly composer: Composer | undefined;
}

interface Held {
  attachment: Attachment;
  readonly file: File;
  /** Where it is to be posted; undefined until that is known. */
  composer: Composer | undefined;
  /** Settles when the picture has been looked at, or not in time. Never rejects. */
  readonly looked: Promise<unknown>;
  /** Its thumbnail, where it is known which that is. */
  shownBy?: Element;
}

/** Follows files from the person's hand to the site, and remembers what they give away. */
export class Attachments {
  readonly #asker: Asker;
  readonly #onLeft: () => void;
  #held: Held[] = [];
  /** Settles once no file is on its way to the site; undefined where none is. */
  arriving: Promise<unknown> | undefined;
  /** Composers whose thumbnails were seen: none left later means the person took the files off. */
  readonly #shown = new WeakSet<Composer>();

  /** @param onLeft called where files that were on their way do not reach the site: the person's, or lost */
  constructor(asker: Asker, onLeft: () => void) {
    this.#asker = asker;
    this.#onLeft = onLeft;
  }

  /** What a composer carries, as far as we saw it arrive. */
  of(composer: Composer): readonly Attachment[] {
    this.#follow(composer);
    return this.#heldBy(composer).map((one) => one.attachment);
  }

  /** The files themselves, for the preview. */
  files(composer: Composer): Record<string, File> {
    return filesOf(this.#heldBy(composer));
  }

  /** Looks which files are shown, before an act of the person's may take one off. */
  follow(): void {
    for (const { composer } of this.#held) if (composer && inPage(composer.scope)) this.#follow(composer);
  }

  /** Settles once every picture has been looked at, or not in time. */
  looked(): Promise<unknown> {
    return Promise.all(this.#held.map((one) => one.looked));
  }

  /** The post has gone out; its files are no longer part of the next one. */
  release(composer: Composer): void {
    // Still shown: the post did not go, or not yet. They are let go once the thumbnails are.
    if (inPage(composer.scope) && thumbnailsIn(composer).length > 0) return void this.#shown.add(composer);
    this.#held = this.#held.filter((one) => one.composer !== composer);
    this.#shown.delete(composer);
  }

  /**
   * Files on their way in. Looks at each, asks where one gives a place away, and hands them on once: cleaned, as they
   * are, or not at all.
   */
  take(arrival: Arrival, files: readonly File[], to: Destination): Promise<void> {
    const taking = this.#take(arrival, files, to);
    const all = Promise.allSettled([this.arriving, taking]).finally(() => { if (this.arriving === all) this.arriving = undefined; });
    this.arriving = all;
    return taking;
  }

  async #take(arrival: Arrival, files: readonly File[], to: Destination): Promise<void> {
    const chosen = await Promise.all(files.map((file) => look(file)));
    const draft = attachDraft(to, chosen);
    const level = await weigh(draft);
    let going = chosen;
    if (!level || asks(level)) {
      const outcome = await this.#asker.ask({
        draft,
        files: filesOf(chosen),
        canEdit: false,
        fix: async (request) => {
          const before = going;
          going = await Promise.all(before.map((one) => mend(one, request)));
          const now = attachDraft(to, going);
          const done = going.some((one, index) => one !== before[index]);
          // A person who covers something wants to see it first.
          const left = done && request.fix !== 'cover' ? await weigh(now) : 'pause';
          return { draft: now, files: filesOf(going), done, settled: left !== undefined && !asks(left) };
        },
      });
      if (outcome.choice === 'go-back') {
        this.#onLeft();
        return withdraw(arrival);
      }
      going = going.map((one) => ({ ...one, attachment: { ...one.attachment, kept: true } }));
    }
    // What the site gets is what is looked at: covered places are no longer in it.
    const arriving = going.map((one) => {
      const held: Held = { ...one, composer: to.composer, looked: ask(send('photo.look', one.file), LOOK_DEADLINE_MS, undefined).then((look) => { held.attachment = { ...held.attachment, look }; }) };
      return held;
    });
    this.#held.push(...arriving); // first: a site may read its box at once
    if (handOver(arrival, going.map((one) => one.file))) return;
    this.#held = this.#held.filter((one) => !arriving.includes(one));
    this.#onLeft();
    note('lost');
  }

  #heldBy(composer: Composer): readonly Held[] {
    return this.#held.filter((one) => one.composer === composer);
  }

  /**
   * Thumbnails tell where files are. A composer that shows some has those whose own box has gone, or that were chosen before
   * there was one (staged dialogs, a box drawn anew); a post that was thrown away leaves its files to nobody.
   */
  #follow(composer: Composer): void {
    if (!composer.surface.preview) return;
    const shown = thumbnailsIn(composer);
    const thumbnails = shown.length;
    if (thumbnails > 0) {
      this.#shown.add(composer);
      const gone = (one: Held) => one.composer !== undefined && !inPage(one.composer.scope);
      const own = this.#heldBy(composer).length;
      // A box with files of its own, and no thumbnail for those of a box that has gone, is a new post: theirs was thrown away.
      if (own > 0 && thumbnails < own + this.#held.filter(gone).length) this.#held = this.#held.filter((one) => !gone(one));
      for (const one of this.#held) if (!one.composer || gone(one)) one.composer = composer;
      if (composer.surface.showsAll) this.#dropTakenOff(this.#heldBy(composer), shown);
    } else if (this.#shown.has(composer)) this.release(composer);
  }

  /** Thumbnails stand in the order of their files. Where others than those taken off were drawn anew, nothing is known. */
  #dropTakenOff(own: readonly Held[], shown: readonly Element[]): void {
    if (shown.length === own.length) return own.forEach((one, index) => { one.shownBy = shown[index]!; });
    const left = own.filter(({ shownBy }) => !shownBy || inPage(shownBy));
    if (left.length === shown.length) this.#held = this.#held.filter((one) => !own.includes(one) || left.includes(one));
  }
}

const thumbnailsIn = ({ surface, scope }: Composer): Element[] => (surface.preview ? within(scope, surface.preview.join()) : []);

interface Chosen {
  readonly file: File;
  readonly attachment: Attachment;
}

/** The answer, or `late` where it failed or took too long. Never rejects. */
const ask = <T, L>(answer: Promise<T>, ms: number, late: L): Promise<T | L> => withDeadline(answer.catch(() => late), ms, late);

async function look(file: File, id: string = crypto.randomUUID()): Promise<Chosen> {
  const timeout: PhotoFacts = { removable: false, unread: 'timeout' };
  const facts = await ask(send('photo.inspect', file), INSPECT_DEADLINE_MS, timeout);
  return { file, attachment: { id, name: file.name, mime: file.type, size: file.size, facts } };
}

/** Undefined where that is not known in time: of the draft, or of what a file gives away. */
async function weigh(draft: Draft): Promise<Level | undefined> {
  if (draft.attachments.some(({ facts }) => facts?.unread === 'timeout')) return undefined;
  return (await ask(send('draft.weigh', draft), INSPECT_DEADLINE_MS, undefined))?.level;
}

/** The same one where the request is about another, or can't be done. */
async function mend(one: Chosen, request: FixRequest): Promise<Chosen> {
  if (request.fix === 'swap-words' || request.attachment !== one.attachment.id) return one;
  if (request.fix === 'cover') return look(request.file, request.attachment);
  const result = await send('photo.clean', one.file).catch(() => undefined);
  if (!result || !('file' in result) || (request.fix === 'remove-hidden' && result.facts.hidden)) return one;
  const { file, facts } = result;
  return { file, attachment: { ...one.attachment, size: file.size, facts } };
}

function filesOf(chosen: readonly Pick<Held, 'attachment' | 'file'>[]): Record<string, File> {
  return Object.fromEntries(chosen.map((one) => [one.attachment.id, one.file]));
}

function attachDraft({ site, composer }: Destination, chosen: readonly Chosen[]): Draft {
  const surface = composer?.surface.kind ?? 'post';
  return { id: crypto.randomUUID(), site, surface, action: 'attach', audience: 'unknown', text: '', attachments: chosen.map((one) => one.attachment) };
}
