import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import type { Asker } from '../../src/content/asker.ts';
import type { Arrival } from '../../src/content/handover.ts';
import { sites } from '../../src/sites/index.ts';
import { gone, makeUpPage } from '../sites/made-up-page.ts';

/** Which files belong to which post, on X's two boxes. */

const { handed, said } = vi.hoisted(() => ({ handed: { over: true }, said: [] as string[] }));
vi.mock('../../src/messaging/index.ts', () => ({
  alive: () => true,
  send: async (name: string) => ({ 'draft.weigh': { level: 'clear', offUntil: 0 }, 'photo.look': { skipped: [] }, 'photo.inspect': { removable: false } })[name],
}));
vi.mock('../../src/content/handover.ts', () => ({ handOver: () => handed.over, withdraw: () => undefined }));
vi.mock('../../src/content/bare.ts', () => ({ note: (what: string) => said.push(what) }));
afterAll(() => vi.unstubAllGlobals());
beforeEach(() => {
  handed.over = true;
  said.length = 0;
  gone.clear();
});

const box = (id: string, shown = 1) => `<div role="dialog" id="${id}"><div data-testid="tweetTextarea_0" contenteditable="true">Words</div>
  <div data-testid="attachments">${Array.from({ length: shown }, (_, at) => `<div role="group" id="${id}-${at}"></div>`).join('')}</div><button data-testid="tweetButton">Post</button></div>`;

async function scene(shown = 1) {
  const at = makeUpPage(box('first', shown) + box('second'));
  const { composerOf } = await import('../../src/content/composers.ts');
  const { Attachments } = await import('../../src/content/attachments.ts');
  const attachments = new Attachments({} as Asker, () => undefined);
  const composerIn = (id: string) => composerOf(sites.filter((site) => site.id === 'x'), at(`#${id} [contenteditable]`).composedPath()[0] as Element)!;
  const choose = (name: string, composer = composerIn('first')) => attachments.take({} as Arrival, [new File(['a'], name, { type: 'image/jpeg' })], { site: 'x', composer });
  const names = (composer = composerIn('first')) => attachments.of(composer).map((one) => one.name);
  const takeOff = (thumbnail: number) => gone.add(at(`#first-${thumbnail}`).composedPath()[0]);
  return { attachments, first: composerIn('first'), second: composerIn('second'), choose, names, takeOff };
}

it('a picture of a box that was closed is no part of a new post with a picture of its own', async () => {
  const { first, second, choose, names } = await scene();
  await choose('thrown-away.jpg', first);
  gone.add(first.scope);
  await choose('new.jpg', second);
  expect(names(second)).toEqual(['new.jpg']);
});

it('a picture goes along to a box that is drawn anew and still shows it', async () => {
  const { first, second, choose, names } = await scene();
  await choose('kept.jpg', first);
  gone.add(first.scope);
  expect(names(second)).toEqual(['kept.jpg']);
});

it('a picture that is still shown after the site seemed to take the post is weighed with the next press', async () => {
  const { attachments, first, choose, names } = await scene();
  await choose('desk.jpg');
  attachments.release(first);
  expect(names()).toEqual(['desk.jpg']);
});

it('a picture that could not be handed on is no part of the post, and the person is told', async () => {
  const { choose, names } = await scene();
  handed.over = false;
  await choose('lost.jpg');
  expect(names()).toEqual([]);
  expect(said).toEqual(['lost']);
});

it('one of several pictures that is taken off is no part of the post', async () => {
  const { attachments, choose, names, takeOff } = await scene(3);
  for (const name of ['lake.jpg', 'uniform.jpg', 'dog.jpg']) await choose(name);
  attachments.follow(); // as the person reaches for it
  takeOff(1);
  expect(names()).toEqual(['lake.jpg', 'dog.jpg']);
});

it('pictures are kept where it can\'t be told which was taken off: a part is not shown, or all are drawn anew', async () => {
  const { attachments, choose, names, takeOff } = await scene(2);
  for (const name of ['lake.jpg', 'uniform.jpg', 'dog.jpg']) await choose(name);
  attachments.follow();
  takeOff(0);
  expect(names()).toEqual(['lake.jpg', 'uniform.jpg', 'dog.jpg']);
});
