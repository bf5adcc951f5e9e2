/**
 * Who is protected, in neutral words, on equal terms: faith and none, race and nation, sexuality, sex and gender, disability,
 * age, and (as our own rule) people on benefits and seeking asylum. Patterns never see which one a text names.
 */
const NOUNS = `
immigrant migrant refugee foreigner asylum-seeker illegal-immigrant illegal boat-migrant traveller gypsy gipsy romany
homosexual bisexual transsexual lesbian transwoman transman
woman wumman man girl female male lady lass
pensioner oap boomer teenager youngster millennial
single-mum single-mother single-mam benefit-claimant benefits-claimant benefit-scrounger wheelchair-user jehovahs-witness jew moslem
`;
/** Said of many without an ending: "the disabled", "gay people". */
const ADJECTIVES = `
islamic jewish orthodox black brown white arabic romany roma gypsy traveller mixed-race
foreign immigrant migrant refugee ethnic ethnic-minority bame
gay lesbian bi bisexual pansexual queer lgbt lgbtq lgbtqi homosexual asexual straight trans transgender non-binary nonbinary genderfluid intersex transsexual female male
disabled blind deaf autistic adhd mentally-ill wheelchair-bound neurodivergent down-syndrome bipolar visually-impaired partially-sighted learning-disabled
old elderly older young teenage homeless unemployed poor working-class single
`;
/** Both: "a Kenyan", "Kenyan people". */
const BOTH = `
muslim christian hindu sikh buddhist catholic protestant mormon atheist agnostic pagan wiccan quaker methodist anglican presbyterian baptist pentecostal lutheran calvinist unitarian evangelical
sunni shia shiite ahmadi ismaili salafi jain zoroastrian rastafarian rasta humanist
african asian arab caribbean european eastern-european latino west-indian
afghan albanian algerian american angolan argentinian armenian australian aussie austrian azerbaijani bangladeshi barbadian belarusian belgian bengali bolivian bosnian brazilian bulgarian cambodian cameroonian canadian chilean
colombian croat croatian cuban cypriot czech ecuadorian egyptian emirati eritrean estonian ethiopian fijian filipino gambian georgian german ghanaian greek gujarati guyanese haitian hungarian indian indonesian iranian iraqi israeli
italian ivorian jamaican jordanian kashmiri kazakh kenyan korean kosovan kuwaiti latvian liberian libyan lithuanian macedonian malawian malaysian mauritian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepali
nigerian norwegian pakistani palestinian peruvian punjabi qatari romanian russian rwandan saudi serb serbian sierra-leonean singaporean slovak slovakian slovene slovenian somali south-african sri-lankan syrian tamil tanzanian thai
tibetan trinidadian tunisian ugandan ukrainian uzbek venezuelan yemeni zambian zimbabwean
epileptic amputee paraplegic quadriplegic tetraplegic schizophrenic dyslexic dyspraxic diabetic haemophiliac
`;
/** Of these the adjective alone is many: "the Welsh". One of them has a name of its own, or none. */
const SAID_WHOLE = `
english/englishman irish/irishman scottish/scot scottish/scotsman welsh/welshman cornish british/brit french/frenchman dutch/dutchman spanish/spaniard polish/pole turkish/turk kurdish/kurd danish swedish finnish icelandic swiss
portuguese maltese chinese japanese taiwanese vietnamese burmese nepalese lebanese sudanese congolese senegalese
`;
/** Pluralia, and names that are a group already. */
const MANY = `
people-on-benefits folk-on-benefits people-with-disabilities people-of-colour people-in-wheelchairs ethnic-minorities minorities the-elderly old-folk old-biddies old-biddy oldies pensioners
islam judaism christianity hinduism sikhism catholicism blacks gays queers whites womenfolk menfolk
dementia-people autistics boat-people roma trans-thing codgers old-codgers danes swedes finns
`;
const PEOPLE = 'people peoples folk folks persons men women lads girls guys blokes kids children families boys ladies fellas fellows youths community communities lot yins drivers parents mums mams mothers dads couples patients staff officers recruits claimants lasses immigrants migrants refugees gentlemen';
const PERSON = 'person man woman lad girl guy bloke kid child boy lady fella chap lass cabbie driver neighbour colleague officer copper mum mother dad recruit family gentleman youth student';

const list = (words: string): string[] => words.trim().split(/\s+/u).map((word) => word.replaceAll('-', ' '));
const plural = (noun: string): string => {
  if (/(?:^|wo|sh|h|s|trans)man$/u.test(noun) && noun !== 'roman') return `${noun.slice(0, -2)}en`;
  if (/[^aeo]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return noun.endsWith('s') ? `${noun}es` : `${noun}s`;
};

const peoples = list(SAID_WHOLE).map((names) => names.split('/'));
const nouns = new Set([...list(NOUNS), ...list(BOTH), ...peoples.flatMap(([, one]) => one ?? [])]);
const adjectives = new Set([...list(ADJECTIVES), ...list(BOTH), ...peoples.flatMap(([adjective]) => adjective ?? [])]);
/** Many also with no word before it: "Portuguese are". */
const saidWhole = new Set(peoples.flatMap(([adjective]) => adjective ?? []));
/** After "the", "them" and their like, these are people too. */
const collective = new Set([...saidWhole, ...list('disabled blind deaf unemployed elderly poor homeless old young gays roma traveller foreign romany mentally-ill')]);
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
/** After "the Irish": what many do. "The French make better bread" names them as well; what is said of them is for the frames. */
const THEY_DO = /^(?:are|were|have|do|dont|need|want|make|ruin|steal|smell|stink|rob|nick|lie|cheat|breed|take|get|come|go|think|run|own|control|always|just|all|only)$/u;
const POINTS = /^(?:the|them|these|those|they|all|bloody|no|more|many)$/u;
/** A people only with a capital. */
const THINGS = /^(?:poles?|swedes|danes)$/u;
const NOT_THEM = /^(?:great|rail|air|time|space|fellow|business|frequent|solo|commuter|world|train|coach|spider|super|iron|bat|snow)$/u;

/** Too common to mean a people without a word for people beside them. */
const WEAK = /^(?:old|older|young|teenage|poor|single|straight|bi|homeless|unemployed|working class|foreign|orthodox|ethnic|elderly|mentally ill)$/u;

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
      if (collective.has(phrase) && POINTS.test(word(at - 1)) && (STANDS_ALONE.test(next) || THEY_DO.test(next))) return { symbol: 'G', words: length };
      if (saidWhole.has(phrase) && next === 'are' && !/^\p{L}/u.test(word(at - 1))) return { symbol: 'G', words: length };
      if (nouns.has(phrase) && STANDS_ALONE.test(next)) return { symbol: 'O', words: length };
      if (many.has(phrase)) return { symbol: 'G', words: length };
      return WEAK.test(phrase) && !isVermin(next) ? undefined : { symbol: 'A', words: length };
    }
    if (many.has(phrase) && people.has(next) && !many.has(next)) return { symbol: 'G', words: length + 1 };
    if (many.has(phrase)) return THINGS.test(phrase) && !capital(at) ? undefined : { symbol: 'G', words: length };
    if (nouns.has(phrase)) return THINGS.test(phrase) && !capital(at) ? undefined : { symbol: 'O', words: length };
  }
  return undefined;
}
