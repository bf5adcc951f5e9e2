import { expect, it } from 'vitest';
import '../../../src/checks/index.ts';
import { prefilter as plainFrames } from '../../../src/checks/lib/plain-frames.ts';
import { prefilter as foldedFrames } from '../../../src/checks/lib/framed.ts';
import { needsOf } from '../../../src/checks/lib/needs.ts';
import { needsBy, tableOf } from '../../../src/checks/lib/needs-table.ts';
import { Pattern } from '../../../src/checks/lib/pattern.ts';
import { Prefilter } from '../../../src/checks/lib/prefilter.ts';
import { read } from '../../../src/checks/lib/reading.ts';
import { treeOf } from '../../../src/checks/lib/regex-tree.ts';
import { draftOf } from '../fixtures.ts';

it('wakes only what a text may match', () => {
  const prefilter = new Prefilter();
  const [kit, fit] = ['(?<= )(?:my|the) (?:uniform|tunic)s?(?= )', '(?<= )(?:fit|fits|fitted) (?:like )?an? glove'].map((source) => prefilter.add(new Pattern(source, 'gu')));
  expect([...prefilter.awake(' the dog ate my homework ')]).toEqual([]);
  expect([...prefilter.awake(' my tunic is clean ')]).toEqual([kit]);
  expect([...prefilter.awake(' a tunic that fits like a glove ')]).toEqual([fit]);
});

it('wakes few of all frames in an ordinary post', () => {
  const { folded } = read(draftOf('The garden won’t dig itself. Three rows of beans in, the dog found most of them. Tea at six, then the match!'));
  expect(foldedFrames.awake(folded).size / foldedFrames.patterns.length).toBeLessThan(0.1);
});

it('reads from the table made at build time what it would work out itself', () => {
  const sources = [...plainFrames.patterns, ...foldedFrames.patterns].map(({ source }) => source);
  const known = needsBy(tableOf(sources));
  for (const source of [...sources, 'a pattern|made later']) expect(known(source)).toEqual(needsOf(treeOf(source)));
});
