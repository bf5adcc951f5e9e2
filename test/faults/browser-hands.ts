import { setTimeout as pause } from 'node:timers/promises';
import { answers, Prompt } from '../harness/prompt.ts';
import { places, SiteDriver } from '../harness/site-driver.ts';
import { waitUntil, type Tab } from '../harness/tab.ts';
import { look, type Seen } from './browser-probe.ts';
import type { Carried, Run, Session } from './browser-schedule.ts';
import type { Files } from './files.ts';

/** A browser with the extension, and the bad luck that can be arranged in it. */
export interface Stage {
  readonly tab: Tab;
  /** Ends the extension's worker. Absent where the driver can't. */
  kill?(): Promise<void>;
  /** Keeps the worker from answering for longer than anybody waits for it. Returns at once. */
  hang(): Promise<void>;
  /** A trusted drop of a file on the last element that matches. */
  drop(selector: string, path: string): Promise<void>;
  /** The prompt's own window, if one is open. */
  window(): Promise<Tab | undefined>;
}

export type Count = 'runs' | 'presses' | 'let through' | 'weighed, then posted' | 'asked' | 'asked in a window' | 'approved' | 'posted after asking'
  | 'gone back' | 'closed by a carried-over key' | 'told in words' | 'killed' | 'hung' | 'rewritten' | 'left' | 'drawn anew'
  | 'with a file' | 'file cleaned' | 'file used as it was' | 'file taken back' | 'file not asked about' | 'posted with a file';
export type Counts = Map<Count, number>;

export type Where = 'frame' | 'window';

/** Past this a press counts as swallowed: 800 ms for the checks, 1 s for the frame, 4 s for a window, and a slow machine. */
const SWALLOWED_MS = 12_000;
/** After this a person tries again. */
const TRY_MS = 3000;
/** How long after the frame went away its window may still be on its way. */
const WINDOW_MS = 2000;
const REMOVE = 'Remove location';

/** Where a file is dropped. Beside the editor: Draft.js waits for the end of a drag over it, which the replica keeps to itself. */
const zone: Partial<Record<Session['place'], string>> = { 'x/inline': '[data-testid="toolBar"]', 'facebook/post': '[role="dialog"] h2' };

/** What a person does in one place of one site, and what they can tell came of it. */
export class Hands {
  readonly site: SiteDriver;
  private readonly prompt: Prompt;
  private readonly place: (typeof places)[Session['place']];

  constructor(readonly stage: Stage, place: Session['place'], private readonly files: Files, private readonly counts: Counts) {
    this.site = new SiteDriver(stage.tab, place);
    this.prompt = new Prompt(stage.tab);
    this.place = places[place];
  }

  look(): Promise<Seen> {
    return look(this.stage.tab, this.place.surface);
  }

  /** Waits until something comes of what the person did: a question, what was meant, a sentence. */
  async outcome(began: Seen, questions: number, isDone: (seen: Seen) => boolean): Promise<Where | 'done' | 'swallowed'> {
    const end = performance.now() + SWALLOWED_MS;
    let vanished: number | undefined;
    while (performance.now() < end) {
      const seen = await this.look();
      const asked = seen.prompts - began.prompts;
      if (seen.open && asked > questions) {
        this.count('asked');
        return 'frame';
      }
      if (isDone(seen) || seen.notes > began.notes) return 'done';
      if (asked > questions) {
        if (await this.stage.window()) {
          this.count('asked in a window');
          return 'window';
        }
        vanished ??= performance.now();
        if (performance.now() - vanished > WINDOW_MS) {
          this.count('closed by a carried-over key');
          return 'done';
        }
      } else if (questions > 0) return 'done'; // answered, and nothing more was asked
      await pause(25);
    }
    return 'swallowed';
  }

  /** After "Post as it is": a post, a sentence, or one more question. */
  async outcomeOfApproval(began: Seen, questions: number): Promise<void> {
    await waitUntil('something to come of the approval', async () => {
      const seen = await this.look();
      return seen.posts.length > began.posts.length || seen.notes > began.notes || seen.prompts - began.prompts > questions;
    }, SWALLOWED_MS).catch(() => undefined); // the judge says what is missing
  }

  /** Answers the question that is open. @param prompts how many had been drawn when it was */
  async answer(where: Where, answer: Run['answer'], prompts: number): Promise<void> {
    this.count(answer === 'post' ? 'approved' : 'gone back');
    await this.press(where, prompts, (prompt) => (answer === 'escape' ? prompt.tab.press('Escape') : prompt.press(answers[answer])));
  }

