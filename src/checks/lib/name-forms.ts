import type { Colleague } from '../../core/types.ts';
import { wordsOf } from './reading.ts';

/** What a written form is of a person's name. From a full name on its own we know who is meant; from the others not always. */
export type NamePart = 'full' | 'initial' | 'surname' | 'nickname' | 'first';

/** Takes a way to write a name with its words run together, what part it is, and its first word if it has several. */
export type TakeForm = (joined: string, part: NamePart, opener: string) => void;

/** Small words that belong to the surname after them. */
const PARTICLES: ReadonlySet<string> = new Set(['van', 'von', 'der', 'den', 'de', 'da', 'del', 'della', 'di', 'du', 'la', 'le', 'el', 'al', 'bin', 'ap', 'ab', 'st', 'mac', 'mc', 'o']);
/** Too short a half of a double-barrelled name is a word. */
const SHORTEST_HALF = 4;

const PLAIN = /^[A-Za-z]+$/u;
const TWO_PLAIN = /^[A-Za-z]+ [A-Za-z]+$/u;
const wordsIn = (text: string): string[] => (PLAIN.test(text) ? [text.toLowerCase()] : wordsOf(text));

/** Tells every way a colleague may be written. Kept lean: it runs 45,000 times when a force's list is read. */
export function eachForm({ name, nicknames }: Colleague, take: TakeForm): void {
  if (nicknames.length === 0 && TWO_PLAIN.test(name)) {
    plainForms(name.toLowerCase(), name.indexOf(' '), take);
    return;
  }
  const whole = (text: string, part: NamePart): void => {
    const words = wordsIn(text);
    take(words.join(''), part, words.length > 1 ? words[0] ?? '' : '');
  };
  for (const nickname of nicknames) whole(nickname, 'nickname');
  const parts = name.split(' ').filter(Boolean);
  if (parts.length < 2) {
    whole(name, 'nickname');
    return;
  }
  let split = parts.length - 1;
  while (split > 1 && PARTICLES.has(parts[split - 1]!.toLowerCase())) split -= 1;
  const given = parts.slice(0, split);
  const first = wordsIn(given[0]!);
  const opener = first[0] ?? '';
  if (given.length > 1) {
    const initials = given.map((one) => wordsIn(one)[0]?.charAt(0)).join('');
    const last = wordsIn(parts.slice(split).join(' ')).join('');
    take(given.flatMap(wordsIn).join('') + last, 'full', opener);
    take(initials + last, 'initial', initials);
    take(initials + last, 'initial', initials.charAt(0));
  }
  for (const last of surnames(parts.slice(split).join(' '))) {
    const text = wordsIn(last).join('');
    take(first.join('') + text, 'full', opener);
    take(opener.charAt(0) + text, 'initial', opener.charAt(0));
    for (const nickname of nicknames) take(wordsIn(nickname).join('') + text, 'full', wordsIn(nickname)[0] ?? '');
    whole(last, 'surname');
  }
  take(first.join(''), 'first', first.length > 1 ? opener : '');
}

/** The same for most names there are. */
function plainForms(name: string, space: number, take: TakeForm): void {
  const first = name.slice(0, space);
  const last = name.slice(space + 1);
  take(first + last, 'full', first);
  take(first.charAt(0) + last, 'initial', first.charAt(0));
  take(last, 'surname', '');
  take(first, 'first', '');
}

/** A double-barrelled name is often said by its halves. */
function surnames(surname: string): string[] {
  if (PLAIN.test(surname)) return [surname];
  const halves = surname.split(/\p{Pd}/u);
  return halves.length > 1 ? [surname, ...halves.filter((half) => half.length >= SHORTEST_HALF)] : [surname];
}

/** First names and their everyday short forms: a line is one name. Those in common use in Britain. */
const SAME = `
  abigail abbie abby|alan allan allen al|albert bert bertie|alexander alexandra alex sandy sasha lex|alistair alasdair ally|amanda mandy|andrew andy drew|angela angie
  anthony tony ant|archibald archie|benjamin ben benny|bernard bernie|beverley bev|bradley brad|bronagh bron|cameron cam|catherine katherine kathryn cath cathy kate katie kathy kat
  charles charlie chas chaz|charlotte charlie lottie|christina christine tina chris chrissie|christopher chris kit|clifford cliff|constance connie|cynthia cindy
  daniel dan danny|david dave davy davie dai|deborah debbie debs deb|dennis den|derek del|dominic dom|donald don donnie|dorothy dot dottie|douglas doug dougie|edward ed eddie ted ned
  eleanor ellie nell|elizabeth liz lizzie beth betty eliza libby|emily em|evelyn evie|felicity flick|florence flo florrie|francis frank fran frankie|frances fran frankie
  frederick fred freddie|gabriel gabe|gareth gaz|gary gaz|geoffrey geoff|georgina georgie|gerald gerry|gillian gill jill|gordon gord|gregory greg|gwendolyn gwen|harold harry hal
  harriet hattie|helen nell|henry harry hal|hugh hughie shug|isabella isabel izzy bella|jacob jake|jacqueline jackie jacqui|james jim jimmy jamie|janet jan|jasmine jas|jason jase
  jennifer jen jenny|jeremy jerry jez|jessica jess jessie|joanna joanne jo|john jack johnny jon|jonathan jon jonny|joseph joe joey|josephine jo josie|joshua josh|judith judy
  julian jules|julia julie jules|karen kaz|kenneth ken kenny|kevin kev|kimberley kim|lauren loz|laurence lawrence larry laz|leonard len lenny|leslie les|lewis lew|lillian lily
  louise lou|lucy luce|luke lukie|madeleine maddie|malcolm malc|margaret maggie meg peggy marge|martin marty|matthew matt matty|maureen mo|maxwell max|melanie mel|michael mike mick mickey
  michelle shell|mitchell mitch|mohammed muhammad mohammad mohamed mo|natalie nat|natasha tash tasha|nathan nathaniel nate nat|neil neilly|nicholas nick nicky|nicola nicky nic
  nigel nige|oliver ollie olly|olivia liv livvy|pamela pam|patricia pat trish tricia patsy|patrick paddy pat|pauline paula|penelope penny|peter pete|philip phillip phil|phillipa pippa
  rachel rach|raymond ray|rebecca becky becca becks|reginald reg|richard rich rick ricky dick|robert rob robbie bob bobby bert|roderick rod roddy|ronald ron ronnie|rosemary rose rosie
  russell russ|samantha sam sammy|samuel sam sammy|sarah sara sally|sharon shaz|sidney sid|simon si|sophie soph|stanley stan|stephanie steph|stephen steven steve ste|stuart stewart stu
  susan sue susie suzie|suzanne sue suzie|terence terry tel|theodore theo ted|theresa teresa tess terri|thomas tom tommy|timothy tim timmy|tobias toby|tracey tracy trace|valerie val
  vanessa nessa|veronica ronnie|victor vic|victoria vicky tori|vincent vince|walter wally walt|wayne waz|wendy wend|wilfred wilf|william will bill billy liam wills|zachary zach zac
`;

/** Name -> what else the same person may be called. */
export const sameFirstName: ReadonlyMap<string, readonly string[]> = SAME.trim().split(/[|\n]/u).reduce((map, line) => {
  const names = line.trim().split(' ');
  for (const name of names) map.set(name, [...new Set([...map.get(name) ?? [], ...names])].filter((other) => other !== name));
  return map;
}, new Map<string, readonly string[]>());
