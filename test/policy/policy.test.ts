import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { CIRCUMSTANCES, PLAIN, TRAITS } from '../../src/core/context.ts';
import { isPastReview } from '../../src/core/review.ts';
import { isRaised, linesFor, packById, packs, raisesOf, routesFor, routesIn, ruleFor } from '../../src/policy/index.ts';
import { readPack, type PolicyPack } from '../../src/policy/schema.ts';
import { fixtures } from '../checks/fixtures.ts';
import { profile } from '../checks/profile.ts';

const ids = checks.map(({ meta }) => meta.id);
const parsePack = (data: unknown): PolicyPack => {
  const read = readPack(data);
  if ('pack' in read) return read.pack;
  throw new Error(`Policy pack: ${JSON.stringify(read.issues[0])}`);
};
const copy = (): Record<string, unknown> => structuredClone(packById('generic-uk'));
const withRule = (change: Record<string, unknown>): Record<string, unknown> => {
  const pack = structuredClone(packById('generic-uk'));
  const [first, ...others] = pack.rules;
  return { ...pack, rules: [{ ...first, ...change }, ...others] };
};

const withLine = (change: Record<string, unknown>): Record<string, unknown> => {
  const pack = structuredClone(packById('generic-uk'));
  const [first, ...others] = pack.lines;
  return { ...pack, lines: [{ ...first, ...change }, ...others] };
};

describe.each([...packs.values()])('the pack $id', (pack) => {
  it('is a pack, just as its file has it', () => {
    expect(readPack(pack)).toEqual({ pack });
  });

  it.each(ids)('answers for %s with its own rule or a borrowed one', (id) => {
    const { rule, clause } = ruleFor(pack, id);
    expect(rule.check).toBe(id);
    expect(clause.document).toBeTruthy();
    expect(clause.paragraph).toBeTruthy();
    if (!pack.rules.some((own) => own.check === id)) expect(clause.borrowedFrom, 'a rule from elsewhere says so').toBeTruthy();
  });

  it('speaks only of checks that exist, once each', () => {
    const spoken = pack.rules.map((rule) => rule.check);
    const beside = [...pack.lines.flatMap(({ beside: near = [], silences = [] }) => [...near, ...silences]), ...pack.combos.flatMap(({ all }) => all.flat()), ...pack.routes.flatMap(({ checks: named }) => named)];
    for (const id of [...spoken, ...beside]) expect(ids, `"${id}" is no check`).toContain(id);
    expect(new Set(spoken).size).toBe(spoken.length);
  });

  it('agrees with the checks on the category of each finding, and weighs only what they say', () => {
    for (const rule of pack.rules) {
      const meta = checks.find((check) => check.meta.id === rule.check)?.meta;
      expect([rule.check, rule.category]).toEqual([meta?.id, meta?.category]);
      for (const { message } of rule.messages ?? []) expect(meta?.messages).toContain(message);
    }
    for (const { checks: named, messages = [] } of pack.routes) {
      const said = checks.filter(({ meta }) => named.includes(meta.id)).flatMap(({ meta }) => meta.messages);
      expect(said).toEqual(expect.arrayContaining(messages));
    }
  });

  it('has a rule for every check', () => {
    const ruled = pack.rules.map((rule) => rule.check);
    const without = ids.filter((id) => !ruled.includes(id));
    expect(without, `src/policy/packs/${pack.id}.json has no rule for ${without.join(', ')}: add one under "rules".`).toEqual([]);
  });

  it('says of each rule whose it is', () => {
    for (const rule of [...pack.rules, ...pack.raises, ...pack.lines]) {
      const lender = rule.borrowedFrom && [...packs.values()].find(({ title }) => title === rule.borrowedFrom);
      if (rule.borrowedFrom) expect(lender, `"${rule.borrowedFrom}" is no force of ours`).toBeTruthy();
      // The document shown is the first one cited: a borrowed rule shows its lender's, an own rule an own one.
      const shown = rule.cite[0]?.source.split('-')[0];
      const home = { leicestershire: 'leics', mdp: 'mdp', durham: 'durham' }[(lender || pack).id];
      expect([rule.text, shown]).toEqual([rule.text, home]);
    }
  });

  it('is as strong as its words: "must" for a duty, none for advice', () => {
    for (const { strength, text } of [...pack.rules, ...pack.lines]) expect([text, /\b(?:must|will not|not permitted)\b/.test(text)]).toEqual([text, strength === 'must']);
  });

  it('has a line for every circumstance, and raises what is about the person for each thing that may be true of them', () => {
    expect(CIRCUMSTANCES.filter((when) => !pack.lines.some((line) => line.when === when))).toEqual([]);
    expect(pack.raises.flatMap(({ when }) => when).sort()).toEqual([...TRAITS].sort());
    for (const { categories } of pack.raises) expect(categories).toEqual(['D']);
  });

  it('asks of every draft only about the boss and a journalist: any other question says what it is for', () => {
    expect(pack.questions.filter(({ categories = [] }) => categories.length === 0).map(({ id }) => id)).toEqual(['boss-journalist']);
  });

  it('shows the protected route before all others', () => {
    expect(pack.routes[0]?.checks).toEqual(expect.arrayContaining(['grievance', 'derogatory-colleague-or-force', 'accusation']));
  });

  it('cites each source it lists, and none it does not', () => {
    const cited = new Set([...pack.rules, ...pack.questions, ...pack.raises, ...pack.lines, ...pack.routes].flatMap((entry) => entry.cite.map(({ source }) => source)));
    expect([...cited].sort()).toEqual(pack.sources.map(({ key }) => key).sort());
  });

  it('prints a review date or a year only where the document has one', () => {
    for (const source of pack.sources) {
      const status = source.reviewBy ? 'past-review' : source.year ? 'no-review-date' : 'undated';
      expect([source.key, source.status]).toEqual([source.key, status]);
    }
  });

  it('names no person, telephone or mailbox', () => {
    const texts = [...pack.rules.flatMap(({ text, better }) => [text, better]), ...[...pack.raises, ...pack.lines].map(({ text }) => text), ...pack.routes.flatMap(({ role, how }) => [role, how]), ...pack.questions.map(({ text }) => text)];
    for (const text of texts) expect(text).not.toMatch(/@|\d{3}|\b(?:Mr|Mrs|Ms|Dr|PC|DC|DS|DI|Sgt|Insp|Supt|Superintendent|Inspector|Sergeant) [A-Z]/);
  });
});

