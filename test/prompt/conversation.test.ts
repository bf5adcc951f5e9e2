import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FromPrompt, ToPrompt } from '../../src/core/ask.ts';
import { Conversation } from '../../src/prompt/conversation.ts';
import { next, type Event, type State } from '../../src/prompt/state.ts';
import type { Manner } from '../../src/core/types.ts';
import { advice, draft, verdict } from './made-up.ts';

const send = vi.hoisted(() => vi.fn());
vi.mock('../../src/messaging/index.ts', () => ({ send }));

type Ask = Extract<ToPrompt, { type: 'ask' }>;
const ask = (own: Partial<Ask> = {}): Ask => ({ type: 'ask', draft: draft(), files: {}, canEdit: true, surface: 'frame', ...own });
const swap = { span: { start: 0, end: 4 }, with: 'Work' };
const formerly = { is: 'change', text: 'Nick again', files: {} } as const;
const found = verdict({ advice: [advice({ fixes: [{ id: 'swap-words', ...swap }] })] });

const manner: Manner = { faces: true, textSize: 'normal', hold: 0, compact: false, turn: 0 };

/** What the background answers; the rest is found as above. */
function background(answers: Readonly<Record<string, (request: never) => unknown>>): void {
  const usual = { 'question.open': () => ({ verdict: found, manner }), 'draft.check': () => found };
  send.mockImplementation(async (name: string, request: never) => ({ ...usual, ...answers } as Record<string, (request: never) => unknown>)[name]?.(request));
}

/** A conversation whose page answers a fix with `reply`. */
function talk(reply?: (message: Extract<FromPrompt, { type: 'fix' }>) => ToPrompt) {
  const said: FromPrompt[] = [];
  let state: State | undefined;
  const conversation: Conversation = new Conversation(
    {
      say: (message) => {
        said.push(message);
        if (message.type === 'fix' && reply) void conversation.hear(reply(message));
      },
    },
    (event: Event) => {
      state = next(state, event);
    },
  );
  return { conversation, said, state: () => state };
}

/** A question that nobody has answered in time, and says so. */
async function pastDeadline() {
  vi.useFakeTimers();
  const { conversation, state } = talk();
  const heard = conversation.hear(ask());
  await vi.advanceTimersByTimeAsync(1_500);
  await heard;
  vi.useRealTimers();
  expect(state()?.checked).toEqual({ is: 'unchecked' });
  return state;
}

beforeEach(() => {
  send.mockReset();
  background({});
});

describe('asking', () => {
  test('shows the question at once and the findings when they come', async () => {
    const { conversation, state } = talk();
    const heard = conversation.hear(ask());
    expect(state()?.checked).toEqual({ is: 'checking' });
    await heard;
    expect(state()?.items).toHaveLength(1);
  });

  test('says that nothing was checked when the background fails', async () => {
    send.mockRejectedValue(new Error('gone'));
    const { conversation, state } = talk();
    await conversation.hear(ask());
    expect(state()?.checked).toEqual({ is: 'unchecked' });
  });

  test('says that nothing was checked when the background never answers', async () => {
    send.mockReturnValue(new Promise(() => undefined));
    await pastDeadline();
  });

  test('shows what was found all the same when the background answers late', async () => {
    let answer: (late: unknown) => void = () => undefined;
    send.mockReturnValue(new Promise((resolve) => { answer = resolve; }));
    const state = await pastDeadline();
    answer({ verdict: found, manner });
    await vi.waitFor(() => expect(state()).toMatchObject({ checked: { is: 'checked' }, manner }));
    expect(state()?.items).toHaveLength(1);
  });
});

describe('answering', () => {
  test('gives one answer however often it is pressed', async () => {
    const { conversation, said } = talk();
    await conversation.hear(ask());
    conversation.answer('go-back');
    conversation.answer('post');
    expect(said).toEqual([{ type: 'answer', draft: 'd1', choice: 'go-back' }]);
  });

  test('remembers a "go back" pressed before the question came, and never a "post"', async () => {
    const early = talk();
    early.conversation.answer('go-back');
    await early.conversation.hear(ask());
    expect(early.said).toEqual([{ type: 'answer', draft: 'd1', choice: 'go-back' }]);
    const hasty = talk();
    hasty.conversation.answer('post');
    await hasty.conversation.hear(ask());
    expect(hasty.said).toEqual([]);
  });

  test('answers for the draft as the fixes left it', async () => {
    const { conversation, said } = talk(({ draft: id }) => ({ type: 'fixed', draft: draft({ id: `${id}+`, text: 'Work again' }), files: {}, done: true }));
    await conversation.hear(ask());
    await conversation.fix({ swaps: [swap], locations: [], hidden: [] });
    conversation.answer('post');
    expect(said.at(-1)).toEqual({ type: 'answer', draft: 'd1+', choice: 'post' });
  });
});

