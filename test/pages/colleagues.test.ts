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

function spoken(): unknown {
  drawAgain();
  return drawn(Colleagues({ profile: emptyProfile, autosave: { change } as unknown as Autosave }), 'div').find(({ props }) => props['role'] === 'status')?.props['children'];
}

async function bring(file: { arrayBuffer: () => Promise<ArrayBuffer> }) {
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
  await bring({ arrayBuffer: () => Promise.reject(new Error('gone')) });
  expect(part(Field).props.error).not.toBe('');
  expect(spoken()).toBe(part(Field).props.error);
  expect(change).not.toHaveBeenCalled();
  await bring(new File(['Mark Cuddington'], 'team.csv'));
  expect(part(Field).props.error).toBe('');
});

const bytes = (...some: number[]) => new Uint8Array(some);
const wide = (text: string) => new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
test.each([
  ['Excel\'s "Unicode text"', [bytes(0xff, 0xfe), wide('Zoë Otherley')]],
  ['the same, the other way round', [bytes(0xfe, 0xff), wide('Zoë Otherley').map((_, i, all) => all[i ^ 1]!)]],
  ['Excel\'s plain CSV', ['Zo', bytes(0xeb), ' Otherley']],
  ['UTF-8 with its mark', ['\uFEFFZoë Otherley']],
])('a list is read letter by letter out of %s', async (_, parts) => {
  await bring(new File(parts, 'team.csv'));
  expect(part(ListField).props.start).toBe('Zoë Otherley');
});

test('a workbook that was not saved as text is told of, and no name is made of it', async () => {
  await bring(new File(['PK\x03\x04', bytes(20, 0, 6, 0, 8, 0), 'xl/workbook.xml'], 'team.xlsx'));
  expect(spoken()).not.toBe('');
  expect(change).not.toHaveBeenCalled();
});
