import type { Draft, PhotoLook } from '../../src/core/types.ts';
import type { Prompt } from '../harness/prompt.ts';
import type { SiteDriver } from '../harness/site-driver.ts';
import { waitUntil, type Tab } from '../harness/tab.ts';
import { uniformPicture } from '../photos/uniform-picture.ts';
import { asked, locked, NARROW, page, settings, TALL, pressedWith, WIDE, type And, type Scene, type Stage } from './scene.ts';

const three = 'Shattered after nights with Cuddy at Tollgate Lane. Ring me on 07700 900461 if you are up!';
const red = 'Leicestershire Police for ten years now! Party on Saturday at 14 Larkspindle Close, LE28 7QT, all welcome.';
const angry = 'My sergeant couldn\'t run a bath and the whole shift knows it.';
const many = `${three} Mail iq@fenmail.example, or come to 14 Larkspindle Close. Maisie says hello from Hallby Rowing Club.`;

const wrong = 'I reported my sergeant for lying in a statement and they\'ve moved me off the team.';

/** About how far letters reach across the drawn picture. */
const lengthOf = (letters: string): number => [...letters].reduce((sum, letter) => sum + (/[A-Z]/u.test(letter) ? 0.017 : 0.0148), 0);
const LINES = ['Handover for the night team', 'OFFICIAL SENSITIVE not for sharing', 'when the second van is back'];
/** What is seen in a drawn picture with these lines: where its chequered band is, its screen, and each word, in parts of its width and height. */
const SEEN: PhotoLook = {
  bands: [{ x: 0.3, y: 0.133, width: 0.4, height: 0.08 }],
  screens: [{ x: 0.067, y: 0.356, width: 0.867, height: 0.6 }],
  lines: LINES.map((line, row) => [...line.matchAll(/\S+/gu)].map(([text], at, words) => (
    { text, box: { x: 0.125 + lengthOf(line.slice(0, words[at]!.index)), y: 0.41 + row * 0.062, width: lengthOf(text), height: 0.04 } }))),
  skipped: [],
};

/** "Cuddy", posted as it is three times since the browser was started. */
const thrice = { insisted: [[JSON.stringify(['colleague', 'cuddy']), 3]] };

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
const offered = (prompt: Prompt) => waitUntil('the offer', () => prompt.read(() => {
  const offer = document.querySelector('.thing .notice');
  offer?.scrollIntoView({ block: 'center' });
  return offer !== null;
}, null)).then(() => undefined);
const told = (prompt: Prompt) => waitUntil('what was done', () => prompt.read(() => document.querySelector('.summary .notice') !== null, null)).then(() => undefined);

/** Opens the view that covers, with one box on the picture. */
async function covering(prompt: Prompt): Promise<void> {
  for (const name of ['Cover a part', 'Add a box']) await prompt.click(name);
  await waitUntil('the box', () => prompt.read(() => document.querySelector('.cover-box') !== null, null));
}

/** The map comes a moment after the question. */
async function mapped(prompt: Prompt): Promise<void> {
  await waitUntil('the map', () => prompt.read(() => document.querySelector('.map-land') !== null, null));
}

/** Two posts at once, which the site holds in an editor each: no words can be put back there. */
async function thread(site: SiteDriver): Promise<void> {
  await site.typeDraft('Ring me on 07700 900461 if you are up!');
  await site.tab.click('[role="dialog"] [data-testid="addButton"]');
  await site.tab.click('[role="dialog"] [data-testid="tweetTextarea_1"]');
  await site.tab.type('I am not asleep yet.');
  await site.pressPost();
}

/** The question page, asked as a content script asks it, about a picture in which that was seen. */
const showing = (text: string, more: Partial<Draft> = {}) => async (stage: Stage): Promise<Tab> => {
  await stage.store({ asked: null, mutes: null, saved: null, ...settings() });
  const tab = await stage.openExtensionPage('src/prompt/index.html');
  const picture = await uniformPicture(LINES);
  const attachment = { id: 'desk', name: 'desk.jpg', mime: 'image/jpeg', size: picture.length, facts: { removable: false }, look: SEEN };
  const draft: Draft = { id: 'shown', site: 'facebook', surface: 'post', action: 'publish', audience: 'public', text, attachments: [attachment], ...more };
  await tab.read(({ draft: asked, bytes }) => {
    const desk = new File([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], 'desk.jpg', { type: 'image/jpeg' });
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => { if (data.type === 'ready') port1.postMessage({ type: 'ask', draft: asked, files: { desk }, canEdit: true, surface: 'frame' }); };
    window.postMessage({ t: 'init' }, '*', [port2]);
  }, { draft, bytes: picture.toString('base64') });
  await tab.until('the boxes', () => document.querySelector('.boxed .box') !== null && document.querySelector<HTMLImageElement>('.boxed-picture')?.complete, null);
  return tab;
};

/** A window of our own mock site, where nobody answers: not the worker, not the frame, not a window. The box is opened to who examines it. */
const unheard = async (stage: Stage): Promise<Tab> => {
  const tab = await page('src/pages/practice/index.html')(stage);
  await tab.read(() => {
    const { browser: { runtime } } = globalThis as unknown as { browser: { runtime: Record<string, unknown> } };
    runtime['sendMessage'] = async () => { throw new Error('Receiving end does not exist.'); };
    runtime['getURL'] = () => 'about:blank';
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function open() { return attachShadow.call(this, { mode: 'open' }); };
  }, null);
  await tab.click('[data-practice="text"]');
  await tab.type(three);
  await tab.click('[data-practice="post"]');
  await tab.until('the bare question', () => [...document.documentElement.children].some(({ shadowRoot }) => shadowRoot?.querySelector('dialog[open] .question')), null);
  await tab.page.mouse.move(0, 0);
  return tab;
};

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
    open: asked('x/inline', (site, { photo }) => site.attach(photo), { then: mapped }),
  },
  {
    name: 'prompt-cover',
    line: 'Covering a part of a photo: a box that is drawn, moved and sized by hand, by key or by button',
    sizes: [WIDE, TALL],
    open: asked('x/inline', (site, { photo }) => site.attach(photo), { then: covering }),
  },
  over('prompt-look', red, 'A home address beside an employer: "Post as it is" wakes once the red items were opened'),
  { name: 'prompt-boxes', line: 'A picture with uniform and a screen in it: each thing that was seen has its numbered box', sizes: [WIDE, TALL], open: showing('Likes long walks and bad films.', { site: 'tinder', surface: 'bio', dating: true }) },
  { name: 'prompt-look-photo', line: 'Red items beside a picture: the boxes are numbered with the words, and each red item is opened first', sizes: [WIDE, TALL], open: showing(red) },
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
  over('prompt-insisted', three, 'After three times "Post as it is" over one name: an offer, once, to stop asking about it', { session: thrice, then: offered }),
  { name: 'prompt-bare', line: 'The bare question, where neither frame nor window nor worker answers', sizes: [WIDE, NARROW], open: unheard },
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
