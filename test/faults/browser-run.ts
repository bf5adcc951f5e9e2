import { setTimeout as pause } from 'node:timers/promises';
import { answers, Prompt } from '../harness/prompt.ts';
import { places, SiteDriver } from '../harness/site-driver.ts';
import { waitUntil, type Tab } from '../harness/tab.ts';
import type { FaultPlace, Run, Session } from './browser-schedule.ts';

/** A browser with the extension, and the bad luck that can be arranged in it. */
export interface Stage {
  readonly tab: Tab;
  /** Ends the extension's worker. Absent where the driver can't. */
  kill?(): Promise<void>;
  /** Keeps the worker from answering for longer than anybody waits for it. Returns at once. */
  hang(): Promise<void>;
  /** The prompt's own window, if one is open. */
  window(): Promise<Tab | undefined>;
}

/** A word of the person's own profile. */
export const SECRET_EMPLOYER = 'Zennorvale';

/** Where the same page can be without the composer. Badoo's chat is always there. */
const elsewhere: Partial<Record<FaultPlace, string>> = {
  'x/inline': '/i/chat', 'x/message': '/home', 'tinder/message': '/app/recs',
  'facebook/comment': '/messages/t/1', 'instagram/comment': '/direct/t/1/',
};

export type Count = 'runs' | 'presses' | 'let through' | 'weighed, then posted' | 'asked' | 'asked in a window' | 'approved' | 'posted after asking'
  | 'gone back' | 'closed by a carried-over key' | 'told in words' | 'killed' | 'hung' | 'rewritten' | 'left';
export type Counts = Map<Count, number>;

/** What page script can see of a run: the site's own log, and the boxes we put under <html>. */
interface Seen {
  readonly posts: readonly { readonly text: string; readonly trusted: boolean }[];
  readonly prompts: number;
  readonly notes: number;
  /** Our dialog lies over the middle of the page. */
  readonly open: boolean;
  readonly draft: string | undefined;
  /** The site is done with everything it was given. */
  readonly idle: boolean;
}

/** Past this a press counts as swallowed: 800 ms for the checks, 1 s for the frame, 4 s for a window, and a slow machine. */
const SWALLOWED_MS = 12_000;
/** How long after the frame went away its window may still be on its way. */
const WINDOW_MS = 2000;

/** @returns what went wrong, in words; empty when every promise held */
export async function playSession(stage: Stage, session: Session, first: number, counts: Counts): Promise<string[]> {
  const player = new Player(stage, session, counts);
  await player.open();
  const wrong: string[] = [];
  for (const [index, run] of session.runs.entries()) {
    const problems = await player.play(run, first + index).catch((error: unknown) => [String(error)]);
    wrong.push(...problems.map((problem) => `${problem}\n  ${JSON.stringify({ place: session.place, site: session.site, number: first + index, run })}`));
    if (problems.length > 0) break; // the page may be in any state now
  }
  if (wrong.length === 0) wrong.push(...await player.lateposts());
  return wrong;
}

class Player {
  private readonly site: SiteDriver;
  private readonly prompt: Prompt;
  private readonly away: string | undefined;
  private posts = 0;

  constructor(private readonly stage: Stage, private readonly session: Session, private readonly counts: Counts) {
    this.site = new SiteDriver(stage.tab, session.place);
    this.prompt = new Prompt(stage.tab);
    this.away = elsewhere[session.place];
  }

  async open(): Promise<void> {
    const { naive, slow, rerender, deaf } = this.session.site;
    await this.site.open({ ...(naive && { naive: '1' }), ...(rerender && { rerender: '1' }), slow: String(slow) });
    await this.stage.tab.read(watchStrangers, { deaf, away: this.away });
  }

  /** Posts that came after their run was judged. */
  async lateposts(): Promise<string[]> {
    const { posts } = await this.look();
    return posts.length > this.posts ? [`posted late: ${JSON.stringify(posts.slice(this.posts))}`] : [];
  }

