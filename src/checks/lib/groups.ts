/**
 * Who is protected, in neutral words, on equal terms: faith and none, race and nation, sexuality, sex and gender, disability,
 * age, and (as our own rule) people on benefits and seeking asylum. Patterns never see which one a text names.
 */
const NOUNS = `
muslim moslem christian jew hindu sikh buddhist catholic protestant mormon atheist pagan quaker methodist evangelical jain zoroastrian rastafarian rasta humanist
immigrant migrant refugee foreigner asylum-seeker illegal-immigrant illegal boat-migrant traveller gypsy gipsy romany
african american arab albanian asian bangladeshi bulgarian european indian iranian iraqi italian jamaican latino mexican nigerian pakistani romanian russian somali syrian ukrainian afghan german kurd
pole turk greek scot spaniard brit englishman irishman welshman scotsman frenchman arab israeli palestinian eastern-european
lesbian homosexual bisexual transsexual transwoman transman
woman man girl female male lady lass
pensioner oap boomer teenager youngster millennial
single-mum single-mother single-mam benefit-claimant benefits-claimant benefit-scrounger
`;
/** Said of many without an ending: "the English", "them Chinese", "the disabled". */
const ADJECTIVES = `
muslim islamic jewish christian catholic protestant hindu sikh buddhist mormon atheist pagan evangelical orthodox
black brown white asian african caribbean arab arabic chinese japanese korean vietnamese indian pakistani bangladeshi polish romanian bulgarian albanian lithuanian irish scottish welsh english british french
german italian spanish portuguese american nigerian somali syrian afghan iraqi iranian turkish kurdish ukrainian russian mexican israeli palestinian jamaican romany roma gypsy traveller mixed-race eastern-european
foreign immigrant migrant refugee ethnic ethnic-minority bame
gay lesbian bi bisexual queer lgbt lgbtq lgbtqi homosexual asexual straight trans transgender non-binary nonbinary transsexual female male
disabled blind deaf autistic dyslexic dyspraxic epileptic adhd mentally-ill wheelchair-bound neurodivergent down-syndrome paraplegic bipolar schizophrenic
old elderly older young teenage homeless unemployed poor working-class single
`;
/** Pluralia, and names that are a group already. */
const MANY = `
people-on-benefits folk-on-benefits people-with-disabilities people-of-colour people-in-wheelchairs ethnic-minorities minorities the-elderly old-folk old-biddies old-biddy oldies pensioners
islam judaism christianity hinduism sikhism catholicism blacks gays queers whites womenfolk menfolk
wheelchair-users dementia-people autistics boat-people roma trans-thing codgers old-codgers
`;
const PEOPLE = 'people peoples folk folks persons men women lads girls guys blokes kids children families boys ladies fellas fellows youths community communities lot yins drivers parents mums mams mothers dads couples patients staff officers recruits claimants lasses immigrants migrants refugees gentlemen';
const PERSON = 'person man woman lad girl guy bloke kid child boy lady fella chap lass cabbie driver neighbour colleague officer copper mum mother dad recruit family gentleman youth student';
/** After "the", "them" and their like, these are people too. */
const COLLECTIVE = new Set('english irish scottish welsh french spanish dutch chinese japanese british polish portuguese swiss disabled blind deaf unemployed elderly poor homeless old young gays roma traveller foreign romany mentally-ill'.split(' ').map((word) => word.replaceAll('-', ' ')));

const list = (words: string): string[] => words.trim().split(/\s+/u).map((word) => word.replaceAll('-', ' '));
const plural = (noun: string): string => {
  if (/(?:^|wo|sh|h|s|trans)man$/u.test(noun) && noun !== 'roman') return `${noun.slice(0, -2)}en`;
  return /[^aeo]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
};

const nouns = new Set(list(NOUNS));
const adjectives = new Set(list(ADJECTIVES));
const people = new Set(list(PEOPLE));
const person = new Set(list(PERSON));
const many = new Set([...list(MANY), ...[...nouns].map(plural)]);

