import { anyOf } from './context.ts';
import { frame } from './framed.ts';

/** Parties that sit in a UK parliament or assembly (the Electoral Commission's register), and what supporters are called. */
const PARTY = "(?:the )?(?:labour(?: party)?|torys?|tories|conservatives?(?: party)?|lib dems?|liberal democrats?|(?:scottish |welsh )?greens?(?: party)?|reform(?: uk)?|snp|plaid(?: cymru)?|dup|sinn fein|sdlp|uup|tuv|alliance(?: party)?|alba|ukip|workers party|restore britain|your party|yorkshire party|mebyon kernow)";
/** Those that are no everyday word. */
const SURE_PARTY = "(?:the )?(?:torys?|tories|lib dems?|liberal democrats?|snp|plaid cymru|dup|sinn fein|sdlp|uup|tuv|ukip|labour|reform)";
const LEADER = "(?:starmer|sunak|farage|badenoch|corbyn|boris|johnson|truss|swinney|sturgeon|davey|polanski|thatcher|blair|the pm|pm|the prime minister|the home secretary|the front bench|rishi|keir|kemi|nigel)";
/** What is said of a party one is against, or for. */
const JUDGED = '(?:out|finished|done|useless|hopeless|clueless|corrupt|liars?|lying|lie|lied|crooks?|clowns?|scum|evil|rotten|toast|vile|a joke|a disgrace|a disaster|a shambles|shameful|shameless|pathetic|incompetent|the (?:only|best|worst|problem|answer|same)|right|wrong|brilliant|great|amazing|wrecked|wrecking|broke|broken|gutted|betrayed|destroyed|forgotten|ruined|ruining|killing|killed|failed|failing|sold|stolen|robbed|abandoned|let (?:us|you)|ashamed|to blame|(?:hold|holding)|deserve|can do one|all the way|next time)';
const BE = "(?: have| has| are|'s|'re|'ve| is| will| should be| should| need to| must| had| were)?(?: all| just| always| really| completely| totally| the| absolutely| never| been| be| already| still| nothing but){0,2}";

/** The writer asks for a vote, gives theirs, or works for a party. */
export const CAMPAIGN = frame(
  `(?:vote|voting|voted|votes|back|backing|support|supporting|joined|joining|join|canvass\\p{L}*|campaign\\p{L}*|leaflet\\p{L}*|door ?knocking|knocking (?:on )?doors|marching|standing|stuffing envelopes|delivering leaflets|driving)(?: [\\p{L}'-]{1,24}){0,5}? ${PARTY}(?: voters| candidate)?(?! (?:pains|ward|room|force|market|of love|day|exchange|school|light|belt|tea|beans|salad|space|bin|grocer|at the wedding))`,
  `(?:vote|votes|voting|voted) (?:no|yes|leave|remain) in (?:20\\d\\d|the (?:referendum|indyref))`, `${PARTY}(?:'s| is| are)? (?:have|has|gets?|got|getting|had) (?:my|our) vote`, `(?:my|our) vote(?:'s| is| goes)? (?:going )?(?:to|for|with) ${PARTY}`, `do not give (?:them|[\\p{L} ]{3,20}) (?:one|a single|your) vote`,
  `i'?(?:ll|m|d|ve)?(?: will| would| always)? (?:be )?(?:vot(?:e|ed|ing)) for (?:them|em|him|her|${PARTY})`, `never (?:vote for|voted|trust|forgive|kissed an?) (?:them again|${PARTY})`, `(?:put|cast) your (?:x|cross|vote) (?:by|for|next to) ${PARTY}`, `(?:leaflets?|placard|poster|rosette|badge) for ${PARTY}`, `(?:a |an )?${PARTY} (?:placard|poster|rosette|leaflets?|candidate|badge)`,
  `(?:rally|march|marching) for (?:independence|a united ireland|indy|palestine|brexit|rejoin)`, `(?:indy|independence|border poll|indyref2?|united ireland|rejoin) (?:now|or nothing)`, `border poll`, `saor alba`, `yes scotland`, `(?:trident|nukes|tories|brits|england) (?:oot|out)`,
);
/** A verdict on a party or its leader. */
export const VERDICT = frame(
  `(?:${SURE_PARTY}|greens|conservatives|reform uk|plaid|this government)${BE} ${JUDGED}(?: [\\p{L}'-]{1,24}){0,3}`, `${SURE_PARTY}(?: party)? (?:front bench|government|lot|mps|voters|councillors)(?: [\\p{L}'-]{1,24}){0,2}? (?:out|need|should|are|useless|must|have)`, `${SURE_PARTY} (?:at ours|had \\p{L}+ years)`,
  `(?:get|kick|chuck|boot|vote) (?:the )?(?:${PARTY}|${LEADER}|rest of them|lot of them) out`, `(?:starmer|sunak|farage|badenoch|corbyn|swinney|truss|sturgeon|polanski)${BE} ${JUDGED}(?: [\\p{L}'-]{1,24}){0,3}`, `(?:proud|lifelong|paid-up|card-carrying) (?:\\p{L}+ )?${PARTY} (?:member|voter|supporter|activist|man|woman|family)`, `(?:scotland|wales|ulster|cornwall) (?:should|must|will|needs to) be (?:independent|free)`, `${LEADER} (?:out|needs to resign|should resign|for number (?:ten|10)|for pm|must go|should go|needs to go|has to go|must resign)`, `(?:never forget|look at|see) what (?:the )?(?:${LEADER}|${SURE_PARTY}) (?:did|have done|has done|are doing)`, `(?:that|this|a) (?:shower|bunch|pack|load) of (?:\\p{L}+ )?${SURE_PARTY}`, `(?:no|hate|hates|despise|detest|love|loathe) (?:the )?${SURE_PARTY}(?=,|\\.|!|$)`, `never (?:\\p{L}+ed|trust) an? tory`,
  `(?:westminster|holyrood|stormont|the senedd|whitehall) (?:can|should|must|needs?|is a)`, `(?:you|ye|anyone who|who) (?:voted?|votes|backed) (?:for )?(?:that \\p{L}+ of )?${PARTY}`, `${PARTY} will (?:finish|fix|save|sort|ruin|wreck|destroy|win)`,
);
/** A school's council, a telly vote, a news report, a place's name. */
export const NO_POLITICS = anyOf(
  'bake off', 'strictly', 'x factor', 'eurovision', 'bgt', 'i\'m a celeb\\p{L}*', 'school council', 'head boy', 'head girl', 'pta', 'class rep', 'best biscuit', 'cup', 'league', 'season', 'in labour', 'labour ward', 'went into labour', 'hours? (?:of|in) labour', 'village green', 'bowling green', 'putting green', 'green bin', 'rolling', 'giants?', 'reform school', 'rebel alliance', 'polls? (?:close|open|say|show|suggest)', 'according to', 'bbc', 'sky news', 'guardian', 'conservative(?:s)? estimate', 'conservatory',
);
