import type { Prompt } from '../harness/prompt.ts';
import type { SiteDriver } from '../harness/site-driver.ts';
import { waitUntil, type Tab } from '../harness/tab.ts';
import { asked, locked, NARROW, TALL, pressedWith, WIDE, type And, type Scene, type Stage } from './scene.ts';

const three = 'Shattered after nights with Cuddy at Tollgate Lane. Ring me on 07700 900461 if you are up!';
const red = 'Leicestershire Police for ten years now! Party on Saturday at 14 Larkspindle Close, LE28 7QT, all welcome.';
const angry = 'My sergeant couldn\'t run a bath and the whole shift knows it.';
const many = `${three} Mail iq@fenmail.example, or come to 14 Larkspindle Close. Maisie says hello from Hallby Rowing Club.`;

const wrong = 'I reported my sergeant for lying in a statement and they\'ve moved me off the team.';

const today = { day: dayOf(new Date()), questions: 1, guesses: 0 };

/** A question over a post on Facebook, at both sizes. */
const over = (name: string, text: string, line: string, and?: And): Scene => ({ name, line, sizes: [WIDE, and?.then ? TALL : NARROW], open: asked('facebook/post', pressedWith(text), and) });

const press = (name: string) => (prompt: Prompt) => prompt.click(name);
/** Opens the first line that says so. */
const unfold = (label: string) => (prompt: Prompt) => waitUntil(`"${label}" to open`, () => prompt.read((start) => {
  const summary = [...document.querySelectorAll('summary')].find((each) => each.textContent?.includes(start));
  summary?.parentElement?.setAttribute('open', '');
  summary?.scrollIntoView({ block: 'center' });
  return summary !== undefined;
}, label)).then(() => undefined);
const told = (prompt: Prompt) => waitUntil('what was done', () => prompt.read(() => document.querySelector('.summary .notice') !== null, null)).then(() => undefined);

/** Opens the view that covers, with one box on the picture. */
async function covering(prompt: Prompt): Promise<void> {
  for (const name of ['Cover a part', 'Add a box']) await prompt.click(name);
  await waitUntil('the box', () => prompt.read(() => document.querySelector('.cover-box') !== null, null));
}

/** Two posts at once, which the site holds in an editor each: no words can be put back there. */
async function thread(site: SiteDriver): Promise<void> {
  await site.typeDraft('Ring me on 07700 900461 if you are up!');
  await site.tab.click('[role="dialog"] [data-testid="addButton"]');
  await site.tab.click('[role="dialog"] [data-testid="tweetTextarea_1"]');
  await site.tab.type('I am not asleep yet.');
  await site.pressPost();
}

/** The window of a question whose page has gone. */
async function gone(stage: Stage): Promise<Tab> {
  const tab = await stage.openExtensionPage('src/prompt/index.html#tab=2147483000&ask=gone');
  await tab.until('that it has gone', () => document.querySelector('.prompt-gone') !== null, null);
  return tab;
}

export const scenes: readonly Scene[] = [
  over('prompt', three, 'The question over a post that names a colleague, a station and a phone number'),
  {
    name: 'prompt-photo',
    line: 'The question over a photo with its place inside, before the site has the file',
    sizes: [WIDE, NARROW],
    open: asked('x/inline', (site, { photo }) => site.attach(photo)),
  },
  {
    name: 'prompt-cover',
    line: 'Covering a part of a photo: a box that is drawn, moved and sized by hand, by key or by button',
    sizes: [WIDE, TALL],
    open: asked('x/inline', (site, { photo }) => site.attach(photo), { then: covering }),
  },
  over('prompt-look', red, 'A home address beside an employer: "Post as it is" wakes once the red items were opened'),
  over('prompt-protected', wrong, 'A post that tells of wrongdoing: the protected ways to report it come before all else'),
  over('prompt-locked', three, 'The person\'s lists are locked: what could not be checked is said', { stored: locked }),
  {
    name: 'prompt-copy',
    line: 'Two posts of a thread: words that can\'t be changed on the site are given to copy',
    sizes: [WIDE, NARROW],
    open: asked('x/dialog', thread),
  },
  { name: 'prompt-gone', line: 'The question\'s own window, once its page has gone', sizes: [WIDE, NARROW], open: gone },
  over('prompt-compact', three, 'The second question of a day: the reasons wait behind "Why?"', { stored: { asked: today } }),
  over('prompt-more', many, 'Many things at once: three, and the rest under "more"', { then: unfold(' more') }),
  over('prompt-clause', three, 'The paragraph of the guidance, opened', { then: unfold('Read it') }),
  over('prompt-mute', three, '"Not a problem": this time, this word, this check on this site', { then: unfold('Not a problem') }),
  over('prompt-fixed', three, 'All put right, with before and after and a way back', { then: async (prompt) => { await press('Fix 3 things')(prompt); await told(prompt); } }),
  over('prompt-saved', three, 'The words saved for later', { then: async (prompt) => { await press('Save for later')(prompt); await told(prompt); } }),
  over('prompt-late', three, 'In the person\'s own late hours, with a wait of ten seconds and larger text', {
    settings: { lateEvening: { on: true, from: '00:00', until: '23:59' }, hold: 10, textSize: 'larger' },
  }),
  over('prompt-leicestershire', angry, 'What Leicestershire would have one ask of a grumble, and whom to turn to'),
  over('prompt-mdp', three, 'What the MDP guidelines would have one ask; without faces', { settings: { pack: 'mdp', faces: false } }),
  over('prompt-durham', angry, 'What Durham would have one ask of a grumble', { settings: { pack: 'durham' } }),
];

function dayOf(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
