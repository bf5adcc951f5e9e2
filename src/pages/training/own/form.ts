import { t } from '../../../ui/words.ts';
import { readData, type Trouble } from '../read.ts';
import { CLASSES, scenarioSchema, type Class, type Scenario } from '../schema.ts';
import { draftOf } from '../sites.ts';
import { verdictOn } from '../verdict-on.ts';

/** The form's fields as typed: text, but for the classes and the planted place. */
export interface Typed {
  readonly title: string;
  readonly site: string;
  readonly kind: string;
  readonly audience: string;
  readonly for: readonly Class[];
  readonly setup: string;
  readonly who: string;
  readonly says: string;
  readonly draft: string;
  readonly drawing: string;
  readonly located: boolean;
  readonly hands: string;
  readonly seen: string;
  readonly boss: string;
  readonly paper: string;
  readonly fix: string;
  readonly fixed: string;
  readonly document: string;
  readonly paragraph: string;
  readonly year: string;
  readonly guidance: string;
  readonly notes: string;
}

export const BLANK: Typed = {
  title: '', site: 'facepage', kind: 'post', audience: 'public', for: CLASSES, setup: '', who: '', says: '', draft: '', drawing: '', located: true,
  hands: '', seen: '', boss: '', paper: '', fix: '', fixed: '', document: '', paragraph: '', year: '', guidance: '', notes: '',
};

/** Bradgate Park, Leicestershire: open to everyone and nobody's home. */
const PARK = { latitude: 52.6883, longitude: -1.2119 };

/** Where a trouble with the data belongs on the form. */
const FIELD_OF: Readonly<Record<string, keyof Typed>> = {
  'around.0.who': 'who', 'around.0.says': 'says', 'guidance.document': 'document', 'guidance.paragraph': 'paragraph',
  'guidance.year': 'year', 'guidance.says': 'guidance',
};

/**
 * The scenario that was typed, or what is wrong by the form's own fields.
 * @param before what it was, where it is being changed: what the form has no field for stays
 */
export function readForm(id: string, typed: Typed, before?: Scenario): { readonly value: Scenario } | { readonly troubles: Partial<Record<keyof Typed, Trouble['problem']>> } {
  const result = readData(scenarioSchema, dataOf(id, typed, before));
  if ('value' in result) return result;
  return { troubles: Object.fromEntries(result.troubles.map(({ key, problem }) => [FIELD_OF[key] ?? key.split('.')[0], problem])) };
}

function dataOf(id: string, { who, says, drawing, located, document, paragraph, year, guidance, ...same }: Typed, before?: Scenario): unknown {
  const drawn = before?.picture?.drawing === drawing ? before.picture : { drawing, name: `${drawing}.jpg`, shows: t(`training_drawing_${drawing.replaceAll('-', '_')}`) };
  const { place = PARK, ...picture } = { place: undefined, ...drawn };
  return {
    ...same,
    schema: 1,
    id,
    around: [...(who.trim() || says.trim() ? [{ who, says }] : []), ...(before?.around.slice(1) ?? [])],
    ...(drawing && { picture: { ...picture, ...(located && { place }) } }),
    guidance: { document, paragraph, year: year.trim() === '' ? null : Number(year), says: guidance },
  };
}

/** The form filled in with a scenario, to change it. */
export function typedOf({ around: [first], picture, guidance, title, site, kind, audience, for: people, setup, draft, hands, seen, boss, paper, fix, fixed, notes }: Scenario): Typed {
  return {
    title, site, kind, audience, for: people, setup, draft, hands, seen, boss, paper, fix, fixed, notes,
    who: first?.who ?? '',
    says: first?.says ?? '',
    drawing: picture?.drawing ?? '',
    located: picture?.place !== undefined,
    document: guidance.document,
    paragraph: guidance.paragraph,
    year: guidance.year === null ? '' : String(guidance.year),
    guidance: guidance.says,
  };
}

/** What the extension would say of the words and of what is planted in the picture: the real checks, for the person who sits here; undefined where nothing answers */
export async function expectation(scenario: Scenario): Promise<Scenario['pause']> {
  const verdict = await verdictOn(draftOf(scenario));
  return verdict && { level: verdict.level, checks: [...new Set(verdict.advice.map(({ finding }) => finding.check))] };
}
