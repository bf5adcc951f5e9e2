import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { asks } from '../../src/core/level.ts';
import { emptyProfile } from '../../src/storage/profile-schema.ts';
import type { Attachment, Draft } from '../../src/core/types.ts';
import { judge, type Judgement } from '../../src/background/judge.ts';
import { LOOK_CHECKS, runChecks } from '../../src/background/run-checks.ts';
import { checks } from '../../src/checks/index.ts';
import { likeness } from '../../src/looks/uniform.ts';
import { packById } from '../../src/policy/index.ts';
import { byLabel, labelFigures, labelLines, LABELS, type Hinted, type Label } from './by-label.ts';
import { BadInput, readJson } from './input.ts';
import { lookAtAll, type SeenPicture } from './look-at.ts';
import { json, table } from './print.ts';
import { few, quantile, wilson } from './statistics.ts';

/** What labels.json says of a file; the tag `faces:3` says how many faces anybody can see in it. */
export interface LabelledPhoto {
  readonly file: string;
  readonly label: Label;
  readonly tags: readonly string[];
}

type Row = LabelledPhoto & SeenPicture & Hinted;

/** Pictures taught of each kind, and how often they are drawn anew: the same draws each time. */
const SHOTS = [5, 10, 20];
const DRAWS = 40;

/**
 * Holds what is seen in pictures against the labels of a folder of photos, from `readLabels`. Looked at in real Chromium by
 * the built extension itself; the findings are the checks' own. Last line one JSON object.
 * @param dist the unpacked extension for Chromium
 */
export async function evaluateLooks(labelled: readonly LabelledPhoto[], folder: string, dist: string, say: (line: string) => void): Promise<void> {
  const rows: Row[] = [];
  const byFile = new Map(labelled.map((one) => [one.file, one]));
  const pending: Promise<void>[] = [];
  await lookAtAll(dist, join(folder, 'files'), labelled.map(({ file }) => file), (file, seen) => {
    pending.push(rowOf(byFile.get(file)!, seen).then((row) => { rows.push(row); }));
  });
  await Promise.all(pending);
  report(rows, say);
}

async function rowOf(one: LabelledPhoto, seen: SeenPicture): Promise<Row> {
  const attachment: Attachment = { id: one.file, name: one.file, mime: 'image/jpeg', size: 1, facts: { removable: false }, look: seen.look };
  const draft: Draft = { id: one.file, site: 'x', surface: 'post', action: 'publish', audience: 'public', text: '', attachments: [attachment] };
  const { judged }: Judgement = judge(draft, await runChecks(checks, draft, { profile: emptyProfile }, () => 0), packById('generic-uk'));
  const of = (asking: boolean) => new Set(judged.filter(({ level }) => level !== 'clear' && (!asking || asks(level))).map(({ finding }) => finding.check));
  return { ...one, ...seen, notes: of(false), pauses: of(true) };
}

const isPolice = ({ label }: LabelledPhoto): boolean => label === 'police_person' || label === 'police_vehicle';

function report(rows: readonly Row[], say: (line: string) => void): void {
  const [police, others] = [rows.filter(isPolice), rows.filter((row) => !isPolice(row))];
  const share = (of: readonly Row[], is: (row: Row) => boolean) => wilson(of.filter(is).length, of.length);
  const [noted, asked] = [byLabel(rows, 'notes', LOOK_CHECKS), byLabel(rows, 'pauses', LOOK_CHECKS)];
  for (const [what, held] of [['a note or more', noted], ['asks', asked]] as const) {
    say(table([[what, 'label', 'recall', 'precision'], ...labelLines(held)]));
    say('');
  }
  const taught = SHOTS.map((shots) => ({ shots, ...teach(rows, shots) }));
  say(table([['taught, of each', 'found', 'false', 'precision'], ...taught.map(({ shots, found, wrong, precision }) => [String(shots), few(found), few(wrong), few(precision)])]));
  say('');
  const counted = rows.flatMap((row) => { const tag = row.tags.find((one) => one.startsWith('faces:')); return tag ? [{ row, truth: Number(tag.slice(6)) }] : []; });
  const faces = counted.reduce((sum, { row }) => sum + (row.look.faces?.length ?? 0), 0);
  const truth = counted.reduce((sum, one) => sum + one.truth, 0);
  for (const { row, truth: there } of counted) say(`${row.file}: ${row.look.faces?.length ?? '-'} faces of ${there}`);
  const late = rows.filter(({ look }) => look.skipped.length > 0);
  say(`not looked at in part: ${late.length} of ${rows.length}: ${[...new Set(late.flatMap(({ look }) => look.skipped.map(({ part, reason }) => `${part} ${reason}`)))].join(', ')}`);
  const ms = rows.map((row) => row.ms);
  const rate = (of: readonly Row[], id: string, which: 'notes' | 'pauses') => share(of, (row) => row[which].has(id)).share;
  const ten = taught.find(({ shots }) => shots === 10);
  say(json({
    n: rows.length, police: police.length,
    uniformRecall: rate(police, 'photo-uniform', 'notes'), uniformFalseNote: rate(others, 'photo-uniform', 'notes'), uniformFalsePause: rate(others, 'photo-uniform', 'pauses'),
    nudityFalse: rate(rows, 'photo-nudity', 'pauses'), readableFalsePause: rate(others, 'photo-readable', 'pauses'), peopleNote: rate(rows, 'photo-people', 'notes'),
    taught10Recall: ten?.found.share ?? NaN, taught10False: ten?.wrong.share ?? NaN,
    notes: labelFigures(noted), asks: labelFigures(asked),
    faces, facesTrue: truth, notLookedAt: late.length, p50ms: quantile(ms, 0.5), p95ms: quantile(ms, 0.95),
  }));
}

