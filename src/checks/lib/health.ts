import { anyOf } from './context.ts';
import { frame } from './framed.ts';

/**
 * What people call the conditions, treatments and events of health (after the NHS's A to Z of conditions and of medicines). Colds,
 * headaches, hangovers and tiredness are left out: nobody is harmed by those being known.
 */
const CONDITION = "cancer|tumou?r|leukaemia|lymphoma|melanoma|lupus|ms|multiple sclerosis|parkinson'?s|dementia|(?:lewy body|vascular) dementia|alzheimer'?s|epilepsy|epileptic|diabetes|diabetic|type (?:1|2|one|two)|crohn'?s|colitis|ibs|coeliac|endometriosis|pcos|fibromyalgia|arthritis|psoriasis|motor neurone|mnd|copd|emphysema|angina|afib|heart (?:failure|condition|disease|murmur)|hepatitis|hiv(?: positive)?|hiv\\+|aids|hpv|chlamydia|herpes|std|sti|cirrhosis|ulcers?|kidney (?:failure|disease|stones?)|sepsis|long covid|hernia|slipped discs?|autism|autistic|asd|adhd|dyslexia|dyslexic|dyspraxia|tourette'?s|ptsd|c-ptsd|bipolar|schizophrenia|schizophrenic|psychosis|bpd|borderline personality|depression|clinical depression|anxiety(?: disorder)?|postnatal depression|eating disorder|anorexia|bulimia|ocd|agoraphobia|alcoholic|alcoholism|addiction|addict|infertility|infertile|menopause|prolapse|incontinence|stoma|gout";
const TREATMENT = 'anti-?depressants?|sertraline|citalopram|fluoxetine|prozac|mirtazapine|venlafaxine|diazepam|valium|propranolol|lithium|methadone|insulin|chemo(?:therapy)?|radiotherapy|dialysis|hrt|ivf|steroids|beta ?blockers|blood thinners|therapy|counselling|cbt|emdr|rehab|aa meetings?|ect|stitches';
const EVENT = 'miscarriage|miscarried|abortion|termination|stillbirth|overdose|stroke|heart attack|seizure|breakdown|nervous breakdown|hysterectomy|mastectomy|vasectomy|transplant|bypass|biopsy|lumpectomy|colostomy|amputation|ivf|c-section|panic attacks?|suicide attempt';
const PART = 'hip|knee|hernia|heart|brain|bowel|prostate|back|spinal|gall ?bladder|cataract|shoulder|kidney|bladder|womb';

const I = "(?:i|i've|i'm|i was|i am|i have|i had|i'd)";
const SOMEBODY = "(?:he|she|they|they've|he's|she's|they're|he'd|she'd|\\p{L}[\\p{L}'-]{1,24}(?: \\p{L}[\\p{L}'-]{1,24})?)";
const WHO = `(?:${I}|${SOMEBODY})`;

