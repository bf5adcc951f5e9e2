import { FAINT } from '../../src/background/weigh.ts';
import { modelFrom, SILENT, type Model } from '../../src/checks/lib/learnt/model.ts';
import { BadInput, readJson, readLines } from './input.ts';
import { examplesOf, type Drafted } from '../train/examples.ts';
import { FIXTURES, fixtureDrafts } from '../train/fixtures.ts';
import { thresholdsFrom } from '../train/thresholds.ts';
import { blindModels, leftOut, withThresholds } from '../train/train.ts';
import { KNOWN, labelled } from './labels.ts';
import { json, percent, short, table } from './print.ts';
import { readWriters, type Writer } from './profiles.ts';
import { verdictOn } from './read.ts';
import { byCheck, f1, outcome, pauseOutcome, precision, recall, summaryOf, support, unscored, type Scored } from './score.ts';

type Say = (line: string) => void;

/** How many misses and false alarms are shown. */
const WORST = 20;

export interface PostsOptions {
  readonly files: readonly string[];
  readonly profiles: string;
  /** Show every miss and false alarm of this one check instead of the worst pauses. */
  readonly check?: string | undefined;
  /** Figures only: for a set that must stay unread. */
  readonly unread: boolean;
}

/** Holds the checks against labelled drafts: a table, the worst mistakes, and last the figures as one JSON object. @throws BadInput */
export async function evaluatePosts({ files, profiles, check, unread }: PostsOptions, say: Say): Promise<void> {
  const drafts = readDrafts(files, profiles);
  const known = new Set([...KNOWN, ...drafts.flatMap(({ labels }) => labels.map((label) => label.check))]);
  if (check !== undefined && !known.has(check)) throw new BadInput(`No label is called "${check}". There are: ${[...known].join(', ')}`);
  const all = await scored(drafts);
  say(`${checkTable(all)}\n`);
  if (!unread && check !== undefined) sayMistakes(all, check, say);
  else if (!unread) sayWorst(all, say);
  say(json({ ...summaryOf(all) }));
}

/**
 * Two rows a file, which is one hand each: the rules alone, and with a model that has not read it (the hands are dealt in five
 * parts, each judged by what the other four teach). Thresholds come from the other hands too. A check that does well on one writer's words and badly on another's knows phrases, not meaning.
 */
export async function evaluateHands({ files, profiles }: Pick<PostsOptions, 'files' | 'profiles'>, say: Say): Promise<void> {
  const drafts = [...readDrafts(files, profiles), ...fixtureDrafts()];
  const examples = examplesOf(drafts);
  const models = blindModels(drafts, examples);
  const scores = leftOut(drafts, models);
  const rows = new Map<string, readonly (readonly string[])[]>();
  const both: Scored[] = [];
  for (const { hands, file } of models) {
    const others = new Map([...scores].filter(([index]) => !hands.has(drafts[index]!.hand)));
    const model = modelFrom(withThresholds(file, thresholdsFrom(drafts, others)));
    for (const hand of hands) {
      const own = drafts.filter((draft) => draft.hand === hand && draft.hand !== FIXTURES);
      if (own.length === 0) continue;
      const withModel = await scored(own, model);
      both.push(...withModel);
      rows.set(hand, [rowOf(`${hand}, rules alone`, await scored(own, SILENT)), rowOf(`${hand}, with a model that has not read it`, withModel)]);
    }
  }
  say(table([['hand', 'drafts', 'pause precision', 'pause recall', 'harmless paused', 'macro F1'], ...[...new Set(drafts.map(({ hand }) => hand))].flatMap((hand) => rows.get(hand) ?? []), rowOf('all, with models that had not read them', both)]));
  say(`\n${json({ ...summaryOf(both) })}`);
}

function rowOf(name: string, all: readonly Scored[]): readonly string[] {
  const { n, pausePrecision, pauseRecall, harmlessPaused, macroF1 } = summaryOf(all);
  return [name, String(n), percent(pausePrecision), percent(pauseRecall), percent(harmlessPaused), percent(macroF1)];
}

