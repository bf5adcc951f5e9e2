import { h } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { drawPage } from './made-up-page.ts';

const send = vi.fn();
vi.mock('../../src/messaging/index.ts', () => ({ send }));
vi.mock('../../src/ui/words.ts', () => ({ t: (key: string) => key }));
const { PutRight } = await import('../../src/pages/training/quiz/PutRight.tsx');

const task = { asks: 'Change it.', site: 'facepage', draft: 'Such a shift.', hint: 'A hint.', model: 'Such a day.' } as const;
const onDone = vi.fn();

async function sent(...tries: readonly string[]) {
  const page = await drawPage(h(PutRight, { task, onDone }));
  const box = () => page.body.querySelector('textarea')!;
  for (const words of tries) {
    box().value = words;
    await page.press('training_go_post');
    await page.settle();
  }
  return { ...page, box };
}

beforeEach(() => {
  send.mockReset().mockResolvedValue({ level: 'pause' });
  onDone.mockReset();
});

describe('words to put right', () => {
  test('stay in the box, with the focus, for as often as there is something to ask about', async () => {
    for (const tries of [['Still a shift.'], ['Still a shift.', 'Still a shift.'], [task.draft]]) {
      const page = await sent(...tries);
      expect(page.box().value).toBe(tries[0]);
      expect(page.focused()).toBe(page.box());
      expect(page.says('training_fix_other')).toBe(true);
    }
    expect(onDone).toHaveBeenCalled();
  });

  test('that nobody checked are not said to be worth a question, and the task is not done', async () => {
    send.mockRejectedValue(new Error('no answer'));
    const page = await sent('Such a day.');
    expect([page.says('prompt_unchecked'), page.says('training_fix_other'), page.box().value]).toEqual([true, false, 'Such a day.']);
    expect(page.focused()).toBe(page.box());
    expect(onDone).not.toHaveBeenCalled();
  });

  test('that get no answer at all are said not to be checked, once the question itself would no longer wait', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    send.mockReturnValue(new Promise(() => undefined));
    const page = await drawPage(h(PutRight, { task, onDone }));
    await page.press('training_go_post');
    await act(async () => { await vi.advanceTimersByTimeAsync(1500); }).finally(() => vi.useRealTimers());
    expect([page.says('prompt_unchecked'), page.body.querySelector('textarea')!.value]).toEqual([true, task.draft]);
    expect(onDone).not.toHaveBeenCalled();
  });

  test('that are only noted, as all are while the lists are locked, can go', async () => {
    send.mockResolvedValue({ level: 'note', skipped: [{ check: 'lists', reason: 'locked' }] });
    const page = await sent('Such a day.');
    expect([page.says('training_fix_done'), page.says('training_fix_other')]).toEqual([true, false]);
    expect(onDone).toHaveBeenCalled();
  });

  test('leave an empty box once nothing is asked, and the focus where it was', async () => {
    send.mockResolvedValueOnce({ level: 'pause' }).mockResolvedValueOnce({ level: 'clear' });
    const page = await sent('Still a shift.', 'Such a day.');
    expect([page.says('training_fix_done'), page.box().value]).toEqual([true, '']);
    expect(page.focused().textContent).toBe('training_go_post');
  });
});