/** The condition, treatment or event stands beside the person it is told of. */
export const HEALTH = frame(
  `${WHO}(?: has| have|'ve|'s| had| was| were| is| am| just| only| finally| recently| been| got| also| now| to be){1,4} diagnosed(?: (?:with|wi|as))?(?: [\\p{L}'-]{1,24}){0,4}`,
  `diagnosed (?:with|wi) (?:\\p{L}+ )?(?:${CONDITION})`, `(?:my|me|his|her|their|\\p{L}+'s) (?:[\\p{L}-]{1,24} )?(?:diagnosis|assessment and it's|prescription|chemo|ptsd(?: assessment)?|miscarriage|sertraline|antidepressants|meds|psychiatrist|therapist|counsellor|cpn|mastectomy|hysterectomy|stoma|nerves|depression|bipolar|dementia|epilepsy|diabetes|cancer|arthritis|lupus|endo|hiv|breakdown|addiction|panic attacks?)(?! (?:is|was) (?:delicious|lovely))`,
  `(?:my|me|another|third|second|new|repeat) prescription`, `(?:i've|i have|i've got|he's got|she's got|they've got|has got|has|i live with|living with|lives with|suffers? (?:from|with)|struggl(?:e|es|ing) with|battling|tested positive for|recovering from|in remission from)(?: an?| some| severe| bad| chronic| type \\p{L}+)? (?:[\\p{L}-]{1,24} )?(?:${CONDITION})`,
  `${SOMEBODY}(?: is|'s)(?: actually| also| now| still)? (?:an? )?(?:bipolar|autistic|schizophrenic|hiv positive|diabetic|epileptic|dyslexic|infertile|an? (?:recovering )?alcoholic|an? addict|depressed|suicidal|terminal|terminally ill|in remission|sectioned)`,
  `${I}(?: am| was)? (?:bipolar|autistic|schizophrenic|hiv positive|diabetic|epileptic|dyslexic|infertile|a recovering \\p{L}+|suicidal|terminally ill|in remission|on the sick)`,
  `(?:told|said) (?:it's|it is|it was|she has|he has|i have|they have)(?: an?)? (?:[\\p{L}-]{1,24} )?(?:${CONDITION})`, `(?:and|that) it's (?:${CONDITION})(?=,| as|\\.|$)`, `(?:has|have) (?:\\p{L}+ )?schizophrenia`,
  `(?:${WHO}|start(?:s|ed)?|put (?:me|him|her)|has me|back|been|going|am|is|'s|came off|come off|coming off) (?:back )?(?:on|off)(?: the| my| his| her| new| some| strong| \\d+mg of)? (?:${TREATMENT}|happy pills|tablets for (?:it|the|my|his|her)|the strong ones)`, `start(?:s|ed|ing)? (?:the |my |on )?(?:new )?(?:${TREATMENT})`, `tablets? for (?:the|my|his|her) (?:sleep|nerves|head|anxiety|depression|heart|mood)`, `tablets for it`,
  `${WHO}(?: has| have|'ve|'s|'d| had| just| also| nearly){0,3} (?:had|having|has had|suffered|survived|taken|took) (?:an?|another|two|three|my|his|her)? ?(?:[\\p{L}-]{1,24} )?(?:${EVENT})(?: again)?`, `(?:having|going through|doing|starting|round of) (?:\\p{L}+ )?(?:ivf|chemo|radiotherapy|the menopause|dialysis)(?: again)?`, `(?:lost|losing) (?:the|her|his|their|our|my) baby`, `(?:the|my|about my|about the|having|have|had|having) (?:panic attacks?|breakdown)`,
  `(?:my|me|his|her|their) (?:${PART}) (?:op|operation|surgery|replacement)`, `(?:had|having|has|waiting for) (?:my|me|his|her|their|an?) (?:[\\p{L}-]{1,24} )?(?:operation|op|surgery|biopsy|mastectomy|scan results|transplant)`, `(?:${PART}) op(?:eration)? (?:is|was|on)`, `(?:years?|months?) in remission`,
  `(?:off|away|been off|signed off|aff)(?: sick| work| again| for a while| \\p{L}+ weeks?| for a week| weeks| months){0,3}(?: with| wi'?)(?: the)? (?:stress|her nerves|his nerves|my nerves|depression|anxiety|burnout|(?:me|my|his|her) back|ptsd|mental health)`, `off sick with (?:\\p{L}+)`, `(?:rang|called|phoned) in sick with \\p{L}+`, `(?:slipped|bulging) discs?`, `injured on duty`, `(?:plate|pins?|screws?|metalwork|bullet|shrapnel) in (?:my|me|his|her) \\p{L}+`, `(?:sick|pregnant|expecting),? (?:\\d{1,2}|\\p{L}+) weeks`, `i'm \\p{L}+ weeks (?:again|pregnant|gone)`,
  `${SOMEBODY}(?: is|'s) (?:pregnant|expecting)`, `(?:taken|took) an overdose`, `(?:tried to|attempted to) (?:kill|hurt|harm) (?:myself|himself|herself|themselves)`, `self-?harm(?:s|ed|ing)?(?=[,.]| again| since| when)`,
);
/** Love, faith, origin, union and record, told of a person as something that others don't know. */
export const PRIVATE = frame(
  `(?:came|come|coming|has come) out(?: to (?:me|us|the|his|her|everyone|everybody)| as (?:an? )?(?:gay|lesbian|bi|bisexual|trans|straight|non-?binary|queer))`, `(?:is|'s|he's|she's|they're|secretly|actually|turned out) (?:actually |secretly |really )?(?:gay|lesbian|bi|bisexual|trans|straight|non-?binary|queer|asexual)`, `(?:gay|lesbian|trans|straight) (?:lad|lass|fella|fellow|bloke|man|woman|girl)(?=,)`,
  `(?:put in|stood|standing|running|elected|going) for (?:the )?(?:union|federation|fed|unison|branch) (?:rep|secretary|chair)`, `(?:joined|left|joining|on) the (?:federation|fed|union|unison)(?: rep(?:s|resentative)? list)?`, `(?:is|'s) (?:the |our )?(?:branch secretary|(?:union|fed|federation|unison) rep)`,
  `(?:going|goes|went|gone) through (?:a|the|his|her|their) (?:\\p{L}+ )?(?:divorce|separation|break-?up)`, `(?:has|got|had) (?:a |an )?(?:\\p{L}+ )?(?:criminal record|caution|conviction|spent conviction|police record)`, `(?:converted to|has become an?|become an?|secretly|actually) (?:an? )?(?:islam|christianity|judaism|hinduism|catholicism|muslim|christian|jew|hindu|sikh|catholic|jehovah'?s witness|mormon|atheist|buddhist)`,
);
/** A secret: the same words weigh more, and love and faith count only so. */
export const SECRET = anyOf(
  "(?:do not|don't|dinnae|divvent) (?:tell|say|spread|repeat)", 'between (?:us|you and me)', '(?:not|no|nae) (?:supposed|meant) to (?:say|tell)', 'keep (?:it|this) (?:to|quiet|under|between)', 'nobody tell', 'tell (?:nobody|no one)', 'say (?:nothing|nowt|owt)', "(?:not|hasn't|haven't|no|'s no|isn't|not even) (?:told|telling|tell|out)", 'told me', 'told us', 'told me (?:he|she|they)', 'apparently', 'did you (?:hear|know)', 'you never heard', 'only know', "(?:nobody|no one) (?:knows|knew|else)", 'out to (?:us|me)', 'psst', 'gossip', 'word is', 'rumou?r', 'shh+', 'on the quiet', 'hush', 'lives? (?:in|above|at|on)', 'works? (?:in|at)', "don't spread",
);
/** Research, charity, a friend's question, a figure of speech. */
export const NOT_A_PERSON = anyOf(
  'research', 'charity', 'fundrais\\p{L}+', 'sponsor\\p{L}*', 'marathon', 'donat\\p{L}+', 'awareness', 'cancer research', 'macmillan', 'marie curie', 'race for life', 'nearly had', 'almost had', 'nearly gave me', 'given? me a heart', 'gave me a heart', 'gives? me', 'giving me', 'have a heart attack', 'having a stroke', "(?:the|my|our|your|his|her) (?:dog|cat|hamster|rabbit|horse|hen)(?:'s)? (?:has|is|had|was|on|needs|got)", 'vet', 'vets', 'film', 'series', 'episode', 'character', 'season', 'novel', 'star sign', 'zodiac', 'withdrawal', 'addict(?:ed)? to', 'retail therapy', 'addicted',
);
