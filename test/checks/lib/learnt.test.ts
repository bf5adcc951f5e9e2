import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en_GB/messages.json' with { type: 'json' };
import { fit } from '../../../scripts/train/fit.ts';
import { checks, model as shipped } from '../../../src/checks/index.ts';
import { featureKey } from '../../../src/checks/lib/learnt/features.ts';
import { modelFrom, type Model, type ModelFile, type Output } from '../../../src/checks/lib/learnt/model.ts';
import { guessOf, withOpinion } from '../../../src/checks/lib/learnt/opinion.ts';
import type { Finding } from '../../../src/core/types.ts';
import { draftOf, fixtures, profileOf } from '../fixtures.ts';
import { profile } from '../profile.ts';

const base64 = (array: Uint32Array | Int8Array): string => Buffer.from(array.buffer).toString('base64');

const output = (id: string, bias: number, note: number, beside = 99): Output => ({ id, bias, scale: 0.1, note, beside });

/** A model of two words: "zebra" speaks for a grievance and a pause, "biscuit" against a pause. One byte is a tenth. */
function toy(change: Partial<ModelFile> = {}, words: readonly (readonly [name: string, weights: readonly number[]])[] = [['w zebra', [40, 50]], ['w biscuit', [-80, 0]]]): Model {
  const rows = words.map(([name, weights]) => [featureKey(name), weights] as const).sort(([a], [b]) => a - b);
  return modelFrom({
    outputs: [output('pause', 0, 99), output('grievance', -3, 1)],
    ask: 3, asking: ['grievance'],
    keys: base64(Uint32Array.from(rows, ([key]) => key)), weights: base64(Int8Array.from(rows.flatMap(([, weights]) => weights))),
    ...change,
  });
}
const metas = checks.map(({ meta }) => meta);
const opinion = (text: string, found: readonly Finding[] = [], model = toy()): Finding[] => withOpinion(draftOf(text), profile, found, model, metas);
const finding = (check: string, confidence: number): Finding => ({ check, message: check, target: [{ start: 0, end: 3 }], confidence });