describe('what a finding cites', () => {
  it('for Leicestershire is its own procedure, with the year and the review date', () => {
    expect(ruleFor(packById('leicestershire'), 'employer').clause).toEqual({
      document: 'Leicestershire Police, Internet Access and Social Networking Procedure',
      paragraph: '7.5(1)',
      year: 2019,
      text: 'You are advised not to post who you work for.',
      short: 'Leicestershire procedure',
      better: 'Say “work” and leave out the force and the station.',
      reviewBy: '2021-05',
    });
  });

  it.each([['colleague', '7.5(11)'], ['phone', '7.5(4)'], ['address', '7.5(5)'], ['email-work', '4.10']])(
    'for Leicestershire and %s is paragraph %s', (id, paragraph) => {
      expect(ruleFor(packById('leicestershire'), id).clause.paragraph).toBe(paragraph);
    },
  );

  it('for a photo in Leicestershire is borrowed from the MDP guidelines, which print no date', () => {
    const { clause } = ruleFor(packById('leicestershire'), 'photo-location');
    expect(clause).toMatchObject({ paragraph: '46-50', borrowedFrom: 'Ministry of Defence Police' });
    expect(clause).not.toHaveProperty('year');
    expect(clause).not.toHaveProperty('reviewBy');
  });

  it('by the general pack is called nobody\'s loan: what the person\'s own force says is not known', () => {
    for (const id of ids) expect(ruleFor(packById('generic-uk'), id).clause).not.toHaveProperty('borrowedFrom');
  });

  it('is past its review once that month is over, and not before', () => {
    const days = ['2021-04-30', '2021-05-01', '2021-05-31', '2021-06-01', '2022-01-01'];
    expect(days.map((day) => isPastReview('2021-05', new Date(`${day}T12:00`)))).toEqual([false, false, false, true, true]);
  });

  it('is watched by its date, whatever the pack calls it', () => {
    const pack = parsePack({ ...copy(), id: 'newer', sources: packById('generic-uk').sources.map((source) => ({ ...source, reviewBy: '2030-05', status: 'current' })) });
    expect(ruleFor(pack, 'employer').clause.reviewBy).toBe('2030-05');
  });

  it('falls back to the general pack, and says so, where a pack is silent', () => {
    const silent = parsePack({ ...copy(), id: 'silent', rules: [] , combos: [] });
    const { clause } = ruleFor(silent, 'phone');
    expect(clause.paragraph).toBe('34(4)');
    expect(clause.borrowedFrom).toBe('Ministry of Defence Police');
  });

  it.each(checks)('of the general kind weighs $meta.id as the check says it does', ({ meta: { id, category, severity } }) => {
    expect(ruleFor(packById('generic-uk'), id).rule).toMatchObject({ category, severity });
  });

  it('turns nobody with an ordinary duty towards whom to ask before they look something up', () => {
    for (const pack of packs.values()) {
      for (const [check, message] of [['shift-operational', 'shift_operational'], ['markings', 'device_abroad'], ['operation-tactics', 'operation_tactics'], ['jigsaw', 'jigsaw']] as const) {
        expect([pack.id, check, ...routesFor(pack, { check, message })].join()).not.toMatch(/look up|pass on|what the force holds about you/u);
      }
    }
  });

  it('for records looked up in Durham turns to the line manager, not to those who tell you what is held about you', () => {
    const routes = routesFor(packById('durham'), { check: 'police-data-misuse', message: 'police_data_misuse' });
    expect(routes).toEqual([expect.stringMatching(/^Your line manager: .* IT and PSD\.$/u)]);
  });

  it('for one\'s own record is amber, and in Durham turns to those who tell you what is held about you, and to nobody else', () => {
    for (const pack of packs.values()) expect([pack.id, ruleFor(pack, 'police-data-misuse').rule.messages]).toEqual([pack.id, expect.arrayContaining([{ message: 'own_record', severity: 'medium' }])]);
    expect(routesFor(packById('durham'), { check: 'police-data-misuse', message: 'own_record' })).toEqual([expect.stringMatching(/^Information rights and disclosure team: /u)]);
    for (const pack of ['generic-uk', 'leicestershire', 'mdp']) expect(routesFor(packById(pack), { check: 'police-data-misuse', message: 'own_record' }), pack).toHaveLength(1);
  });

  it('for a police system that is named tells nobody in Durham to report a loss', () => {
    expect(routesFor(packById('durham'), { check: 'markings', message: 'system_named' })).toEqual([]);
    for (const [check, message] of [['markings', 'markings'], ['passwords', 'password']] as const) expect(routesFor(packById('durham'), { check, message }).join()).toContain('at once if something may be lost');
  });

  it('borrows the protected route, and the other routes that Help shows, where a pack names none', () => {
    const silent = parsePack({ ...copy(), id: 'silent', routes: [] });
    for (const check of ['grievance', 'derogatory-colleague-or-force', 'accusation']) expect(routesFor(silent, { check, message: '' })[0]).toMatch(/in confidence.*protects you/u);
    for (const id of ['wrongdoing', 'abuse-or-takeover']) {
      const { pack, routes } = routesIn(silent, (route) => route.id === id);
      expect([pack.id, routes.map((route) => route.id)]).toEqual(['generic-uk', [id]]);
    }
    expect(routesFor(packById('leicestershire'), { check: 'grievance', message: '' }).join()).not.toContain('whistleblowing');
  });

  it('is the general pack for a pack that is not bundled', () => {
    expect(packById('atlantis').id).toBe('generic-uk');
    expect(packById('__proto__').id).toBe('generic-uk');
  });

  it('fails loudly for a check that no pack knows', () => {
    expect(() => ruleFor(packById('generic-uk'), 'weather')).toThrow('weather');
  });
});

