import * as v from 'valibot';
import { CIRCUMSTANCES, TRAITS } from '../core/context.ts';

/** A web address with or without its beginning, whatever it ends in: a full stop between letters without a space is one too. */
const ADDRESS = /:\/\/|@|javascript:|[\p{L}\p{N}][.\u3002]\p{L}{2}/iu;
/** A day, or years from one to another, that stand alone: "2019-2021". */
const DATE = /(?<!\d[^\p{L}]?)(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}|(?:19|20)\d{2}[/\p{Pd}]\d{2}(?:[/\p{Pd}]?\d{2})?)(?![^\p{L}]?\d)/gu;
/** From seven digits, as the shortest numbers with a code have ("0800 1111" has eight): anyhow apart after a 0 or a +, else with what is written within numbers, so that "34(1), 36(2), 38-40" is none. */
const TELEPHONE = /(?:\+\d|(?<!\d\.?)0)(?:[^\p{L}\d]{0,3}\d){6}|\d(?:[ ()\p{Pd}]?\d){6}/u;
/** Nothing a person can't see may be in what they are shown. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/u;

/** As it looks: a full-width digit is one, and a space that does not break is one too. */
const plain = (text: string): string => text.normalize('NFKC');
/** Nobody can check from here whose an address or a number is, nor who listens there. */
const noContact = [
  v.check<string, string>((text) => !ADDRESS.test(plain(text)), 'link'),
  v.check<string, string>((text) => !TELEPHONE.test(plain(text).replace(DATE, ',')), 'number'),
] as const;

/** Shown to people, so: short, no address to go to, nobody to call. Packs are data and hold no contact details. */
const words = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.maxLength(400),
  ...noContact,
  v.check((text) => !UNSEEN.test(text), 'hidden'),
);
/** As long as a pack could sensibly be, several times over: our own choice. */
const list = <T extends v.GenericSchema>(entry: T) => v.pipe(v.array(entry), v.maxLength(200));
/** Every object below is strict: a key no pack has, `__proto__` among them, refuses the whole file. */
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{1,60}$/u));
const month = v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u));
/** 896 signed bytes in base64. [src/looks/uniform.ts] */
const vector = v.pipe(v.string(), v.regex(/^[\w+/]{1195}=$/u));
/** What a finding of a check says. */
const message = v.pipe(v.string(), v.regex(/^[a-z][a-z_]{1,60}$/u));
const severity = v.picklist(['low', 'medium', 'high']);
const category = v.picklist(['A', 'B', 'C', 'D', 'E']);
/** What the source itself says: "must", "should" (recommended, advised), or "advice" (awareness). */
const strength = v.picklist(['must', 'should', 'advice']);
const cite = v.strictObject({ source: id, para: v.pipe(v.string(), v.regex(/^[\p{L}\p{N} .,()\u2013-]{1,60}$/u), ...noContact) });

/** A document a rule comes from. `year` and `reviewBy` are null where the document prints none, and the status says so. */
const source = v.strictObject({
  key: id,
  title: words,
  /** Where there is little room: "MDP guidelines". */
  short: v.optional(words),
  year: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100))),
  reviewBy: v.nullable(month),
  status: v.picklist(['current', 'past-review', 'no-review-date', 'undated']),
});

/** What every rule says of its source. */
const said = {
  cite: v.pipe(list(cite), v.minLength(1)),
  /** Whose rule this is, where the pack's own documents have none. */
  borrowedFrom: v.optional(words),
};

/** A word or a name of the force's own, looked for as it stands. As short as a system's name, no longer than a title: our own choice. */
const literal = v.pipe(words, v.minLength(3), v.maxLength(60), v.regex(/\p{L}/u));

const rule = v.strictObject({
  check: id,
  category,
  strength,
  /** Weight when the check fires alone: "off" where the source says nothing of it, and only a combination counts. */
  severity: v.picklist(['off', 'low', 'medium', 'high']),
  /** Its weight on a dating site, where the source asks for more care there. */
  dating: v.optional(severity),
  /** Its weight where the check says something particular: a car's make weighs less than its plate. */
  messages: v.optional(list(v.strictObject({ message, severity }))),
  /** What this check is to find besides, by the pack's own weight for it. */
  literals: v.optional(list(literal)),
  text: words,
  better: words,
  ...said,
});

/** Findings that weigh one step more for a person of whom this is true. However much of it is true, it is one step. */
const raise = v.strictObject({
  when: v.pipe(list(v.picklist(TRAITS)), v.minLength(1)),
  categories: v.pipe(list(category), v.minLength(1)),
  text: words,
  ...said,
});

/** What holds of an official account as of any other: no pack takes it out. [Durham 2020, "Corporate accounts"] */
const HELD: readonly string[] = ['case-or-suspect', 'victim-or-minor', 'operation-tactics'];

/** A line on when or as whom a person posts, shown as a note and never more. */
const line = v.strictObject({
  when: v.picklist(CIRCUMSTANCES),
  /** Shown only where one of these checks found something; always, where it is left out. */
  beside: v.optional(list(id)),
  /** Checks that have nothing to say then: a force's account may name the force. */
  silences: v.optional(list(v.pipe(id, v.check((check) => !HELD.includes(check), 'held')))),
  strength,
  text: words,
  ...said,
});

