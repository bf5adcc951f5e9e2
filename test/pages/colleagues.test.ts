import { beforeEach, expect, test, vi } from 'vitest';
import type { Autosave } from '../../src/pages/options/autosave.ts';
import { emptyProfile } from '../../src/storage/profile-schema.ts';
import { drawn } from '../prompt/made-up.ts';
import { drawAgain, forget, hooks } from './hooks.ts';

vi.mock('preact/hooks', async (actual) => hooks(await actual()));
vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../src/ui/words.ts', () => ({ t: (key: string) => key }));
const { Colleagues } = await import('../../src/pages/options/Colleagues.tsx');
const { ListField } = await import('../../src/pages/options/ListField.tsx');
const { Field } = await import('../../src/ui/Field.tsx');

const change = vi.fn();

function part<Props>(type: (props: Props) => unknown) {
  drawAgain();
  const [one] = drawn(Colleagues({ profile: emptyProfile, autosave: { change } as unknown as Autosave }), type);
  return { key: one?.key as unknown, props: one?.props as Props };
}

async function bring(file: { text: () => Promise<string> }) {
  const onChange = drawn(part(Field).props.children({ id: 'file' }), 'input')[0]?.props['onChange'] as (event: object) => void;
  onChange({ currentTarget: { files: [file], value: '' } });
  await new Promise(setImmediate);
}

beforeEach(() => {
  forget();
  change.mockReset();
});

test('a list brought again after the box was emptied fills the box again', async () => {
  const file = new File(['Mark Cuddington'], 'team.csv');
  await bring(file);
  const filled = part(ListField);
  expect(filled.props.start).toBe('Mark Cuddington');
  filled.props.onText('');
  await bring(file);
  expect(part(ListField).props.start).toBe('Mark Cuddington');
  expect(part(ListField).key).not.toBe(filled.key);
});

test('a file that can’t be read is told of, until another one is read', async () => {
  await bring({ text: () => Promise.reject(new Error('gone')) });
  expect(part(Field).props.error).not.toBe('');
  expect(change).not.toHaveBeenCalled();
  await bring(new File(['Mark Cuddington'], 'team.csv'));
  expect(part(Field).props.error).toBe('');
});