describe('what a pack leaves out about time, account and person', () => {
  const { raises: _, lines: __, ...older } = copy();
  const silent = parsePack({ ...older, id: 'silent' });

  it('is nothing that keeps an older file out', () => {
    expect([silent.raises, silent.lines]).toEqual([[], []]);
  });

  it('is answered by the general pack, with the name of whose line it is', () => {
    expect(linesFor(silent, 'late-evening').map(({ clause }) => [clause.paragraph, clause.borrowedFrom])).toEqual([['9', 'Ministry of Defence Police']]);
    expect(raisesOf(silent).map(({ clause }) => [clause.paragraph, clause.borrowedFrom])).toEqual([['32', 'Ministry of Defence Police'], ['12', 'Leicestershire Police']]);
    expect(isRaised(silent, 'D', { ...PLAIN, traits: ['rural-home'] })).toBe(true);
  });

  it('is not, where it has a line of its own', () => {
    const own = parsePack({ ...copy(), id: 'own', lines: [{ when: 'duty-hours', strength: 'advice', text: 'Have a break first.', cite: [{ source: 'mdp-guidelines', para: '10' }] }] });
    expect(linesFor(own, 'duty-hours').map(({ clause }) => clause.text)).toEqual(['Have a break first.']);
    expect(linesFor(own, 'official-account').length).toBeGreaterThan(1);
  });
});

