import * as v from 'valibot';
import { language } from '../../../ui/words.ts';
import { MOCKS, words } from '../schema.ts';

/** Nine questions and one thing to put right: ten in all, one file a language, named as under `public/_locales`. */
const option = v.strictObject({ says: words(80), right: v.boolean(), why: words(200) });

const quizSchema = v.strictObject({
  schema: v.literal(1),
  questions: v.pipe(
    v.array(v.strictObject({
      asks: words(160),
      options: v.pipe(v.array(option), v.length(3), v.check((options) => options.filter(({ right }) => right).length === 1, 'wrong')),
    })),
    v.length(9),
  ),
  /** A draft that is held, and one way to say it that is not. */
  fix: v.strictObject({ asks: words(160), site: v.picklist(MOCKS), draft: words(280), hint: words(160), model: words(160) }),
});

export type Quiz = v.InferOutput<typeof quizSchema>;

const files = import.meta.glob<unknown>('./*.json', { eager: true, import: 'default' });

/** The quiz in a language, a BCP 47 tag; in English where nobody has translated it. */
export const quizIn = (tag: string): Quiz => v.parse(quizSchema, files[`./${tag.replace('-', '_')}.json`] ?? files['./en_GB.json']);

/** The quiz in the language of the browser, or in English. */
export const quizHere = (): Quiz => quizIn(language());