describe('an opinion', () => {
  it('asks where a pause is likely, and points at the words that say so', () => {
    const text = 'No end of it. A zebra came by.';
    expect(opinion(text)).toEqual([{ check: 'grievance', message: 'guess_grievance', target: [{ start: 16, end: 21 }], confidence: 0.75, guess: true, data: {} }]);
  });

  it('only notes where a pause is not', () => {
    expect(opinion('A zebra came by.', [], toy({ ask: 9 }))).toMatchObject([{ check: 'grievance', confidence: 0.5, guess: true }]);
  });

  it('asks sooner beside a name that a rule is unsure of; one that asks by itself is no reason to guess', () => {
    const model = toy({ ask: 7 });
    expect(opinion('A zebra came by.', [finding('colleague', 0.6)], model)).toMatchObject([{ check: 'colleague' }, { confidence: 0.75 }]);
    expect(opinion('A zebra came by.', [finding('colleague', 0.8)], model)).toMatchObject([{ check: 'colleague' }, { confidence: 0.5 }]);
  });

  it('asks no sooner for rough words', () => {
    expect(opinion('A zebra came by.', [finding('abusive-or-profane', 0.8)], toy({ ask: 7 }))).toMatchObject([{}, { confidence: 0.5 }]);
  });

  it('says nothing over what the rules have said', () => {
    expect(opinion('A zebra came by.', [finding('grievance', 0.85)])).toEqual([finding('grievance', 0.85)]);
  });

  it('asks where a rule was unsure of the same', () => {
    expect(opinion('A zebra came by.', [finding('grievance', 0.55)], toy({ ask: 5.5 }))).toMatchObject([{ confidence: 0.55 }, { confidence: 0.75, guess: true }]);
    expect(opinion('A zebra came by.', [], toy({ ask: 5.5 }))).toMatchObject([{ confidence: 0.5 }]);
  });

  it('believes a rule a little below what it takes to ask, and no further', () => {
    expect(opinion('A zebra came by.', [finding('grievance', 0.85)], toy({ ask: 5 }))).toEqual([finding('grievance', 0.85)]);
    expect(opinion('A zebra came by.', [finding('grievance', 0.85)], toy({ ask: 5.5 }))).toEqual([finding('grievance', 0.5)]);
  });

  it('tells of the protected ways where it guesses at a complaint in a draft that may tell of wrongdoing, and says it once', () => {
    const text = 'A zebra came by. I want to report my boss.';
    expect(opinion(text)).toMatchObject([{ check: 'grievance', message: 'grievance_protected', guess: true }]);
    expect(opinion(text, [{ ...finding('grievance', 0.6), message: 'grievance_protected' }])).toMatchObject([{ message: 'grievance_protected', confidence: 0.75 }]);
  });

  it('never doubts a threat, and tactics less than a complaint', () => {
    const model = (ask: number) => toy({ ask, outputs: ['pause', 'threat-or-violence-glee', 'operation-tactics', 'grievance'].map((id) => output(id, 0, 99)) }, []);
    const found = ['threat-or-violence-glee', 'operation-tactics', 'grievance'].map((check) => finding(check, 0.8));
    const sure = (ask: number) => opinion('Nothing.', found, model(ask)).map(({ confidence }) => confidence);
    expect([sure(1), sure(3), sure(9)]).toEqual([[0.8, 0.8, 0.8], [0.8, 0.8, 0.5], [0.8, 0.5, 0.5]]);
  });

  it('never doubts what is told of a victim or a child of the writer\'s own work', () => {
    const model = toy({ outputs: [output('pause', -9, 99), output('victim-or-minor', -9, 99)] }, []);
    const sure = (text: string) => opinion(text, [finding('victim-or-minor', 0.85)], model).map(({ confidence }) => confidence);
    expect(sure('The 9 year old girl we took a statement from has a pony.')).toEqual([0.85]);
    expect(sure('A 9 year old girl on our road has a pony.')).toEqual([0.5]);
  });

  it('notes a drink only for a word that speaks of nothing more than of drink', () => {
    const model = (...words: readonly (readonly [string, readonly number[]])[]) => toy({ outputs: [output('pause', 2, 99), output('alcohol', 0, 1), output('grievance', -9, 1)] }, words);
    expect(opinion('A zebra came by.', [], model(['w zebra', [0, 20, 0]]))).toMatchObject([{ check: 'alcohol', confidence: 0.5 }]);
    expect(opinion('A zebra came by.', [], model(['w zebra', [0, 20, 30]]))).toEqual([]);
    expect(opinion('A zebra came by.', [], model(['w zebra', [0, 4, 0]], ['w came', [0, 4, 0]], ['w by', [0, 12, 0]]))).toEqual([]);
  });

  it('never doubts what is said against a group', () => {
    expect(opinion('One biscuit.', [finding('discriminatory', 0.78), finding('grievance', 0.8)])).toEqual([finding('discriminatory', 0.78), finding('grievance', 0.8)]);
  });

  it('makes a note of a rule that it sees nothing in, and leaves names, numbers and pictures alone', () => {
    const picture: Finding = { check: 'grievance', message: 'grievance', target: { attachment: 'a', boxes: [] }, confidence: 0.75 };
    expect(opinion('One biscuit.', [finding('grievance', 0.85), finding('phone', 0.95), picture])).toEqual([finding('grievance', 0.5), finding('phone', 0.95), picture]);
  });

  it('passes over a harsh word at nobody where nothing else is wrong, and no other note', () => {
    const rough = (confidence: number) => [finding('abusive-or-profane', confidence)];
    expect(opinion('One biscuit.', rough(0.5))).toEqual(rough(0.25));
    expect(opinion('One biscuit.', rough(0.8))).toEqual(rough(0.8));
    expect(opinion('One biscuit.', [finding('shouting', 0.5)])).toEqual([finding('shouting', 0.5)]);
    expect(opinion('A zebra came by.', rough(0.5), toy({ ask: 9 }))).toMatchObject([...rough(0.5), { check: 'grievance' }]);
  });

  it('never guesses something only because nothing else is likelier, hostility least of all', () => {
    const model = (id: string, note: number) => toy({ outputs: [output('pause', 0, 99), output(id, -3, note)], asking: [id] });
    expect(opinion('A zebra came by.', [], model('discriminatory', 3))).toEqual([]);
    expect(opinion('A zebra came by.', [], model('discriminatory', 2))).toMatchObject([{ check: 'discriminatory', confidence: 0.75 }]);
    expect(opinion('A zebra came by.', [], model('grievance', 6))).toEqual([]);
    expect(opinion('A zebra came by.', [], model('grievance', 3))).toMatchObject([{ check: 'grievance', confidence: 0.75 }]);
  });

  it('never guesses at swearing', () => {
    expect(opinion('A zebra came by.', [], toy({ outputs: [output('pause', 0, 99), output('abusive-or-profane', -3, 0)], asking: ['abusive-or-profane'] }))).toEqual([]);
  });

  it('notes nothing by itself in a draft that is likelier harmless', () => {
    const model = toy({ outputs: [output('pause', -5, 99), output('grievance', -3, 1)] });
    expect(opinion('A zebra came by.', [], model)).toEqual([]);
  });

  it('names one more thing sooner where the person is asked anyway, but no hostility and no swearing', () => {
    const besides = (id: string, ask: number) => opinion('A zebra came by.', [], toy({ outputs: [output('pause', 0, 99), output('grievance', 0, 1), output(id, -3, 3, 2)], ask }, [['w zebra', [40, 50, 55]]]));
    expect(besides('alcohol', 3).map(({ check, confidence }) => [check, confidence])).toEqual(expect.arrayContaining([['grievance', 0.75], ['alcohol', 0.5]]));
    expect(besides('alcohol', 9).map(({ check }) => check)).toEqual(['grievance']);
    for (const id of ['discriminatory', 'abusive-or-profane']) expect(besides(id, 3).map(({ check }) => check), id).toEqual(['grievance']);
  });

  it('asks for the likeliest of what may ask, in whatever order', () => {
    const asked = (...weights: readonly number[]) => opinion('A zebra came by.', [], toy({ outputs: ['pause', 'grievance', 'operation-tactics'].map((id) => output(id, -3 * Number(id !== 'pause'), id === 'pause' ? 99 : 1)), asking: ['grievance', 'operation-tactics'] }, [['w zebra', [40, ...weights]]]))
      .filter(({ confidence }) => confidence === 0.75).map(({ check }) => check);
    expect([asked(50, 60), asked(60, 50)]).toEqual([['operation-tactics'], ['grievance']]);
  });

  it('does not take a role that the rules are sure of for the force\'s own voice', () => {
    const voice = (sure: number) => opinion('A zebra came by.', [finding('role', sure)], toy({ outputs: [output('pause', 0, 99), output('official-voice', -3, 1)], asking: ['official-voice'] })).at(-1);
    expect([voice(0.69), voice(0.7)]).toMatchObject([{ check: 'official-voice', confidence: 0.75 }, { check: 'official-voice', confidence: 0.5 }]);
  });

  it('asks a little sooner beside a rough word at somebody', () => {
    const beside = (check: string, sure: number) => opinion('A zebra came by.', [finding(check, sure)], toy({ ask: 4.4 })).find(({ guess }) => guess)?.confidence;
    expect([beside('abusive-or-profane', 0.7), beside('abusive-or-profane', 0.69), beside('shouting', 0.8)]).toEqual([0.75, 0.5, 0.5]);
  });

  it('hears the rules only in words, from what is worth a note, and no common word', () => {
    const near = (found: Finding, ask: number) => opinion('A zebra came by.', [found], toy({ ask })).find(({ guess }) => guess)?.confidence;
    const picture: Finding = { ...finding('colleague', 0.6), target: { attachment: 'a', boxes: [] } };
    expect([near(finding('colleague', 0.5), 7.8), near(finding('colleague', 0.5), 7.9), near(finding('colleague', 0.49), 4.1), near(picture, 4.1), near(finding('location-checkin', 0.9), 4.1)]).toEqual([0.75, 0.5, 0.5, 0.5, 0.5]);
  });

  it('adds for what the rules are sure of and for a sign of it, each so much and once', () => {
    const signs = (found: readonly Finding[], ask: number) => opinion('A zebra came by.', found, toy({ ask, outputs: ['pause', 'grievance', 'alcohol', 'politics'].map((id) => output(id, id === 'pause' ? 0 : -3, id === 'grievance' ? 1 : 99)), asking: ['grievance', 'alcohol'] }, [['w zebra', [40, 50, 0, 0]]]))
      .find(({ check }) => check === 'grievance')?.confidence;
    expect([signs([finding('alcohol', 0.7)], 4.65), signs([finding('alcohol', 0.7)], 4.75)]).toEqual([0.75, 0.5]);
    expect([signs([finding('alcohol', 0.69)], 5.55), signs([finding('alcohol', 0.69)], 5.65)]).toEqual([0.75, 0.5]);
    expect([signs([finding('politics', 0.9)], 5.55), signs([finding('politics', 0.9), finding('politics', 0.6)], 5.65)]).toEqual([0.75, 0.5]);
  });

  it('notes from the very score on, where a pause is as likely as that takes', () => {
    const noted = (pause: number, own: number) => opinion('A zebra came by.', [], toy({ outputs: [output('pause', 0, 99), output('grievance', 0, 1)], ask: 99 }, [['w zebra', [pause, own]]])).length;
    expect([noted(15, 10), noted(14, 10), noted(15, 9)]).toEqual([1, 0, 0]);
  });

  it('notes one more thing beside what a rule is sure of, and not beside what it is unsure of', () => {
    const beside = (sure: number, ask = 3) => opinion('A zebra came by.', [finding('grievance', sure)], toy({ outputs: [output('pause', 0, 99), output('grievance', 0, 99), output('alcohol', -3, 9, 2)], ask }, [['w zebra', [40, 50, 55]]])).filter(({ guess }) => guess).map(({ check }) => check);
    expect([beside(0.7), beside(0.69), beside(0.7, 9)]).toEqual([['alcohol'], [], []]);
  });

  it('doubts what is said beside a victim of the writer\'s own work, and of another matter', () => {
    const model = toy({ outputs: ['pause', 'victim-or-minor', 'grievance'].map((id) => output(id, -9, 99)) }, []);
    const sure = (text: string, check: string) => opinion(text, [finding(check, 0.85)], model).map(({ confidence }) => confidence);
    const girl = 'The 9 year old girl we took a statement from has a pony.';
    expect([sure(girl, 'victim-or-minor'), sure(`Tea now. ${girl}`, 'victim-or-minor'), sure(girl, 'grievance')]).toEqual([[0.85], [0.5], [0.5]]);
  });

  it('is silent where it could only point at small words', () => {
    const small = toy({ keys: base64(Uint32Array.of(featureKey('w the'))), weights: base64(Int8Array.of(90, 90)) });
    expect(opinion('The the the.', [], small)).toEqual([]);
  });
});