describe('fixing', () => {
  test('sends the new words, checks again, and keeps the old words for Undo', async () => {
    const { conversation, said, state } = talk(() => ({ type: 'fixed', draft: draft({ id: 'd2', text: 'Work again' }), files: {}, done: true }));
    await conversation.hear(ask());
    background({ 'draft.check': () => verdict({ level: 'clear' }) });
    await conversation.fix({ swaps: [swap], locations: [], hidden: [] });
    expect(said).toEqual([{ type: 'fix', draft: 'd1', fix: 'swap-words', text: 'Work again' }]);
    expect(state()).toMatchObject({ said: 'words', changes: [{ from: 'Nick', to: 'Work' }], items: [], busy: false, draft: { id: 'd2' } });
    expect(state()?.undo).toEqual([formerly]);
    await conversation.undo(state()!.undo[0]!);
    expect(said.at(-1)).toEqual({ type: 'fix', draft: 'd2', fix: 'swap-words', text: 'Nick again' });
    expect(state()).toMatchObject({ said: 'undone', undo: [], changes: [] });
  });

  test('gives each step the draft that the step before it made', async () => {
    const { conversation, said, state } = talk(({ draft: id }) => ({ type: 'fixed', draft: draft({ id: `${id}+` }), files: {}, done: true }));
    await conversation.hear(ask());
    await conversation.fix({ swaps: [swap], locations: ['a1', 'a2'], hidden: [] });
    expect(said.map((message) => 'draft' in message && message.draft)).toEqual(['d1', 'd1+', 'd1++']);
    expect(state()?.said).toBe('both');
  });

  test('offers the text for copying from then on when the page refuses the words', async () => {
    const { conversation, state } = talk(() => ({ type: 'fixed', draft: draft(), files: {}, done: false }));
    await conversation.hear(ask());
    await conversation.fix({ swaps: [swap], locations: [], hidden: [] });
    expect(state()).toMatchObject({ said: 'words_refused', canEdit: false, busy: false, undo: [] });
  });

  test('says so when one fix was done and the other refused', async () => {
    const { conversation, state } = talk(({ fix }) => ({ type: 'fixed', draft: draft(), files: {}, done: fix === 'remove-location' }));
    await conversation.hear(ask());
    await conversation.fix({ swaps: [swap], locations: ['a1'], hidden: [] });
    expect(state()?.said).toBe('location_only');
  });

  test.each([[true, 'hidden'], [false, 'hidden_refused']])('tells how taking everything hidden out went: %s', async (done, outcome) => {
    const { conversation, said, state } = talk(() => ({ type: 'fixed', draft: draft(), files: {}, done }));
    await conversation.hear(ask());
    await conversation.fix({ swaps: [], locations: ['a1'], hidden: ['a2'] });
    expect(said).toMatchObject([{ fix: 'remove-location', attachment: 'a1' }, { fix: 'remove-hidden', attachment: 'a2' }]);
    expect(state()?.said).toBe(outcome);
  });

  test('hands a covered copy over in the picture\'s place, and the picture back', async () => {
    const { conversation, said, state } = talk(({ draft: id }) => ({ type: 'fixed', draft: draft({ id: `${id}+` }), files: {}, done: id === 'd1' }));
    await conversation.hear(ask());
    const file = new File(['covered'], 'a.jpg');
    await conversation.cover('a1', file, 'covered');
    expect(said).toEqual([{ type: 'fix', draft: 'd1', fix: 'cover', attachment: 'a1', file }]);
    expect(state()).toMatchObject({ said: 'covered', canEdit: true, busy: false, draft: { id: 'd1+' } });
    await conversation.cover('a1', file, 'uncovered');
    expect(state()?.said).toBe('cover_refused');
  });

  test('offers no way back for a picture that its site may have by then', async () => {
    const { conversation, state } = talk(() => ({ type: 'fixed', draft: draft({ action: 'attach' }), files: {}, done: true }));
    await conversation.hear(ask({ draft: draft({ action: 'attach' }), files: { a1: new File(['one'], 'a.jpg') } }));
    await conversation.fix({ swaps: [], locations: ['a1'], hidden: [] });
    expect(state()).toMatchObject({ said: 'location', undo: [] });
  });

  test('says so when a change could not be taken back', async () => {
    let takes = true;
    const { conversation, state } = talk(() => ({ type: 'fixed', draft: draft(), files: {}, done: takes }));
    await conversation.hear(ask({ files: { a1: new File(['one'], 'a.jpg') } }));
    await conversation.fix({ swaps: [], locations: ['a1'], hidden: [] });
    takes = false;
    await conversation.undo(state()!.undo[0]!);
    expect(state()).toMatchObject({ said: 'undo_refused', canEdit: true });
  });

  test('takes silence for a refusal, and a late reply for news', async () => {
    vi.useFakeTimers();
    const { conversation, state } = talk();
    await conversation.hear(ask());
    const fixing = conversation.fix({ swaps: [], locations: ['a1'], hidden: [] });
    expect(state()?.busy).toBe(true);
    await vi.advanceTimersByTimeAsync(5_000);
    await fixing;
    vi.useRealTimers();
    expect(state()).toMatchObject({ said: 'location_refused', busy: false });
    await conversation.hear({ type: 'fixed', draft: draft({ id: 'late' }), files: {}, done: true });
    expect(state()?.draft.id).toBe('late');
  });

  test('does one round at a time', async () => {
    const { conversation, said } = talk();
    await conversation.hear(ask());
    void conversation.fix({ swaps: [swap], locations: [], hidden: [] });
    void conversation.fix({ swaps: [swap], locations: [], hidden: [] });
    void conversation.undo(formerly);
    expect(said).toHaveLength(1);
  });
});

