import { modelFrom, type ModelFile } from '../../src/checks/lib/learnt/model.ts';
import { draftOf } from '../evaluate/read.ts';
import { ASKING, OUTPUTS, type Drafted, type Example } from './examples.ts';
import { fit, type Columns, type Fitted } from './fit.ts';

/** A feature that fewer passages or only one hand has is a name or a habit. */
const FEWEST = 8;
const FEWEST_HANDS = 3;
/** A feature that weighs less everywhere (127 is the most) changes nothing: a fifth of them, which every start of the worker would read. */
const FAINTEST = 7;

/** From which score on the model notes and asks. */
export interface Thresholds {
  readonly notes: ReadonlyMap<string, number>;
  readonly beside: ReadonlyMap<string, number>;
  readonly ask: number;
}

/** The features that are worth a weight, in ascending order. */
function keysIn(examples: readonly Example[]): number[] {
  const seen = new Map<number, { count: number; readonly hands: Set<string> }>();
  for (const { hand, keys } of examples) {
    for (const key of keys) {
      const one = seen.get(key) ?? { count: 0, hands: new Set() };
      one.count += 1;
      one.hands.add(hand);
      seen.set(key, one);
    }
  }
  return [...seen].filter(([, { count, hands }]) => count >= FEWEST && hands.size >= FEWEST_HANDS).map(([key]) => key).sort((a, b) => a - b);
}

/** Trains on these examples. Until it is given thresholds, the model has only scores. */
export function train(examples: readonly Example[]): ModelFile {
  const keys = keysIn(examples);
  const column = new Map(keys.map((key, index) => [key, index]));
  const rows: number[][] = keys.map(() => []);
  for (const [row, example] of examples.entries()) for (const key of example.keys) rows[column.get(key) ?? -1]?.push(row);
  const data: Columns = { rows: examples.length, columns: rows.map((list) => Int32Array.from(list)) };
  const fitted = OUTPUTS.map((_, output) => fit(data, Int8Array.from(examples, ({ wanted }) => wanted[output]!)));
  return { ...packed(fitted, keys), ask: NEVER, asking: ASKING };
}

/** The same model, saying something from these scores on. */
export function withThresholds(file: ModelFile, { notes, beside, ask }: Thresholds): ModelFile {
  return { ...file, ask, outputs: file.outputs.map((output) => ({ ...output, note: round(notes.get(output.id)), beside: round(beside.get(output.id)) })) };
}

/** Weights as one signed byte each, of the features that say something. */
function packed(fitted: readonly Fitted[], keys: readonly number[]): Pick<ModelFile, 'outputs' | 'keys' | 'weights'> {
  const scales = fitted.map(({ weights }) => weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127);
  const rows = keys.map((key, row) => ({ key, weights: fitted.map(({ weights }, output) => Math.round(weights[row]! / scales[output]!)) }));
  const told = rows.filter(({ weights }) => weights.some((weight) => Math.abs(weight) >= FAINTEST));
  return {
    outputs: OUTPUTS.map((id, output) => ({ id, bias: round(fitted[output]!.bias), scale: scales[output]!, note: NEVER, beside: NEVER })),
    keys: base64(Uint32Array.from(told, ({ key }) => key)),
    weights: base64(Int8Array.from(told.flatMap(({ weights }) => weights))),
  };
}

/** No score is as high. */
const NEVER = 99;
const round = (score = Infinity): number => (Number.isFinite(score) ? Number(score.toFixed(3)) : NEVER);
const base64 = (array: Uint32Array | Int8Array): string => Buffer.from(array.buffer).toString('base64');

/** The scores of a draft by output, from a model that has not seen its hand. */
export type Scores = ReadonlyMap<string, number>;

/** Into how many parts the hands are dealt: a model for each hand would take five times as long, and be hardly better. */
const PARTS = 5;

/** The hands that no model is to have read when these are scored, part by part; the fixtures are a hand of their own. */
function partsOf(drafts: readonly Drafted[]): ReadonlySet<string>[] {
  const hands = [...new Set(drafts.map(({ hand }) => hand))];
  return Array.from({ length: Math.min(PARTS, hands.length) }, (_, part) => new Set(hands.filter((_hand, index) => index % PARTS === part)));
}

/** A model, and the hands that it has not read. */
export interface Blind {
  readonly hands: ReadonlySet<string>;
  readonly file: ModelFile;
}

/** For every part of the hands a model that was trained on the others. */
export const blindModels = (drafts: readonly Drafted[], examples: readonly Example[]): Blind[] =>
  partsOf(drafts).map((hands) => ({ hands, file: train(examples.filter(({ hand }) => !hands.has(hand))) }));

/** For each draft, by its place in the list, its scores by the model that has not read its hand. */
export function leftOut(drafts: readonly Drafted[], models: readonly Blind[]): ReadonlyMap<number, Scores> {
  const scores = new Map<number, Scores>();
  for (const { hands, file } of models) {
    const model = modelFrom(file);
    for (const [index, draft] of drafts.entries()) if (hands.has(draft.hand)) scores.set(index, model.opinionOn(draftOf(draft), draft.writer.profile).scores);
  }
  return scores;
}
