import { expect, it, vi } from 'vitest';
import { Asker, type Question } from '../../src/content/asker.ts';
import '../with-resolvers.ts';

const { frames } = vi.hoisted(() => ({ frames: { fail: true } }));
vi.mock('../../src/messaging/index.ts', () => ({ alive: () => true }));
vi.mock('../../src/content/gestures.ts', () => ({ answered: () => undefined }));
vi.mock('../../src/content/bare.ts', () => ({ askBare: async () => 'post' }));
vi.mock('../../src/content/prompt-window.ts', () => ({ openWindow: async () => undefined }));
vi.mock('../../src/content/prompt-frame.ts', () => ({ openFrame: async () => { if (frames.fail) throw new TypeError('nothing to draw on'); } }));

it('a question that can\'t be drawn is asked barely, and so is the next: one failure ends nothing', async () => {
  const asker = new Asker();
  const question = { draft: {}, files: {}, canEdit: false } as unknown as Question;
  expect(await asker.ask(question)).toMatchObject({ choice: 'post' });
  frames.fail = false;
  expect(await asker.ask(question)).toMatchObject({ choice: 'post' });
});