describe('choosing what else may come of it', () => {
  test('saves the words and nothing else, and forgets them again', async () => {
    const kept: unknown[] = [];
    background({ 'draft.save': (words) => { kept.push(words); return { id: 's1' }; }, 'draft.unsave': (gone) => { kept.push(gone); } });
    const { conversation, said, state } = talk();
    await conversation.hear(ask({ draft: draft({ attachments: [{ id: 'a1', name: 'one.jpg', mime: 'image/jpeg', size: 1 }] }) }));
    await conversation.save();
    expect(kept).toEqual([{ id: expect.any(String), text: 'Nick again', site: 'facebook', surface: 'post' }]);
    expect(state()).toMatchObject({ said: 'saved_words', busy: false, undo: [{ is: 'saved', id: 's1' }] });
    await conversation.undo(state()!.undo[0]!);
    expect(kept[1]).toEqual({ id: 's1' });
    expect(state()).toMatchObject({ said: 'unsaved', undo: [] });
    expect(said, 'nothing is posted by it').toEqual([]);
  });

  test.each([
    ['there is no room', () => ({ why: 'full' }), 'save_full'],
    ['the disk says no', () => ({ why: 'failed' }), 'save_failed'],
    ['nobody answers', () => { throw new Error('gone'); }, 'save_failed'],
  ])('says so when %s', async (_, answer, told) => {
    background({ 'draft.save': answer });
    const { conversation, state } = talk();
    await conversation.hear(ask());
    await conversation.save();
    expect(state()).toMatchObject({ said: told, busy: false, undo: [] });
  });

  test('says that the words are still kept when they could not be forgotten, and lets it be tried again', async () => {
    background({ 'draft.save': () => ({ id: 's1' }), 'draft.unsave': () => { throw new Error('gone'); } });
    const { conversation, state } = talk();
    await conversation.hear(ask());
    await conversation.save();
    const [last] = state()!.undo;
    await conversation.undo(last!);
    expect(state()).toMatchObject({ said: 'unsave_failed', busy: false, undo: [last] });
  });

  test('mutes, checks again what is left, and takes the mute back', async () => {
    let muted = false;
    background({
      'mute.add': () => { muted = true; return { id: 'm1' }; },
      'mute.remove': () => { muted = false; },
      'draft.check': () => (muted ? verdict({ level: 'clear' }) : found),
    });
    const { conversation, state } = talk();
    await conversation.hear(ask());
    await conversation.mute({ scope: 'word', check: 'employer', words: ['Nick'] });
    expect(state()).toMatchObject({ said: 'muted', items: [], undo: [{ is: 'muted', id: 'm1' }] });
    await conversation.undo(state()!.undo[0]!);
    expect(state()).toMatchObject({ said: 'back', undo: [] });
    expect(state()?.items).toHaveLength(1);
  });

  test('pauses, and only then goes back', async () => {
    let paused: () => void = () => undefined;
    background({ 'pause.begin': () => new Promise<void>((resolve) => { paused = resolve; }) });
    const { conversation, said } = talk();
    await conversation.hear(ask());
    const pausing = conversation.pause();
    expect(said, 'a press before the pause is kept would be asked about').toEqual([]);
    paused();
    await pausing;
    expect(said).toEqual([{ type: 'answer', draft: 'd1', choice: 'go-back' }]);
  });

  test('stays, and says so, when a pause was not kept', async () => {
    background({ 'pause.begin': () => { throw new Error('full'); } });
    const { conversation, said, state } = talk();
    await conversation.hear(ask());
    await conversation.pause();
    expect(said).toEqual([]);
    expect(state()?.said).toBe('mute_failed');
  });

  test('says so when a mute was not kept', async () => {
    background({ 'mute.add': () => { throw new Error('full'); } });
    const { conversation, state } = talk();
    await conversation.hear(ask());
    await conversation.mute({ scope: 'site', check: 'employer', site: 'facebook' });
    expect(state()).toMatchObject({ said: 'mute_failed', undo: [] });
    expect(state()?.items).toHaveLength(1);
  });

  test('tells what was posted over, and does not wait for it', async () => {
    const over = [{ scope: 'word', check: 'employer', words: ['Nick'] }] as const;
    background({ 'question.posted': () => { throw new Error('gone'); } });
    const { conversation, said } = talk();
    await conversation.hear(ask());
    conversation.answer('post', over);
    expect(said).toEqual([{ type: 'answer', draft: 'd1', choice: 'post' }]);
    expect(send).toHaveBeenCalledWith('question.posted', { over });
  });

  test('counts nothing where the person goes back', async () => {
    const { conversation } = talk();
    await conversation.hear(ask());
    conversation.answer('go-back', [{ scope: 'word', check: 'employer', words: ['Nick'] }]);
    expect(send).not.toHaveBeenCalledWith('question.posted', expect.anything());
  });
});