  /** Tries until the question that was drawn as the `prompts`th is over, as a person does. `act` is one try. */
  private async press(where: Where, prompts: number, act: (prompt: Prompt) => Promise<unknown>): Promise<void> {
    const { tab } = this.stage;
    const opened = where === 'window' ? await this.stage.window() : tab;
    if (!opened) return;
    const prompt = where === 'window' ? new Prompt(opened) : this.prompt;
    const over = async () => {
      if (where === 'window') return await this.stage.window() === undefined;
      const seen = await this.look();
      return !seen.open || seen.prompts > prompts;
    };
    await waitUntil('the prompt to take the answer', async () => {
      if (await over()) return true;
      // A prompt that is closing may take its button along, and a command to a frame that is going may hang for seconds. [measured, Chromium 156]
      const tried = prompt.opened(TRY_MS).then(() => act(prompt)).catch(() => undefined);
      await Promise.race([tried, waitUntil('the prompt to close', over, TRY_MS).catch(() => undefined)]);
      return await waitUntil('the prompt to close', over, 400).catch(() => false);
    }, SWALLOWED_MS);
    // Until the page is drawn without the frame, Chromium sends the next click there, and never reports it back. [measured]
    await tab.read(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))), null);
  }

  /**
   * Gives the site a file, and answers what is asked about it.
   * @returns hashes of what the site must have of it now
   * @throws when it has anything else, or nobody was asked about a file with a place in it
   */
  async attach({ kind, by, fault, answer }: Carried): Promise<readonly string[]> {
    const { path, sha256 } = this.files[kind];
    this.count('with a file');
    await this.fault(fault);
    const began = await this.look();
    const arrived = (seen: Seen) => seen.uploads.length > began.uploads.length;
    await (by === 'choosing' ? this.site.attach(path) : this.stage.drop(zone[this.site.id as Session['place']] ?? this.place.editor, path));
    const where = await this.outcome(began, 0, arrived);
    if (where === 'swallowed') throw new Error('a file was swallowed: neither question nor upload');
    let expected = [sha256];
    if (where === 'done') {
      if (kind === 'located') throw new Error('a file with a place in it was not asked about');
      this.count('file not asked about');
    } else {
      let pressed = '';
      await this.press(where, began.prompts + 1, async (prompt) => {
        if (answer === 'go-back') pressed = answers[answer];
        else {
          const awake = (await prompt.buttons()).filter(({ enabled }) => enabled).map(({ name }) => name);
          // Until the file is checked none of them is there; once it is cleaned the prompt says so and goes by itself.
          if (!awake.includes(pressed === REMOVE ? REMOVE : answers.use)) return;
          // A file that could not be read in time has no place to remove: then it is used as it is.
          pressed = answer === 'remove' && awake.includes(REMOVE) ? REMOVE : answers.use;
        }
        await prompt.press(pressed);
      });
      this.count(pressed === REMOVE ? 'file cleaned' : pressed === answers.use ? 'file used as it was' : 'file taken back');
      if (pressed === REMOVE) expected = [this.files.located.cleaned];
      if (answer === 'go-back') expected = [];
    }
    if (expected.length > 0) await waitUntil('the site to have the file', async () => arrived(await this.look()), SWALLOWED_MS);
    const { uploads } = await this.look();
    const given = uploads.slice(began.uploads.length);
    if (given.join() !== expected.join()) throw new Error(`the site has other files: ${JSON.stringify({ given, expected })}`);
    return expected;
  }

  /** Takes the files of the draft before off, by the site's own button. */
  async takeFilesOff(): Promise<void> {
    await waitUntil('the files to be off', async () => {
      if ((await this.look()).previews === 0) return true;
      await this.stage.tab.click('.preview button');
      return false;
    });
  }

  /** Puts a new draft in the box. A site that clears its box late takes the first letters along: then once more. */
  async type(text: string): Promise<void> {
    const { tab } = this.stage;
    await waitUntil('the words in the site\'s model', async () => {
      await tab.click(this.place.editor);
      await tab.press('Control+a');
      await tab.type(text);
      const is = (wanted: string) => async () => (await this.look()).draft?.endsWith(wanted);
      return await waitUntil('the last letter', is(text.slice(-3)), 600).then(is(text)).catch(() => false);
    });
  }

  async fault(kind: Run['before']): Promise<void> {
    if (kind === 'kill' && this.stage.kill) {
      this.count('killed');
      await this.stage.kill();
    }
    if (kind === 'hang') {
      this.count('hung');
      await this.stage.hang();
    }
  }

  count(what: Count): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }
}
