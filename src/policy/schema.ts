import * as v from 'valibot';

/** Shown to people, so: short, no address to go to, nobody to call. Packs are data and hold no contact details. */
const words = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.maxLength(400),
  v.check((text) => !/:\/\/|www\.|@|javascript:/iu.test(text), 'a pack holds no link and no address'),
  v.check((text) => !/(?:\d[ ()-]?){9}/u.test(text), 'a pack holds no telephone number'),
);
/** Every object below is strict: a key no pack has, `__proto__` among them, refuses the whole file. */
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{1,60}$/u));
const month = v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u));
const severity = v.picklist(['low', 'medium', 'high']);
const cite = v.strictObject({ source: id, para: v.pipe(v.string(), v.regex(/^[\p{L}\p{N} .,()\u2013-]{1,60}$/u)) });

/** A document a rule comes from. `year` and `reviewBy` are null where the document prints none, and the status says so. */
const source = v.strictObject({
  key: id,
  title: words,
  year: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100))),
  reviewBy: v.nullable(month),
  status: v.picklist(['current', 'past-review', 'no-review-date', 'undated']),
});

const rule = v.strictObject({
  check: id,
  category: v.picklist(['A', 'B', 'C', 'D', 'E']),
  /** What the source itself says: "must", "should" (recommended, advised), or "advice" (awareness). */
  strength: v.picklist(['must', 'should', 'advice']),
  /** Weight when the check fires alone. */
  severity,
  /** Its weight on a dating site, where the source asks for more care there. */
  dating: v.optional(severity),
  /** Its weight where the check says something particular: a relative's school weighs more than a relative. */
  messages: v.optional(v.record(v.pipe(v.string(), v.regex(/^[a-z][a-z_]{1,60}$/u)), severity)),
  text: words,
  better: words,
  cite: v.pipe(v.array(cite), v.minLength(1)),
  /** Whose rule this is, where the pack's own documents have none. */
  borrowedFrom: v.optional(words),
});

const packSchema = v.pipe(
  v.strictObject({
    id,
    schema: v.literal(1),
    title: words,
    appliesTo: v.array(v.picklist(['officer', 'staff', 'pcso', 'special', 'volunteer', 'contractor', 'apprentice'])),
    sources: v.array(source),
    questions: v.array(v.strictObject({ id, text: words, cite: v.array(cite), default: v.optional(v.boolean()) })),
    rules: v.array(rule),
    /** Findings that weigh more together than apart: one of each inner list. */
    combos: v.array(v.strictObject({ all: v.pipe(v.array(v.pipe(v.array(id), v.minLength(1))), v.minLength(2)), severity })),
    /** Whom to turn to, by role, never a name or a number; the first that names a check is shown beside its findings. */
    routes: v.array(v.strictObject({ id, role: words, how: words, checks: v.array(id), cite: v.array(cite) })),
  }),
  v.check((pack) => cited(pack).every((key) => pack.sources.some((known) => known.key === key)), 'a cited source is not in the pack'),
);

type Draft = { readonly rules: readonly Citing[]; readonly questions: readonly Citing[]; readonly routes: readonly Citing[] };
type Citing = { readonly cite: readonly { readonly source: string }[] };
const cited = ({ rules, questions, routes }: Draft): string[] =>
  [...rules, ...questions, ...routes].flatMap((entry) => entry.cite.map((reference) => reference.source));

export type PolicyPack = v.InferOutput<typeof packSchema>;
export type Rule = PolicyPack['rules'][number];
export type Combo = PolicyPack['combos'][number];

/** Takes parsed JSON, gives a pack. @throws Error in plain words when it is not one. */
export function parsePack(data: unknown): PolicyPack {
  const result = v.safeParse(packSchema, data);
  if (result.success) return result.output;
  const [first] = result.issues;
  throw new Error(`Policy pack: ${v.getDotPath(first) ?? 'whole file'}: ${first.message}`);
}
