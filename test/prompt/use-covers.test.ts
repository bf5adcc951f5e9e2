import type { ComponentChildren } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ActionKind, Attachment } from '../../src/core/types.ts';
import { Cover, type CoverProps } from '../../src/prompt/cover/Cover.tsx';
import { NONE } from '../../src/prompt/cover/boxes.ts';
import { useCovers } from '../../src/prompt/cover/use-covers.tsx';
import { SaveCopy } from '../../src/prompt/SaveCopy.tsx';
import { next, type State } from '../../src/prompt/state.ts';
import { Button } from '../../src/ui/Button.tsx';
import { draft, drawn } from './made-up.ts';

/** One component's memory, without a page to draw it on. */
const memory = vi.hoisted(() => ({ cells: [] as unknown[], at: 0 }));
vi.mock('preact/hooks', async (actual) => {
  const cell = (first: unknown) => {
    const index = memory.at++;
    if (!(index in memory.cells)) memory.cells[index] = first;
    return index;
  };
  return {
    ...await actual<object>(),
    useState: (first: unknown) => { const index = cell(first); return [memory.cells[index], (now: unknown) => { memory.cells[index] = now; }]; },
    useRef: (first: unknown) => memory.cells[cell({ current: first })],
    useEffect: (effect: () => void) => effect(),
  };
});
vi.mock('../../src/ui/words.ts', () => ({ t: (key: string) => key }));
vi.mock('../../src/messaging/index.ts', () => ({ send: async () => ({ skipped: [], lines: [[{ text: 'AB12', box: { x: 0.5, y: 0.75, width: 0.25, height: 0.125 } }]] }) }));
vi.stubGlobal('document', { activeElement: null });
vi.stubGlobal('requestAnimationFrame', () => 0);

const picture = new File(['a picture'], 'evening.jpg', { type: 'image/jpeg' });
const copy = new File(['covered'], 'evening.jpg', { type: 'image/jpeg' });
const on = (action: ActionKind, file = picture): State => next(undefined, {
  type: 'asked', ask: { type: 'ask', draft: draft({ action, attachments: [{ id: 'a1', name: file.name, mime: file.type, size: file.size }] }), files: { a1: file }, canEdit: true, surface: 'frame' },
})!;
const onCover = vi.fn();

function shown(state: State) {
  memory.at = 0;
  const { open, buttonsOf } = useCovers(state, onCover);
  const beside: ComponentChildren = buttonsOf('a1');
  const buttons = drawn(beside, Button);
  return {
    names: buttons.map(({ props }) => props.children),
    press: (name: string) => (buttons.find(({ props }) => props.children === name)?.props.onClick as () => void)(),
    saves: drawn(beside, SaveCopy).map(({ props }) => props.file),
    told: drawn(beside, 'p').map(({ props }) => props.children),
    view: drawn(open, Cover)[0]?.props as unknown as CoverProps | undefined,
  };
}

beforeEach(() => {
  memory.cells = [];
  onCover.mockReset();
});

test('a picture that moves is offered no cover', async () => {
  const state = on('attach', new File(['GIF89a'], 'evening.png', { type: 'image/png' }));
  await vi.waitFor(() => expect(shown(state)).toMatchObject({ names: [], told: [] }));
});

test.each([['image/gif', 'GIF89a'], ['image/png', '.PNG acTL']])('beside a picture of a kind that moves (%s) stands how much of it was looked at, once it was', async (type, bytes) => {
  const state = on('publish', new File([bytes], 'evening', { type }));
  const looked = (skipped: NonNullable<Attachment['look']>['skipped']): State => ({ ...state, draft: { ...state.draft, attachments: state.draft.attachments.map((one) => ({ ...one, look: { skipped } })) } });
  await vi.waitFor(() => expect(shown(looked([])).told).toEqual(['prompt_first_frame']));
  expect(shown(looked([{ part: 'text', reason: 'unread' }])).told).toEqual([]);
  expect(shown(state).told).toEqual([]);
});

describe('before a site has the picture', () => {
  test('the covered copy goes in its place, and comes off again', () => {
    shown(on('attach')).press('cover_open');
    shown(on('attach')).view!.onUse(copy, NONE);
    expect(onCover.mock.calls).toEqual([['a1', copy, 'covered']]);
    const after = shown(on('attach', new File(['covered'], 'evening.jpg', { type: 'image/jpeg' })));
    expect([after.names, after.saves]).toEqual([['cover_change', 'cover_off'], []]);
    after.press('cover_off');
    expect(onCover.mock.lastCall).toEqual(['a1', picture, 'uncovered']);
  });

  test('a cover that was taken back or refused is not on it', () => {
    shown(on('attach')).press('cover_open');
    shown(on('attach')).view!.onUse(copy, NONE);
    expect(shown(on('attach')).names).toEqual(['cover_open']);
  });
});

describe('once a site has the picture', () => {
  test('what comes of covering it is a copy to save, with what to do with it', () => {
    expect(shown(on('publish'))).toMatchObject({ names: ['cover_open'], saves: [], told: [undefined] });
    shown(on('publish')).press('cover_open');
    shown(on('publish')).view!.onUse(copy, NONE);
    expect(shown(on('publish'))).toMatchObject({ names: ['cover_change'], saves: [copy], told: ['cover_save_note'], view: undefined });
    expect(onCover).not.toHaveBeenCalled();
  });
});

test('words that can be read in the picture are suggested', async () => {
  shown(on('publish')).press('cover_open');
  await vi.waitFor(() => expect(shown(on('publish')).view?.found).toEqual([{ x: 0.5, y: 0.75, width: 0.25, height: 0.125 }]));
});
