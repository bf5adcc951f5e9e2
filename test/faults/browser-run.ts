import { setTimeout as pause } from 'node:timers/promises';
import { places } from '../harness/site-driver.ts';
import { waitUntil } from '../harness/tab.ts';
import { Hands, type Counts, type Stage } from './browser-hands.ts';
import { judge } from './browser-judge.ts';
import { probe, untilIdle, type Seen } from './browser-probe.ts';
import type { FaultPlace, Run, Session } from './browser-schedule.ts';
import type { Files } from './files.ts';

/** A word of the person's own profile. */
export const SECRET_EMPLOYER = 'Zennorvale';

/** Where the same page can be without the composer. Badoo's chat is always there; Facebook's dialog would not come back. */
const elsewhere: Partial<Record<FaultPlace, string>> = {
  'x/inline': '/i/chat', 'x/message': '/home', 'tinder/message': '/app/recs',
  'facebook/comment': '/messages/t/1', 'instagram/comment': '/direct/t/1/',
};

/** @returns what went wrong, in words; empty when every promise held */
export async function playSession(stage: Stage, files: Files, session: Session, first: number, counts: Counts): Promise<string[]> {
  const player = new Player(stage, files, session, counts);
  await player.open();
  const wrong: string[] = [];
  for (const [index, run] of session.runs.entries()) {
    const problems = await player.play(run, first + index).catch((error: unknown) => [error instanceof Error ? error.message : String(error)]);
    wrong.push(...problems.map((problem) => `${problem}\n  ${JSON.stringify({ place: session.place, site: session.site, number: first + index, run })}`));
    if (problems.length > 0) break; // the page may be in any state now
  }
  if (wrong.length === 0) wrong.push(...await player.lateposts());
  return wrong;
}

class Player {
  private readonly hands: Hands;
  private readonly away: string | undefined;
  private posts = 0;

  constructor(private readonly stage: Stage, files: Files, private readonly session: Session, counts: Counts) {
    this.hands = new Hands(stage, session.place, files, counts);
    this.away = elsewhere[session.place];
  }

  async open(): Promise<void> {
    const { naive, slow, rerender, deaf } = this.session.site;
    await this.hands.site.open({ ...(naive && { naive: '1' }), ...(rerender && { rerender: '1' }), slow: String(slow) });
    await probe(this.stage.tab, { deaf, away: this.away });
  }

  /** Posts that came after their run was judged. */
  async lateposts(): Promise<string[]> {
    const { posts } = await this.hands.look();
    return posts.length > this.posts ? [`posted late: ${JSON.stringify(posts.slice(this.posts))}`] : [];
  }

  async play(run: Run, number: number): Promise<string[]> {
    const { hands, stage: { tab } } = this;
    const { post } = places[this.session.place];
    hands.count('runs');
    const text = `${run.telling ? SECRET_EMPLOYER : 'Lovely'} ${run.words} ${number}`;
    const files = await this.compose(run, text);
    const began = await hands.look();
    this.posts = began.posts.length;
    if (run.pause > 0) await pause(run.pause); // the person's own time, part of the schedule
    await hands.fault(run.before);
    let anew = run.remount === 'before' && await this.remount();

    await tab.until('an enabled button', (css) => {
      const button = [...document.querySelectorAll<HTMLButtonElement>(css)].at(-1);
      return button && !button.disabled && button.ariaDisabled !== 'true';
    }, post);
    const at = await this.middle(post);
    for (const [index, { by, gap }] of run.presses.entries()) {
      if (index > 0 && gap > 0) await pause(gap);
      if (index > 0 && (await hands.look()).open) break; // the page is out of reach under the question
      hands.count('presses');
      // A box that was drawn anew has lost the focus: no key reaches it.
      await (by === 'click' || anew || !hands.site.key ? tab.clickAt(at.x, at.y) : tab.press(hands.site.key));
      if (index === 0 && run.remount === 'between') anew = await this.remount();
    }

    const { approved, rewritten, left } = await this.answerAll(run, number, began, at);
    const asked = (await hands.look()).prompts > began.prompts;
    // Of words that were changed under the question the person is told something else: nothing is left to press.
    if (this.session.site.deaf && (await hands.look()).notes > began.notes && !left && !rewritten) await this.pressOnce(began);
    await untilIdle(tab);

    const ended = await hands.look();
    this.posts = ended.posts.length;
    const told = ended.notes > began.notes;
    if (told) hands.count('told in words');
    if (left) await this.comeBack(run.during as 'route' | 'back');
    return judge({
      run, text, files, approved, asked, told, rewritten, left,
      naive: this.session.site.naive,
      made: ended.posts.slice(began.posts.length),
      draft: ended.draft,
      previews: ended.previews,
      strays: ended.uploads.slice(began.uploads.length),
    }, (what) => hands.count(what));
  }