describe('what weighs more together', () => {
  it('is where you work with where you live, in every pack', () => {
    for (const pack of packs.values()) expect(pack.combos).toContainEqual({ all: [['employer', 'role'], ['address']], severity: 'high' });
  });
});

describe('a foreign pack', () => {
  it('is taken when it is well formed', () => {
    expect(parsePack(copy()).id).toBe('generic-uk');
  });

  it.each([
    'Social media policy 2019-2021', 'Social media policy 2019\u20132021, 3rd edition', 'Policy 2019/20', 'Force Order 12345', 'Version of 01/05/2019', 'Standards (2019-05-01)', 'e.g. this, i.e. that', 'Rule 4.2.1.',
  ])('may have the title "%s"', (title) => {
    expect(parsePack({ ...copy(), title }).title).toBe(title);
  });

  it.each(['34(1), 36(2), 38-40', '7.4, 7.5(1), 8.2, 9.3', '12.4.1\u201312.4.5', '10.2, Appendix A'])('may cite paragraph %s', (para) => {
    parsePack(withRule({ cite: [{ source: 'mdp-guidelines', para }] }));
  });

  it.each([
    ['a key that reaches the prototype', JSON.parse(JSON.stringify(copy()).replace('{', '{"__proto__":{"polluted":true},'))],
    ['such a key deep inside', { ...copy(), routes: [JSON.parse('{"id":"a","role":"b","how":"c","cite":[],"__proto__":{"x":1}}')] }],
    ['a key called constructor', { ...copy(), constructor: 'x' }],
    ['an unknown key', { ...copy(), report: 'to the boss' }],
    ['an unknown key in a rule', withRule({ block: true })],
    ['a link in a text', withRule({ text: 'See https://force.example for more.' })],
    ['a bare web address', withRule({ better: 'See www.force.example' })],
    ['a mailbox', withRule({ text: 'Write to somebody@force.example.' })],
    ['a telephone number', withRule({ text: 'Ring 0116 496 0555.' })],
    ...[
      '0800.555.111', '0800/555/111', '0800\u00a0555\u00a0111', '0800\u2011555\u2011111', '０８００ ５５５ １１１', '0116, 222, 2222', '116 222 2222', '+44 (0) 116 222 2222', '0800 11 11',
      'report.example.eu/x', 'discord.gg/abc', 'example．com', 'example。com', 'report-them.zone',
    ].map((contact) => [`"${contact}" in a text`, withRule({ text: `Go to ${contact} for more.` })] as [string, unknown]),
    ...['0116 222 2222', 'www.report-them.com', '０１１６ ２２２ ２２２２'].map((para) => [`"${para}" for a paragraph`, withRule({ cite: [{ source: 'mdp-guidelines', para }] })] as [string, unknown]),
    ['a rule that cites nothing', withRule({ cite: [] })],
    ['a source that is not listed', withRule({ cite: [{ source: 'nowhere', para: '1' }] })],
    ...['case-or-suspect', 'victim-or-minor', 'operation-tactics'].map((check) => [`silence on ${check}`, withLine({ silences: [check] })] as [string, unknown]),
    ['a circumstance that is none', withLine({ when: 'full-moon' })],
    ['a line that cites nothing', withLine({ cite: [] })],
    ['a line that cites a source that is not listed', withLine({ cite: [{ source: 'nowhere', para: '1' }] })],
    ['something about a person that nobody is asked', { ...copy(), raises: [{ when: ['union-member'], categories: ['D'], text: 'A', cite: [{ source: 'mdp-guidelines', para: '32' }] }] }],
    ['a severity that may block', withRule({ severity: 'block' })],
    ['another schema version', { ...copy(), schema: 2 }],
    ['a month that is none', { ...copy(), sources: [{ key: 'a', title: 'A', year: 2020, reviewBy: '2020-13', status: 'current' }] }],
    ['no object at all', 'pack'],
    ['nothing', null],
  ])('is refused for %s', (_why, data) => {
    expect(() => parsePack(data)).toThrow(/^Policy pack: /);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('the weighing of employer and address', () => {
  it('has a draft that shows both', async () => {
    expect(Object.keys(fixtures)).toEqual(expect.arrayContaining(['employer', 'address']));
    const draft = { id: 'd', site: 'practice', surface: 'post', action: 'publish', audience: 'public', text: 'Leics Police by day, 14 Larkspindle Close by night.', attachments: [] } as const;
    const found = (await Promise.all(checks.map((check) => check.run(draft, { profile })))).flat().map(({ check }) => check);
    expect(found.sort()).toEqual(['address', 'employer']);
  });
});