describe('the words that are shown', () => {
  const shown = (text: string, words: readonly (readonly [name: string, weights: readonly number[]])[]) => toy({}, words).opinionOn(draftOf(text), profile).words('grievance').map(({ start, end }) => text.slice(start, end));
  const animals = ['zebra', 'otter', 'heron', 'badger'].map((name, at) => [`w ${name}`, [0, 50 - at]] as const);

  it.each<[text: string, expected: string[]]>([
    ['Otter, badger, zebra and heron.', ['Otter', 'zebra', 'heron']], ['A badger. A zebra and an otter. A heron.', ['zebra', 'otter']], ['Nothing here.', []], ['A zebra. A zebra and a badger.', ['zebra', 'badger']],
  ])('are the weightiest three of the sentence that says most, in its order: %s', (text, expected) => {
    expect(shown(text, animals)).toEqual(expected);
  });

  it('are cut to what says something, and no two share a letter', () => {
    expect(shown('It was with the zebra.', [['b the zebra', [0, 60]], ['w zebra', [0, 50]]])).toEqual(['zebra']);
    expect(shown('A zebra crossing.', [['b zebra crossing', [0, 60]], ['w zebra', [0, 50]]])).toEqual(['zebra crossing']);
    expect(shown('A zebra x.', [['b zebra x', [0, 60]]])).toEqual(['zebra']);
    expect(shown('A zebra ox.', [['b zebra ox', [0, 60]]])).toEqual(['zebra ox']);
    expect(shown('A zebra.', [['w zebra', [0, -50]]])).toEqual([]);
  });

  it('are read at each place by itself, and of no place but their own', () => {
    expect(shown('The zebra zebra otter.', [['b zebra otter', [0, 60]], ['b zebra zebra', [0, 50]], ['b the zebra', [0, 40]]])).toEqual(['zebra', 'zebra otter']);
    expect(shown('12 7.', [['b # #', [0, 60]]])).toEqual([]);
  });

  it('are none for what the model has no output for', () => {
    const one = toy().opinionOn(draftOf('A zebra.'), profile);
    expect([one.words('unheard-of'), one.ownWord('unheard-of'), one.ownWord('grievance'), one.ownWord('pause')]).toEqual([[], 0, 5, 0]);
    const none = toy().opinionOn(draftOf(''), profile);
    expect([none.pause, none.words('grievance'), none.ownWord('grievance')]).toEqual([-Infinity, [], 0]);
  });
});

