import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import type { Draft, Finding, FixId, Profile } from '../../src/core/types.ts';
import { draftOf, fixtures, profileOf, type Found } from './fixtures.ts';

interface Answer { readonly check: string; readonly findings: readonly Finding[] }

const ask = (draft: Draft, profile: Profile): Promise<Answer[]> =>
  Promise.all(checks.map(async (check) => ({ check: check.meta.id, findings: await check.run(draft, { profile }) })));

/** What a finding points at: words of the draft, or the picture's id. */
const pointed = (draft: Draft, { target }: Finding): string[] =>
  'attachment' in target ? [target.attachment] : target.map(({ start, end }) => draft.text.slice(start, end));

const others = (answers: readonly Answer[], ...expected: readonly string[]): string[] =>
  answers.filter(({ check, findings }) => findings.length > 0 && !expected.includes(check)).map(({ check }) => check);

/** What every finding must be, whatever it says: its own check's, with words of its own, and the number the check's comment gives. */
function expectWhole(id: string, finding: Finding, { says, sure, data }: Found): void {
  expect(finding.check).toBe(id);
  expect(checks.find(({ meta }) => meta.id === id)?.meta.messages).toContain(finding.message);
  if (finding.fix === 'swap-words') expect(finding.data?.swap).toMatch(/^swap_\w+$/u);
  if (says !== undefined) expect(finding.message).toBe(says);
  if (sure !== undefined) expect(finding.confidence).toBe(sure);
  if (data) expect(finding.data).toEqual(data);
}

/** What each check of pictures offers to do. */
const FIXES: Readonly<Record<string, FixId>> = { 'photo-location': 'remove-location', 'photo-hidden': 'remove-hidden' };

function expectPicture(finding: Finding, entry: Found): void {
  expect(finding.message).toBe(entry.message);
  expect(finding.fix).toBe(entry.fix ? FIXES[finding.check] : undefined);
  expect(finding.confidence >= 0.7).toBe(entry.message !== 'photo_location_kept' && !entry.note);
}

describe.each(Object.entries(fixtures))('%s', (id, fixture) => {
  it.each(fixture.found)('finds $expect: $why', async (entry) => {
    const draft = draftOf(entry.text, entry.attachments);
    const answers = await ask(draft, profileOf(entry));
    const findings = answers.find(({ check }) => check === id)?.findings ?? [];
    expect(findings.flatMap((finding) => pointed(draft, finding))).toEqual(entry.expect);
    for (const finding of findings) expectWhole(id, finding, entry);
    if (entry.message !== undefined) for (const finding of findings) expectPicture(finding, entry);
    else expect(Math.max(...findings.map((finding) => finding.confidence)) >= 0.7, 'sure enough to pause').toBe(!entry.note);
    expect(others(answers, id, ...entry.also ?? []), 'checks that answered and are not listed in "also"').toEqual([]);
  });

  it.each(fixture.clear)('leaves alone: $why ($text)', async (entry) => {
    const answers = await ask(draftOf(entry.text, entry.attachments), profileOf(entry));
    expect(others(answers, ...entry.also ?? []), 'checks that answered and are not listed in "also"').toEqual([]);
  });
});
