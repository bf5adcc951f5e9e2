import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en_GB/messages.json' with { type: 'json' };
import { packs } from '../../src/policy/index.ts';

/** Sentences that tell of something which stands elsewhere, held to what stands there. */

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('what is claimed', () => {
  it('to weigh more on a dating site does, under the rules of each force, and nothing else', () => {
    const weighed = [...packs.values()].map(({ rules }) => rules.filter(({ dating }) => dating).map(({ check }) => check).sort());
    for (const one of weighed) expect(one).toEqual(['photo-uniform', 'sexual-content', 'uniform-mention']);
    expect(messages.hand_dating_hint.message).toMatch(/, like a uniform or sexual words\.$/u);
  });

  it('of erasing, and of a copy of the settings, names the words that a person would miss', () => {
    for (const { message } of [messages.options_erase_sure, messages.options_copy_why]) expect(message).toMatch(/words saved for later, (?:and )?cases you added/iu);
  });

  it('of guesses says how often a day they ask', () => {
    const [, most] = /^export const MOST_GUESSES = (\d);$/mu.exec(read('src/storage/budget.ts')) ?? [];
    expect(messages.options_checks_why.message).toContain(`asks ${['never', 'once', 'twice', 'three times'][Number(most)]} a day at most`);
  });

  it('of how good it is in README adds up to the table of the model card', () => {
    const rows = [...read('docs/model-card.md').matchAll(/^\| `(\w+)` \|[^|]*\| ([\d.]+) % \| (\w+) of (\d+) \|$/gmu)].map(([, set = '', recall, paused, harmless]) => {
      const drafts = read(`training/unread/${set}.jsonl`).trimEnd().split('\n').length;
      return { drafts, grave: drafts - Number(harmless), recall: Number(recall), harmless: Number(harmless), paused: paused === 'none' ? 0 : Number(paused) };
    });
    const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + of(row), 0);
    const recall = Math.round(sum(({ grave, recall: of }) => grave * of) / sum(({ grave }) => grave));
    expect(rows).toHaveLength(3);
    expect(read('README.md').replaceAll('\n', ' ')).toContain(
      `of ${sum(({ drafts }) => drafts)} labelled drafts that neither rules nor model had read, nearly half of them roundabout on purpose, it paused ${recall} % of those it should, and ${sum(({ paused }) => paused)} of ${sum(({ harmless }) => harmless)} harmless ones`,
    );
  });
});