  async play(run: Run, number: number): Promise<string[]> {
    const { tab } = this.stage;
    const { editor, post } = places[this.session.place];
    this.count('runs');
    const typed = `${run.telling ? SECRET_EMPLOYER : 'Lovely'} ${run.words} ${number}`;
    await this.putSentencesAway();
    await tab.read((css) => [...document.querySelectorAll(css)].at(-1)?.scrollIntoView({ block: 'center' }), editor);
    await this.type(typed);
    const began = await this.look();
    this.posts = began.posts.length;
    if (run.pause > 0) await pause(run.pause); // the person's own time, part of the schedule
    await this.fault(run.before);

    await tab.until('an enabled button', (css) => {
      const button = [...document.querySelectorAll<HTMLButtonElement>(css)].at(-1);
      return button && !button.disabled && button.ariaDisabled !== 'true';
    }, post);
    const at = await this.middle(post);
    for (const [index, { by, gap }] of run.presses.entries()) {
      if (index > 0 && gap > 0) await pause(gap);
      if (index > 0 && (await this.look()).open) break; // the page is out of reach under the question
      this.count('presses');
      await (by === 'click' || !this.site.key ? tab.clickAt(at.x, at.y) : tab.press(this.site.key));
    }

    let approved = 0;
    let rewritten = false;
    let left = false;
    for (let question = 0; question < 5; question++) {
      const seen = await this.outcome(began, question);
      if (seen === 'swallowed') return ['swallowed: neither question nor post nor sentence'];
      if (seen !== 'frame' && seen !== 'window') break;
      if (question === 0) {
        rewritten = run.during === 'rewrite' && await this.rewrite(`${SECRET_EMPLOYER} rewritten ${number}`);
        left = (run.during === 'route' || run.during === 'back') && await this.leave(run.during);
        if (run.during === 'kill' || run.during === 'hang') await this.fault(run.during);
      }
      const answer = question === 0 ? run.answer : 'escape';
      if (answer === 'post') approved++;
      await this.answer(seen, answer, question + 1 + began.prompts);
      if (answer === 'post' && run.again && question === 0 && !left) {
        this.count('presses');
        await tab.clickAt(at.x, at.y);
      }
      if (answer === 'post') await this.outcomeOfApproval(began, question + 1);
    }
    const asked = (await this.look()).prompts > began.prompts;
    if (this.session.site.deaf && (await this.look()).notes > began.notes && !left) await this.pressOnce(began);
    await tab.until('the site to be done', () => (window as Probe).__idle!(), null);

    const ended = await this.look();
    const made = ended.posts.slice(began.posts.length);
    this.posts = ended.posts.length;
    const told = ended.notes > began.notes;
    if (told) this.count('told in words');
    if (left) await this.comeBack(run.during as 'route' | 'back');
    return this.judge({ run, text: typed, made, approved, asked, told, rewritten, left, draft: ended.draft });
  }

  private judge(it: {
    run: Run; text: string; made: Seen['posts']; approved: number; asked: boolean; told: boolean; rewritten: boolean; left: boolean; draft: string | undefined;
  }): string[] {
    const { run, text, made, approved, asked, told, rewritten, left, draft } = it;
    const wrong: string[] = [];
    const say = (what: string) => wrong.push(`${what}: ${JSON.stringify({ text, made, approved, asked, told, draft })}`);
    if (made.some((post) => post.text !== text)) say('posted other words');
    if (asked) {
      const most = rewritten || left ? 0 : Math.min(approved, 1);
      if (made.length > most) say(most === 0 ? 'posted without approval' : 'doubled');
      if (made.length < most && !told) say('lost after approval');
      if (left && approved > 0 && !told) say('left, and not told that nothing was posted');
      if (most > 0 && made.length > 0) this.count('posted after asking');
      if (made.length === 0 && !rewritten && !left && draft !== text) say('the draft changed');
    } else {
      if (run.telling && !told) say('a telling draft was never asked about');
      if (made.length === 0 && !told) say('lost');
      // Two presses that a careless site was given by the person's own hand are its own affair, and were so without us.
      const ours = made.some((post) => !post.trusted);
      if (made.length > 1 && (ours || !this.session.site.naive)) say('doubled');
      if (made.length > 0) this.count(ours ? 'weighed, then posted' : 'let through');
    }
    return wrong;
  }

  /** Waits until something comes of a press: a question, a post, a sentence. */
  private async outcome(began: Seen, questions: number): Promise<'frame' | 'window' | 'done' | 'swallowed'> {
    const end = performance.now() + SWALLOWED_MS;
    let vanished: number | undefined;
    while (performance.now() < end) {
      const seen = await this.look();
      const asked = seen.prompts - began.prompts;
      if (seen.open && asked > questions) {
        this.count('asked');
        return 'frame';
      }
      if (seen.posts.length > began.posts.length || seen.notes > began.notes) return 'done';
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
      await pause(10);
    }
    return 'swallowed';
  }

  /** After "Post as it is": a post, a sentence, or one more question. */
  private async outcomeOfApproval(began: Seen, questions: number): Promise<void> {
    await waitUntil('something to come of the approval', async () => {
      const seen = await this.look();
      return seen.posts.length > began.posts.length || seen.notes > began.notes || seen.prompts - began.prompts > questions;
    }, SWALLOWED_MS).catch(() => undefined); // the judge says what is missing
  }