const names: ReadonlySet<string> = new Set([...many, ...nouns, ...adjectives, ...people, ...person]);
/** Whether a word or phrase may be part of a group's name. */
export const namesGroup = (phrase: string): boolean => names.has(phrase);

const FIRST: ReadonlySet<string> = new Set([...many, ...nouns, ...adjectives].map((phrase) => phrase.split(' ')[0] ?? ''));
/** Whether a group's name may begin with this word. */
export const mayNameGroup = (word: string): boolean => FIRST.has(word);

/** After "a Muslim", "that Pole": the name stands alone, no "food" or "church" follows it. */
const STANDS_ALONE = /^(?:[.,!?;:)"\n]|is|was|has|had|who|to|on|in|at|with|from|like|and|or|but|for|i|you|we|they|he|she|it|should|can|cant|cannot|could|will|would|must|deserves?|belongs?|near|again|ever|never|alive|as|than|after|because|lover|lovers)$/u;
const POINTS = /^(?:the|them|these|those|they|all|bloody|no|more|many)$/u;
const NOT_THEM = /^(?:rail|air|time|space|fellow|business|frequent|solo|commuter|world|train|coach|spider|super|iron|bat|snow)$/u;

/** Too common to mean a people without a word for people beside them. */
const WEAK = /^(?:old|older|young|teenage|poor|single|straight|bi|homeless|unemployed|working class|foreign|orthodox|ethnic|elderly)$/u;

/** What hatred calls a people, and hardly anybody a thing. */
export const isVermin = (word: string): boolean => /^(?:scum|vermin|filth|parasites?|scroungers?|spongers?|lowlifes?|savages|sub ?humans?)$/u.test(word);

export interface GroupName {
  /** G many or all of a group, O one of them, A its adjective alone. */
  readonly symbol: 'G' | 'O' | 'A';
  /** How many words it takes. */
  readonly words: number;
}

/** The group named by the words from `at` on, if any. Takes folded words; `capital` says whether a word is written with one. */
export function groupAt(words: readonly string[], at: number, capital: (index: number) => boolean): GroupName | undefined {
  const word = (index: number): string => words[index] ?? '';
  if (NOT_THEM.test(word(at - 1))) return undefined;
  for (let length = Math.min(3, words.length - at); length > 0; length -= 1) {
    const phrase = words.slice(at, at + length).join(' ');
    const next = word(at + length);
    if (adjectives.has(phrase)) {
      const more = adjectives.has(next) || next === 'and' ? groupAt(words, at + length + (next === 'and' ? 1 : 0), capital) : undefined;
      if (more && more.symbol !== 'A') return { symbol: more.symbol, words: length + (next === 'and' ? 1 : 0) + more.words };
      if (people.has(next) || many.has(next)) return { symbol: 'G', words: length + 1 };
      if (person.has(next)) return { symbol: 'O', words: length + 1 };
      if (COLLECTIVE.has(phrase) && POINTS.test(word(at - 1)) && STANDS_ALONE.test(next === 'are' ? 'is' : next)) return { symbol: 'G', words: length };
      if (nouns.has(phrase) && STANDS_ALONE.test(next)) return { symbol: 'O', words: length };
      if (many.has(phrase)) return { symbol: 'G', words: length };
      return WEAK.test(phrase) && !isVermin(next) ? undefined : { symbol: 'A', words: length };
    }
    if (many.has(phrase) && people.has(next) && !many.has(next)) return { symbol: 'G', words: length + 1 };
    if (many.has(phrase)) return phrase === 'poles' && !capital(at) ? undefined : { symbol: 'G', words: length };
    if (nouns.has(phrase)) return phrase === 'pole' && !capital(at) ? undefined : { symbol: 'O', words: length };
  }
  return undefined;
}