describe('learning', () => {
  it('tells apart what can be told apart, and leaves out what must not be learnt from', () => {
    const columns = [Int32Array.of(0, 1, 2), Int32Array.of(3, 4, 5), Int32Array.of(6)];
    const { bias, weights } = fit({ rows: 7, columns }, Int8Array.of(1, 1, 1, 0, 0, 0, -1));
    expect(bias + weights[0]!).toBeGreaterThan(0);
    expect(bias + weights[1]!).toBeLessThan(0);
    expect(weights[2]).toBe(0);
  });
});

describe('the shipped model', () => {
  it('is one small file', () => {
    expect(readFileSync(new URL('../../../src/checks/lib/learnt/model.json', import.meta.url)).length).toBeLessThan(1_200_000);
  });

  it('learns only checks that there are', () => {
    for (const id of [...shipped.notes.keys()].filter((one) => one !== 'pause')) expect(metas.map((meta) => meta.id)).toContain(id);
    for (const id of shipped.asking) expect(metas.find((meta) => meta.id === id)?.severity, id).not.toBe('low');
  });

  it.each(metas.filter(({ id }) => shipped.notes.has(id)))('says "might" where it guesses: $id', (meta) => {
    const words: Readonly<Record<string, { readonly message: string }>> = messages;
    expect(words[`finding_${guessOf(meta)}`]?.message).toMatch(/\b(?:might|could)\b/iu);
    expect(words[`why_${guessOf(meta)}`]?.message).toBeTruthy();
  });

  it('asks about hardly any of the look-alikes that the checks leave alone', async () => {
    const cases = Object.values(fixtures).flatMap(({ clear }) => clear.slice(0, 10)).filter(({ text, also }) => text !== '' && !also);
    const asked = cases.filter((entry) => withOpinion(draftOf(entry.text), profileOf(entry), [], shipped, metas).some(({ confidence }) => confidence >= 0.7));
    expect(cases.length).toBeGreaterThan(200);
    expect(asked.length / cases.length).toBeLessThan(0.02);
  });
});