/**
 * Few-shot teaching: some police photos and as many others are taught, the rest judged, many times over. Photos of one source
 * (the tag `source:name`) are never on both sides, where there are sources enough.
 */
function teach(rows: readonly Row[], shots: number): { found: ReturnType<typeof wilson>; wrong: ReturnType<typeof wilson>; precision: ReturnType<typeof wilson> } {
  const random = dice(shots);
  const usable = rows.filter(({ vector }) => vector !== undefined);
  const total = { found: 0, police: 0, wrong: 0, others: 0 };
  for (let draw = 0; draw < DRAWS; draw++) {
    const mixed = usable.map((row) => ({ row, at: random() })).sort((a, b) => a.at - b.at).map(({ row }) => row);
    const shown = [...mixed.filter(isPolice).slice(0, shots), ...mixed.filter((row) => !isPolice(row)).slice(0, shots)];
    const sources = new Set(shown.filter(isPolice).flatMap(sourceOf));
    const vectors = (police: boolean) => shown.filter((row) => isPolice(row) === police).map(({ vector }) => vector!);
    const taught = { with: vectors(true), without: vectors(false) };
    for (const row of usable) {
      if (shown.includes(row) || (isPolice(row) && sourceOf(row).some((source) => sources.has(source)))) continue;
      const hit = (likeness(row.vector!, taught) ?? 0) >= 1;
      if (isPolice(row)) { total.police++; total.found += Number(hit); } else { total.others++; total.wrong += Number(hit); }
    }
  }
  // Each photo is judged in every draw: the interval is that of one draw.
  const one = (hits: number, of: number) => wilson(Math.round(hits / DRAWS), Math.round(of / DRAWS));
  return { found: one(total.found, total.police), wrong: one(total.wrong, total.others), precision: one(total.found, total.found + total.wrong) };
}

const sourceOf = ({ tags }: Row): string[] => tags.filter((tag) => tag.startsWith('source:'));

/** A small generator with a seed (Park and Miller), so that two runs agree. */
function dice(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

/** What labels.json says. @throws BadInput that names the entry and what is wrong with it */
export function readLabels(folder: string): LabelledPhoto[] {
  const file = join(folder, 'labels.json');
  const entries = readJson(file);
  if (!Array.isArray(entries) || entries.length === 0) throw new BadInput(`${file}: a list of {file, label, tags} is needed`);
  return entries.map((entry: unknown, index) => {
    const { file: name, label, tags = [] } = (entry ?? {}) as Partial<Record<string, unknown>>;
    if (typeof name !== 'string' || !existsSync(join(folder, 'files', name))) throw new BadInput(`${file}, entry ${index + 1}: "file" names nothing in files/`);
    if (!LABELS.includes(label as never)) throw new BadInput(`${file}, entry ${index + 1}: "label" is none of ${LABELS.join(', ')}`);
    if (!Array.isArray(tags) || tags.some((tag) => typeof tag !== 'string')) throw new BadInput(`${file}, entry ${index + 1}: "tags" is a list of words`);
    return { file: name, label: label as Label, tags: tags as string[] };
  });
}
