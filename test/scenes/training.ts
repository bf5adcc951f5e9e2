import { Prompt } from '../harness/prompt.ts';
import type { Tab } from '../harness/tab.ts';
import { NARROW, WIDE, type Scene, type Size, type Stage } from './scene.ts';

const WALL: Size = { width: 1920, height: 1080 };

/** A place in the training room, once what belongs there is drawn. */
const room = (place: string, there: string, then?: (tab: Tab) => Promise<void>) => async (stage: Stage): Promise<Tab> => {
  await stage.store({ cases: null });
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

export const scenes: readonly Scene[] = [
  { name: 'training', line: 'The training room', sizes: [WIDE, NARROW], tall: true, open: room('', '.tile') },
  { name: 'training-case', line: 'A case read alone, to the end', sizes: [WIDE, NARROW], tall: true, open: room('case/night-out', '.scene', nexts(6)) },
  { name: 'training-question', line: 'The real question on a mock site', sizes: [WIDE, NARROW], open: room('case/sergeant', '.scene', askedAbout) },
  { name: 'training-class', line: 'A class at "over to you", on a projector', sizes: [WALL], open: room('class/dating-apps/uniform-profile', '.scene', steps(1)) },
  { name: 'training-paper', line: 'A class at what the paper prints, on a projector', sizes: [WALL], open: room('class/new-joiner/saturday-night', '.scene', steps(4)) },
  { name: 'training-quiz', line: 'The quiz, with an answer', sizes: [WIDE, NARROW], tall: true, open: room('quiz', '.quiz-option', (tab) => tab.click('.quiz-option')) },
  { name: 'training-handout', line: 'The handout, two pages of A4', sizes: [WIDE, NARROW], tall: true, open: room('handout', '.sheet') },
  { name: 'training-own', line: 'The form for a case, with something left out', sizes: [WIDE, NARROW], tall: true, open: room('own/new', 'form', (tab) => tab.click('form [type="submit"]')) },
];
