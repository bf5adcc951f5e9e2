import sergeant from '../../src/pages/training/scenarios/en_GB/08-sergeant.json' with { type: 'json' };
import { Prompt } from '../harness/prompt.ts';
import type { Tab } from '../harness/tab.ts';
import { NARROW, settings, WIDE, type Scene, type Size, type Stage } from './scene.ts';

const BOTH = [WIDE, NARROW];
const WALL: Size = { width: 1920, height: 1080 };

/** A place in the training room, once what belongs there is drawn. */
const room = (place: string, there: string, then?: (tab: Tab) => Promise<unknown>, cases: readonly object[] | null = null) => async (stage: Stage): Promise<Tab> => {
  await stage.store({ cases: cases && { version: 1, entries: cases }, ...settings() });
  const tab = await stage.openExtensionPage(`src/pages/training/index.html#${place}`);
  await tab.until(place, (css) => document.querySelector(css) !== null, there);
  await then?.(tab);
  await tab.page.mouse.move(0, 0);
  return tab;
};

const steps = (count: number) => async (tab: Tab): Promise<void> => {
  for (let i = 0; i < count; i += 1) await tab.press('ArrowRight');
};

const nexts = (count: number) => async (tab: Tab): Promise<void> => {
  for (let i = 0; i < count; i += 1) await tab.click('[data-next]');
};

const askedAbout = async (tab: Tab): Promise<void> => {
  await nexts(1)(tab);
  await tab.click('.mock [data-go]');
  const prompt = await new Prompt(tab).opened();
  await prompt.says('Worth a pause');
};

/** What the trainer sees in a window of their own while a class is at "over to you". */
const notes = async (stage: Stage): Promise<Tab> => {
  await room('class/supervisor/banter', '.scene', steps(1))(stage);
  const tab = await room('notes', '.notes')(stage);
  await tab.page.bringToFront();
  return tab;
};

const own = [{ ...sergeant, id: 'own-reshuffle', title: 'The reshuffle' }];

/** Every question of the quiz answered, up to the last task, which is something to do. */
const toTheEnd = async (tab: Tab): Promise<void> => {
  while (await tab.read(() => document.querySelector('.quiz-option') !== null, null)) {
    await tab.click('.quiz-option');
    await tab.click('.card > .row .button-primary');
  }
};

export const scenes: readonly Scene[] = [
  { name: 'training', line: 'The training room', sizes: BOTH, tall: true, open: room('', '.tile') },
  { name: 'training-case', line: 'A case read alone, to the end', sizes: BOTH, tall: true, open: room('case/night-out', '.scene', nexts(6)) },
  { name: 'training-question', line: 'The real question on a mock site', sizes: BOTH, open: room('case/sergeant', '.scene', askedAbout) },
  { name: 'training-class', line: 'A class at "over to you", on a projector', sizes: [WALL], open: room('class/dating-apps/uniform-profile', '.scene', steps(1)) },
  { name: 'training-paper', line: 'A class at what the paper prints, on a projector', sizes: [WALL], open: room('class/new-joiner/saturday-night', '.scene', steps(4)) },
  { name: 'training-guidance', line: 'A class at what the guidance says, with a show of hands', sizes: [WALL], open: room('class/supervisor/sergeant', '.scene', async (tab) => { await steps(6)(tab); await tab.click('.counter button'); }) },
  { name: 'training-notes', line: 'The trainer\'s own window during a class', sizes: BOTH, open: notes },
  { name: 'training-end', line: 'The end of a class', sizes: [WALL], open: room('class/cpd/end', 'main h1') },
  { name: 'training-quiz', line: 'The quiz, with an answer', sizes: BOTH, tall: true, open: room('quiz', '.quiz-option', (tab) => tab.click('.quiz-option')) },
  { name: 'training-handout', line: 'The handout, two pages of A4', sizes: BOTH, tall: true, open: room('handout', '.sheet') },
  { name: 'training-quiz-last', line: 'The quiz: the last task is a post to put right', sizes: BOTH, tall: true, open: room('quiz', '.quiz-option', toTheEnd) },
  { name: 'training-handout-large', line: 'The handout in large print', sizes: BOTH, tall: true, open: room('handout', '.sheet', (tab) => tab.click('.tick input')) },
  { name: 'training-cases', line: 'A trainer\'s own cases: to change, to give away, to take in', sizes: BOTH, tall: true, open: room('own', 'main section', undefined, own) },
  {
    name: 'training-removed',
    line: 'A trainer\'s own case, removed, and the way back',
    sizes: BOTH,
    tall: true,
    open: room('own', 'main li button', async (tab) => {
      await tab.click('main li button');
      await tab.until('the way back', () => document.activeElement?.matches('[role="status"] + button'), null);
    }, own),
  },
  { name: 'training-own', line: 'The form for a case, with something left out', sizes: BOTH, tall: true, open: room('own/new', 'form', (tab) => tab.click('form [type="submit"]')) },
];
