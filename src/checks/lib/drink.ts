import { anyOf } from './context.ts';
import { edged, frame } from './framed.ts';

/** How people say that they are drunk or took drugs, and what takes it back. */

const NUMBER = '(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty(?:-\\p{L}+)?|twenty-\\p{L}+)';
const MANY = '(?:\\d{2}|[4-9]|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty(?:-\\p{L}+)?)';
const NTH = '(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|3rd|[4-9]th|1\\dth)';
const DRINKS = '(?:pints?|gins?|vodkas?|whiskys?|whiskies|shots?|jagerbombs?|jaegerbombs?|tequilas?|sambucas?|cocktails?|proseccos?|wines?|beers?|ciders?|lagers?|stellas?|guinness(?:es)?|rums?|brandys?|brandies|bacardis?|sherrys?|sherries|margaritas?|espresso martinis?|cans|tinnies|bevvies|bevs|drinks|harps?|malbecs?|rioja|pinot|fizz)';
const BOTTLES = '(?:bottles?|glass(?:es)?|litres?|jugs?|pitchers?|cans)(?: of (?:\\p{L}+ )?\\p{L}+)?';
const VERY = "(?:absolutely|totally|completely|utterly|proper|properly|well(?: and truly)?|so|pure|fair|right|still|that|very|quite|bit|little|half|a bit|pretty|gan|reyt|thoroughly|royally|already|get|getting|got|i'm|i am|i was|was|am|were|we're|be|been|feeling|bloody)";

/** Words that mean drunk and little else, and words that mean drunk after "absolutely". (After common British usage.) */
const DRUNK = 'drunk|pissed as a \\p{L}+|drunk as a \\p{L}+|paralytic|bladdered|legless|sozzled|blotto|trolleyed|half[- ]cut|three sheets to the wind|rat-?arsed|shit-?faced|arseholed|wankered|blootered|steamboats|stocious|stotious|stoned?cious|minging drunk|blind drunk|squiffy|pished|guttered|gattered|mullered|langered|fluthered|oot ma tree|worse for wear|tanked up|inebriated|intoxicated|plastered';
const SLANG = 'hammered|smashed|battered|wasted|wrecked|leathered|trashed|bollocksed|mashed|mangled|lashed|mortal|mortalled|slaughtered|steaming|pissed';
const AFTER_DRUNK = '(?! (?:driv|cake|chef|history|in love|on (?:power|love)|by (?:the|a)|off|up|at|about|with|with him|fish|sausages?|chips|cod|haddock|the|it|them|my|me|him|her|our|christmas|easter|hot|cup|milk|veg))';