  /** Words and file into the box. @returns hashes of the files that the draft carries then */
  private async compose({ file }: Run, text: string): Promise<readonly string[]> {
    const { hands, stage: { tab } } = this;
    const { editor } = places[this.session.place];
    const carried = hands.site.takesFiles ? file : undefined;
    await this.putSentencesAway();
    if (!await tab.read((css) => document.querySelector(css) !== null, editor)) await hands.site.bringUp();
    await tab.read((css) => [...document.querySelectorAll(css)].at(-1)?.scrollIntoView({ block: 'center' }), editor);
    await hands.takeFilesOff();
    const before = carried?.first ? await hands.attach(carried) : [];
    await hands.type(text);
    return carried && !carried.first ? await hands.attach(carried) : before;
  }

  /** Answers every question that comes of the presses; the first as the schedule says, and with its bad luck meanwhile. */
  private async answerAll(run: Run, number: number, began: Seen, at: { x: number; y: number }) {
    const { hands, stage: { tab } } = this;
    let approved = 0;
    let rewritten = false;
    let left = false;
    for (let question = 0; question < 5; question++) {
      const seen = await hands.outcome(began, question, ({ posts }) => posts.length > began.posts.length);
      if (seen === 'swallowed') throw new Error('swallowed: neither question nor post nor sentence');
      if (seen === 'done') break;
      if (question === 0) {
        rewritten = run.during === 'rewrite' && await this.rewrite(`${SECRET_EMPLOYER} rewritten ${number}`);
        left = (run.during === 'route' || run.during === 'back') && await this.leave(run.during);
        if (run.during === 'kill' || run.during === 'hang') await hands.fault(run.during);
        if (run.remount === 'during' && !left) await this.remount();
      }
      const answer = question === 0 ? run.answer : 'escape';
      if (answer === 'post') approved++;
      await hands.answer(seen, answer, question + 1 + began.prompts);
      if (answer === 'post' && run.again && question === 0 && !left) {
        hands.count('presses');
        await tab.clickAt(at.x, at.y);
      }
      if (answer === 'post') await hands.outcomeOfApproval(began, question + 1);
    }
    return { approved, rewritten, left };
  }

  /** The site wanted a press by the person's own hand. */
  private async pressOnce(began: Seen): Promise<void> {
    const { hands, stage: { tab } } = this;
    const posted = async () => (await hands.look()).posts.length > began.posts.length;
    if (await posted()) return;
    await this.putSentencesAway();
    hands.count('presses');
    await tab.click(places[this.session.place].post);
    await waitUntil('the site to take the person\'s own press', posted, 3000).catch(() => undefined);
  }

  /** A sentence lies over the foot of the page, and so over the button of a chat, until it is closed. */
  private async putSentencesAway(): Promise<void> {
    await this.stage.tab.read(() => document.querySelectorAll('html > [popover]').forEach((one) => one.remove()), null);
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
    if (done) this.hands.count('rewritten');
    return done;
  }

  /** The page draws the composer anew from the same draft, where the replica can. */
  private async remount(): Promise<boolean> {
    const done = await this.stage.tab.read((surface) => {
      const again = window.__site.remounts[surface];
      again?.();
      return again !== undefined;
    }, places[this.session.place].surface);
    if (done) this.hands.count('drawn anew');
    return done;
  }

  private async leave(how: 'route' | 'back'): Promise<boolean> {
    if (!this.away) return false;
    this.hands.count('left');
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

  private async middle(selector: string): Promise<{ x: number; y: number }> {
    return await this.stage.tab.read((css) => {
      const box = [...document.querySelectorAll(css)].at(-1)!.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, selector);
  }
}