  private async answer(where: 'frame' | 'window', answer: Run['answer'], prompts: number): Promise<void> {
    const { tab } = this.stage;
    const opened = where === 'window' ? await this.stage.window() : tab;
    if (!opened) return;
    const prompt = where === 'window' ? new Prompt(opened) : this.prompt;
    const over = async () => {
      if (where === 'window') return await this.stage.window() === undefined;
      const seen = await this.look();
      return !seen.open || seen.prompts > prompts;
    };
    this.count(answer === 'post' ? 'approved' : 'gone back');
    await waitUntil('the prompt to take the answer', async () => {
      if (await over()) return true;
      await prompt.opened().catch(() => undefined);
      // A prompt that is closing may take its button along.
      const pressed = answer === 'escape' ? opened.press('Escape') : prompt.click(answers[answer]);
      await Promise.race([pressed.catch(() => undefined), waitUntil('the prompt to close', over).catch(() => undefined)]);
      return await waitUntil('the prompt to close', over, 400).catch(() => false);
    }, SWALLOWED_MS);
    // Until the page is drawn without the frame, Chromium sends the next click there, and never reports it back. [measured]
    await tab.read(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))), null);
  }

  /** The site wanted a press by the person's own hand. */
  private async pressOnce(began: Seen): Promise<void> {
    const { tab } = this.stage;
    const seen = await this.look();
    if (seen.posts.length > began.posts.length) return;
    await this.putSentencesAway();
    this.count('presses');
    await tab.click(places[this.session.place].post);
    await waitUntil('the site to take the person\'s own press', async () => (await this.look()).posts.length > began.posts.length, 3000).catch(() => undefined);
  }

  /** Puts a new draft in the box. A site that clears its box late takes the first letters along: then once more. */
  private async type(text: string): Promise<void> {
    const { tab } = this.stage;
    await waitUntil('the words in the site\'s model', async () => {
      await tab.click(places[this.session.place].editor);
      await tab.press('Control+a');
      await tab.type(text);
      const is = (wanted: string) => async () => (await this.look()).draft?.endsWith(wanted);
      return await waitUntil('the last letter', is(text.slice(-3)), 2000).then(is(text)).catch(() => false);
    });
  }

  /** A sentence lies over the foot of the page, and so over the button of a chat, until it is closed. */
  private async putSentencesAway(): Promise<void> {
    await this.stage.tab.read(() => document.querySelectorAll('html > [popover]').forEach((one) => one.remove()), null);
  }

  private async fault(kind: Run['before']): Promise<void> {
    if (kind === 'kill' && this.stage.kill) {
      this.count('killed');
      await this.stage.kill();
    }
    if (kind === 'hang') {
      this.count('hung');
      await this.stage.hang();
    }
  }

  /** The page changes the words under the question. Only a field can be rewritten while the page is inert. */
  private async rewrite(text: string): Promise<boolean> {
    const done = await this.stage.tab.read(([css, words]) => {
      const field = [...document.querySelectorAll(css)].at(-1);
      if (!(field instanceof HTMLTextAreaElement)) return false;
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!.call(field, words);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    }, [places[this.session.place].editor, text] as const);
    if (done) this.count('rewritten');
    return done;
  }

  private async leave(how: 'route' | 'back'): Promise<boolean> {
    if (!this.away) return false;
    this.count('left');
    await this.stage.tab.read(([path, back]) => {
      if (back) return history.back();
      history.pushState(null, '', path);
      dispatchEvent(new PopStateEvent('popstate'));
    }, [this.away, how === 'back'] as const);
    await this.stage.tab.until('the page to have left', (path) => location.pathname === path, this.away);
    return true;
  }

  private async comeBack(how: 'route' | 'back'): Promise<void> {
    await this.stage.tab.read((forward) => (forward ? history.forward() : history.back()), how === 'back');
    await this.stage.tab.until('the box', (css) => document.querySelector(css) !== null, places[this.session.place].editor);
  }

  private get surface(): string {
    return places[this.session.place].surface;
  }

  private async middle(selector: string): Promise<{ x: number; y: number }> {
    return await this.stage.tab.read((css) => {
      const box = [...document.querySelectorAll(css)].at(-1)!.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, selector);
  }

  private async look(): Promise<Seen> {
    return await this.stage.tab.read((surface) => (window as Probe).__look!(surface), this.surface) as Seen;
  }

  private count(what: Count): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }
}

type Probe = Window & { __look?: (surface: string) => unknown; __idle?: () => boolean };

/** Runs in the page: counts what appears under <html>, makes the site deaf if it is to be, and gives history two entries to go back over. */
function watchStrangers({ deaf, away }: { deaf: boolean; away: string | undefined }): void {
  const seen = { prompts: 0, notes: 0 };
  const slow = Number(new URLSearchParams(location.search).get('slow'));
  const naive = new URLSearchParams(location.search).has('naive');
  new MutationObserver((records) => {
    for (const node of records.flatMap((record) => [...record.addedNodes])) {
      if (node instanceof HTMLElement) seen[node.popover ? 'notes' : 'prompts'] += 1;
    }
  }).observe(document.documentElement, { childList: true });
  const idle = () => {
    const last = window.__site.posts.at(-1);
    // A careless site clears its box once for each post, also for one that came in meanwhile.
    return !last || performance.now() - last.at > (naive ? slow + 100 : slow + 30);
  };
  Object.assign(window, {
    __idle: idle,
    __look: (surface: string) => {
      const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
      return {
        posts: window.__site.posts.map(({ text, trusted }) => ({ text, trusted })),
        ...seen,
        open: top !== null && top !== document.body && top.parentElement === document.documentElement,
        draft: window.__site.drafts[surface]?.(),
        idle: idle(),
      };
    },
  });
  if (deaf) {
    addEventListener('click', (event) => {
      if (event.isTrusted) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    }, true);
  }
  if (away) {
    const here = location.href;
    history.pushState(null, '', away);
    history.pushState(null, '', here);
  }
}