/** The writer, or "we", drunk, hungover, or counting. */
export const DRUNKEN = frame(
  `${VERY}(?: ${VERY})? (?:(?:${DRUNK})(?! driv)|(?:${SLANG})${AFTER_DRUNK})`, 'full as an? \\p{L}+ \\p{L}+',
  `(?:hungover|hung over|hanging out (?:my|me) arse|hungover to hell|hangover from hell|still drunk)`, `(?:my|me|this|what a|worst|some|of a) hangover`, `(?:absolutely |proper |fair |pure )hanging${AFTER_DRUNK}`, `rough as (?:a|f|arseholes)`,
  `${MANY} ${DRINKS}(?: \\p{L}+){0,2}? (?:in|deep|down|later|last night|tonight|and|each)`, `${MANY} ${DRINKS}(?=,| and|\\.|!|$)`, `${NUMBER} ${DRINKS} (?:in|deep|down|each)`, `${NUMBER} ${BOTTLES} (?:in|deep|down|each|later)`, `(?:bottle|pint|litre)s? (?:and )?a half(?: of)? \\p{L}+(?: down)?`,
  `(?:on |started |opened )?(?:my|me|the|our|right,?) ${NTH} (?:${DRINKS}|${BOTTLES})`, `${NTH} (?:${DRINKS}|bottle(?: of \\p{L}+)?)(?= of| on|,|\\.|!| then)`, `${NTH} bottle(?: of)? \\p{L}+`, `(?:a )?bottles? of \\p{L}+ in me`, `${MANY} (?:pints|cans|gins|shots)(?: of \\p{L}+)?`, `turned into (?:\\d{2}|[5-9]|\\p{L}+teen)`,
  `(?:had|one|a few|way) (?:one |a few |way )?too many(?=$|[.,!]| (?:last|tonight|though|again|drinks|pints|gins|wines))`, `(?:pray|prepare|rip|sorry|goodbye)(?: for| to)? (?:my|your|our) livers?`, `on the (?:whisky|whiskey|vodka|gin|rum|sauce|lash|piss|sesh|tear|bevvy|ale|razz|swally|sherry) (?:since|all|again|from|tonight|with|in|at|this|last)`, `(?:drank|drunk|had) (?:far |way |a bit )?too much(?: (?:to drink|wine|gin|beer|prosecco|vodka|cider|rum|fizz))?(?=$|[.,!]| and| last| again| tonight)`, `off (?:my|me|our) (?:face|tits|trolley|nut|head on)`, `(?:threw up|puked|been sick|chundered|vomited|spewed) (?:in|on|all over|into) (?:a|the|my|me|an|somebody's) (?:taxi|cab|uber|hedge|bin|shoes?|handbag|bush|bath)`, `${NUMBER} bottles of \\p{L}+(?: between| in| down| each| later)`, `(?:rough|rotten|delicate|dying|fragile) (?:after|from|following) last night`, `(?:big|heavy|massive) (?:sesh|session|night on the (?:ale|beer|lash))`, `(?:wine|gin|beer) o'clock,? and then some`,
  `blackout drunk`, `(?:can't|cannot|don't|do not|no) (?:remember|memory of|recollection of) (?:getting home|last night|how i got home)`, `(?:woke up|found) (?:[\\p{L}']{1,24} ){1,6}(?:kebab|traffic cone)(?: [\\p{L}']{1,24}){0,5}`, `(?:to be |getting |got |be )carried (?:home|hyem|out)`, `hip flasks? (?:going round|at the ready)`, `(?:half|most) (?:the|of the) \\p{L}+ (?:on|under) the (?:floor|table)`, `shots (?:before|for) breakfast`,
);
/** A single word can be enough to open a post. */
export const OPENS_DRUNK = edged(String.raw`(?:^|(?<=[\n/] ?))(?:steaming|mortal|battered|hammered|smashed|drunk|pissed|bladdered|paralytic|wrecked|hungover|hanging|wasted|leathered|half[- ]cut|legless)(?: (?:as|by|in|at|on|and|again|already|tonight)(?! (?:fish|cod|love|power|life|the (?:wind|sun)))|[.!,])`, 'gmu');
const ON_SHIFT = '(?:before|after|on|during) (?:nights|earlies|lates|work|duty|parade|briefing|court|(?:my|the|an?|this|our|every) (?:\\p{L}+ ){0,2}(?:shift|late|early|night|nights))';
/** Drugs taken beside work, in slang that only means drugs there. */
export const DRUGGED = frame(
  `(?:did|do|done|doing|had|having) (?:an?|another|one|two|a couple of|a few) (?:cheeky |quick |fat |sneaky )?(?:lines?|bumps?)(?: of \\p{L}+)? ${ON_SHIFT}`,
  `(?:(?:couple of|few) (?:cheeky |quick |sneaky )?(?:joints|spliffs)|(?:smok(?:ed|ing)|rolled|sparked) (?:\\p{L}+ ){0,2}(?:joint|spliff|weed|cannabis|skunk)) ${ON_SHIFT}`,
);
/** Somebody else's drinking, the law on it, food, sport and love. */
export const SOBER = anyOf(
  'drunk(?:en)? driv(?:er|ers|ing)', 'drink driv(?:e|er|ers|ing)', 'drunk in charge', 'dry january', 'sober(?:ed)?(?= for| since|,| \\d| life)', 'years sober', 'stopped drinking', 'teetotal', 'never drunk', 'not drunk', "i'm not", "don't drink", "doesn't drink", 'non-?alcoholic', 'alcohol-?free', '0%', 'fish', 'chips', 'pancakes?', 'pastry', 'recipe', 'cake', 'pudding', 'ragu', 'stew', 'sauce', 'casserole',
  'song', 'lyrics', 'album', 'film', 'series', 'episode', 'novel', 'blood', 'donor', 'goals?', 'beaten', 'match', 'league', 'cup tie', 'lost \\d', 'storm', 'waves', 'river', 'kettle', 'suitcase', 'screen', 'avocado', 'skirting', 'tired', 'knackered', 'exhausted', 'shattered', 'he was', 'she was', 'they were', "he'?s", "she'?s", "they'?re", 'blokes?', 'punters?', 'callers?', 'customers?', 'prisoners?', 'pissed off',
);