/** All that a pack may hold. */
export const packSchema = v.pipe(
  v.strictObject({
    id,
    schema: v.literal(1),
    title: words,
    appliesTo: list(v.picklist(['officer', 'staff', 'pcso', 'special', 'volunteer', 'contractor', 'apprentice'])),
    sources: list(source),
    /** The one about boss and journalist heads every question, and needs no category. Others come below it, where what was found is of one of theirs. */
    questions: list(v.strictObject({ id, text: words, cite: list(cite), categories: v.optional(list(category)) })),
    rules: list(rule),
    /** Findings that weigh more together than apart: one of each inner list. */
    combos: list(v.strictObject({ all: v.pipe(list(v.pipe(list(id), v.minLength(1))), v.minLength(2)), severity })),
    /** Both are the general pack's where a pack leaves them out. */
    raises: v.optional(list(raise), []),
    lines: v.optional(list(line), []),
    /** Vectors of pictures of the force's uniform and of anything else, as Options exports them: numbers, no pictures. */
    uniform: v.optional(v.strictObject({ with: list(vector), without: list(vector) })),
    /** Whom to turn to, by role, never a name or a number: those that name a check are shown beside its findings, in this order; with `messages`, only where a finding says one of them. */
    routes: v.array(v.strictObject({ id, role: words, how: words, checks: list(id), messages: v.optional(list(message)), cite: list(cite) })),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const pack = dataset.value;
    const known = new Set(pack.sources.map(({ key }) => key));
    for (const part of ['rules', 'questions', 'raises', 'lines', 'routes'] as const) {
      pack[part].forEach((entry, index) => entry.cite.forEach(({ source: key }, at) => {
        if (!known.has(key)) addIssue({ message: 'source', path: pathTo(pack, part, index, 'cite', at, 'source') });
      }));
    }
    const once = (part: 'rules' | 'sources', key: string, names: readonly string[]): void => names.forEach((name, index) => {
      if (names.indexOf(name) < index) addIssue({ message: 'twice', path: pathTo(pack, part, index, key) });
    });
    once('sources', 'key', pack.sources.map(({ key }) => key));
    once('rules', 'check', pack.rules.map(({ check }) => check));
    pack.rules.forEach(({ check, severity: weight }, index) => {
      if (weight === 'off' && HELD.includes(check)) addIssue({ message: 'held', path: pathTo(pack, 'rules', index, 'severity') });
    });
    pack.combos.forEach(({ all }, index) => all.forEach((oneOf, at) => {
      // A check in two lists would make the whole alone.
      if (all.slice(0, at).flat().some((check) => oneOf.includes(check))) addIssue({ message: 'twice', path: pathTo(pack, 'combos', index, 'all', at) });
    }));
  }),
);

/** The library's way of naming a place: each step with what it was taken from. */
function pathTo(input: object, ...keys: readonly (string | number)[]): [v.IssuePathItem, ...v.IssuePathItem[]] {
  let value: unknown = input;
  return keys.map((key): v.IssuePathItem => {
    const parent = value as Record<string | number, unknown>;
    value = parent[key];
    return { type: 'unknown', origin: 'value', input: parent, key, value };
  }) as [v.IssuePathItem, ...v.IssuePathItem[]];
}

export type PolicyPack = v.InferOutput<typeof packSchema>;
export type Rule = PolicyPack['rules'][number];
export type Combo = PolicyPack['combos'][number];
export type Raise = PolicyPack['raises'][number];
export type Line = PolicyPack['lines'][number];

/** What is wrong with a pack: where, by keys from the top, and why. */
export interface PackIssue {
  readonly path: readonly (string | number)[];
  /** The key is one that no pack has. */
  readonly unknownKey: boolean;
  /** The key is needed and is not there. */
  readonly missing: boolean;
  /** Why, by the end of a key in `_locales`: `options_packfile_why_<why>`; not there where the key alone says enough. */
  readonly why?: string;
  /** What could stand there, where that is a choice. */
  readonly choice?: readonly string[];
}

/** The library's own words are no person's: what it found, by ours. What we look for ourselves says so itself. */
const WHY: Readonly<Record<string, string>> = { picklist: 'choice', max_length: 'long', regex: 'letters' };

/** Takes parsed JSON, gives a pack or all that is wrong with it. Never throws. */
export function readPack(data: unknown): { readonly pack: PolicyPack } | { readonly issues: readonly PackIssue[] } {
  const result = v.safeParse(packSchema, data);
  if (result.success) return { pack: result.output };
  return { issues: result.issues.map((issue) => ({
    path: (issue.path ?? []).map(({ key }) => key as string | number),
    unknownKey: issue.type === 'strict_object' && issue.expected === 'never',
    missing: issue.type === 'strict_object' && issue.received === 'undefined',
    ...((WHY[issue.type] ?? /check$/u.test(issue.type)) && { why: WHY[issue.type] ?? issue.message }),
    ...(issue.type === 'picklist' && { choice: [...issue.expected.matchAll(/"([^"]+)"/gu)].map(([, word]) => word!) }),
  })) };
}
