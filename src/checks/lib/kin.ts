import { anyOf } from './context.ts';
import { edged } from './framed.ts';
import { Pattern } from './pattern.ts';

/** How people name their family, and a child's age, school and birthday. */

const CHILD = 'sons?|daughters?|boys?|girls?|lad|lass|lassie|bairns?|weans?|kids?|child|children|little (?:one|boy|girl|man|lad|lass)|littl\'?un|(?:step|grand|god)-?(?:sons?|daughters?|children|kids?|child)|twins?|toddler|baby|niece|nephew|grandbairn|eldest|youngest|middle one';
const ADULT = 'wife|husband|hubby|partner|fiancee?|boyfriend|girlfriend|other half|missus|ex|ex-(?:wife|husband)|mum|mom|mam|mammy|mother|dad|da|daddy|father|nan|nana|nanna|nanny|gran|granny|grandma|grandad|granda|grandpa|grandmother|grandfather|brother|sister|bro|sis|auntie?|aunty|uncle|cousin|(?:mother|father|brother|sister)-in-law|in-?laws|step-?(?:mum|dad|mother|father|brother|sister)';
const MY = "(?:my|our|me|ma|oor|wor|mine's)";
/** Between "my" and the relative. */
const DESCRIBED = '(?:wee|little|big|baby|lovely|beautiful|gorgeous|amazing|darling|dear|eldest|oldest|youngest|middle|younger|older|late|poor|own|brave|clever|elder|twin|new|newborn|\\d{1,2}[- ]year[- ]old|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)[- ]year[- ]old)';

/** "my wife Isla", "our youngest, Bonnie": folded text up to the name; the caller looks at the name's own capital. */
export const KIN_THEN_NAME = edged(`(?<![\\p{L}\\p{N}])${MY} (?:${DESCRIBED},? ){0,2}(?:${CHILD}|${ADULT}),? (\\p{L}[\\p{L}'-]{1,24})`);
/** "Denise, my mum": as before, the other way round. */
export const NAME_THEN_KIN = edged(`(?<![\\p{L}\\p{N}])(\\p{L}[\\p{L}'-]{1,24}), ${MY} (?:${DESCRIBED},? ){0,2}(?:${CHILD}|${ADULT})(?![\\p{L}\\p{N}])`);
/** A child of the writer's, said or implied, and no generic "the kids". */
export const MY_CHILD = anyOf(`${MY} (?:${DESCRIBED},? ){0,2}(?:${CHILD})`, '(?:same (?:school |class |year )?as|with) (?:ours|mine)', "(?:i|we)(?:'ll)? do the (?:school )?run");
/** One word for a relative, as in "Auntie Beth". */
export const KIN = new Pattern(`^(?:${CHILD}|${ADULT}|wee|our|my|oor)$`, 'u');
/** Names of relatives that are words as well: at the start of a sentence their capital says nothing, unless something is said of them. */
export const WORDS_TOO: ReadonlySet<string> = new Set(['bonnie', 'comfort', 'daisy', 'holly', 'iris', 'jasmine', 'kit', 'leo', 'pearl', 'poppy', 'robin', 'rowan', 'teddy', 'violet', 'willow', 'kerry', 'paris', 'chelsea', 'sunday', 'star', 'destiny', 'precious']);
/** What follows a name when something is said of a person. */
export const SAID_OF = /^(?:['’](?:s|ll|d)(?!\p{L})|,? (?:and|is|was|has|had|got|did|does|will|would|can|could|went|goes|said|says|told|asked|came|made|took|won|starts?|started|loves?|helped|turned|turns|in (?:year|reception))(?!\p{L})| ?\(|, \d)/iu;

/** A school by its own name, as written: one to four words with capitals before its kind, or Welsh "Ysgol". */
export const SCHOOL = /(?<![\p{L}\p{N}])(?:Ysgol(?: \p{Lu}[\p{L}'’-]{1,30}){1,3}|(?!Ysgol )(?:\p{Lu}[\p{L}'’-]{0,30}\.? ){1,4}(?:(?:Integrated |Catholic |RC |CE |C of E )?(?:[Pp]rimary|Academy|Infants?|Juniors?|High|Grammar|Comprehensive|Comp|[Nn]ursery|Pre-?[Ss]chool|(?:First|Middle|Lower|Upper|High|Secondary) School|Secondary|Sixth Form|College|[Ss]chool|C of E)))(?![\p{L}\p{N}])/gu;
/** The sentence or the one beside it speaks of taking a child there. */
export const SCHOOL_RUN = anyOf(
  'first day', '(?:school|the) run', 'drop[- ]?off', 'pick[- ]?up', 'picks? (?:\\p{L}+ )?up', 'collect', 'starts?', 'started', 'starting', 'goes to', 'goes? (?:there|same)', 'is at', 'in (?:year|reception|p\\d|y\\d|the nursery)', 'same as (?:ours|my|our|mine)',
  'class', 'teacher', 'parents.? evening', 'nativity', 'school play', 'sports day', 'book bag', 'uniform', 'new term',
);
/** An age or a day of birth. */
export const AGE = anyOf('\\d{1,2} (?:today|tomorrow|on (?:the )?\\d|years old|next|this|a week)', 'birthday', 'aged? \\d{1,2}', 'turns \\d{1,2}', '\\d{1,2} going on \\d{1,2}');