/** The writers in a file of profiles, by name. @throws BadInput that names the file and what is wrong */
export function writersIn(file: string): ReadonlyMap<string, Writer> {
  try {
    return readWriters(readJson(file));
  } catch (error) {
    throw error instanceof BadInput ? error : new BadInput(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The labelled drafts of these files with their writers. @throws BadInput that names what is wrong */
export function readDrafts(files: readonly string[], profiles: string): Drafted[] {
  const writers = writersIn(profiles);
  return files.flatMap((file) => readLines(file, (entry, line): Drafted => {
    const draft = labelled(entry, line);
    const writer = writers.get(draft.profile);
    if (!writer) throw new Error(`no profile "${draft.profile}"`);
    return { ...draft, writer, hand: file.replace(/^.*[\\/]|\.jsonl$/gu, '') };
  }));
}

async function scored(drafts: readonly Drafted[], model?: Model): Promise<Scored[]> {
  const all: Scored[] = [];
  for (const draft of drafts) {
    const { level, judged } = await verdictOn(draft, draft.writer, model);
    // A mere sign that nobody is told of counts neither way. What the person's force leaves out was found all the same: the table is of the checks.
    const seen = judged.filter((one) => one.level !== 'clear' || one.finding.confidence >= FAINT).map(({ finding, level: weight }) =>
      ({ check: finding.check, message: finding.message, level: weight, spans: 'attachment' in finding.target ? [] : finding.target }));
    all.push({ draft, level, seen });
  }
  return all;
}

function checkTable(all: readonly Scored[]): string {
  const rows = [...byCheck(all)].map(([group, counts]) => (unscored(group, counts)
    ? [group, '-', '-', '-', '0', String(counts.extra), 'not labelled']
    : [group, percent(precision(counts)), percent(recall(counts)), percent(f1(counts)), String(support(counts)), String(counts.extra), String(counts.missed)]));
  return table([['check', 'precision', 'recall', 'F1', 'support', 'extra', 'missed'], ...rows]);
}

const checksOf = (list: readonly { readonly check: string }[]): string => [...new Set(list.map(({ check }) => check))].join(', ') || 'nothing';
const order = ['high', 'medium', 'low', 'none'];

/** Pauses that were due and did not come, the gravest and most labelled first; then pauses that were not due, the heaviest first. */
function sayWorst(all: readonly Scored[], say: Say): void {
  const missed = all.filter((one) => pauseOutcome(one) === 'missed')
    .sort((a, b) => order.indexOf(a.draft.severity) - order.indexOf(b.draft.severity) || b.draft.labels.length - a.draft.labels.length);
  const extra = all.filter((one) => pauseOutcome(one) === 'extra')
    .sort((a, b) => Number(b.level === 'look') - Number(a.level === 'look') || b.seen.length - a.seen.length);
  say(`Misses: ${missed.length}, the worst ${Math.min(WORST, missed.length)}`);
  for (const { draft, seen } of missed.slice(0, WORST)) say(`  ${draft.id} ${draft.severity}; due ${checksOf(draft.labels)}; found ${checksOf(seen)}: ${short(draft.text)}`);
  say(`\nFalse alarms: ${extra.length}, the worst ${Math.min(WORST, extra.length)}`);
  for (const { draft, level, seen } of extra.slice(0, WORST)) say(`  ${draft.id} ${level} by ${checksOf(seen)}: ${short(draft.text)}`);
  say('');
}

function sayMistakes(all: readonly Scored[], check: string, say: Say): void {
  const group = [...byCheck(all).keys()].find((name) => name.split(' + ').includes(check)) ?? check;
  for (const [kind, title] of [['missed', 'Misses'], ['extra', 'False alarms']] as const) {
    const list = all.filter((one) => outcome(one, group) === kind);
    say(`${title} of ${group}: ${list.length}`);
    for (const one of list) say(`  ${one.draft.id} ${one.draft.severity} ${places(one, group, kind)}: ${short(one.draft.text, 400)}`);
    say('');
  }
}

/** The words that were due, or that were pointed at. */
function places({ draft, seen }: Scored, group: string, kind: 'missed' | 'extra'): string {
  const mine = ({ check }: { readonly check: string }): boolean => group.split(' + ').includes(check);
  const spans = kind === 'missed' ? draft.labels.filter(mine) : seen.filter(mine).flatMap((hit) => hit.spans);
  return spans.map(({ start, end }) => `[${draft.text.slice(start, end)}]`).join(' ');
}
