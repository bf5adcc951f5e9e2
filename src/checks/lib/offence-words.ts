/**
 * Words that offend, graded for Britain. Seeded from cuss 2.2.0 (https://github.com/words/cuss, MIT, Titus Wormer), cut to
 * what is said here, with British and police slang added and British false friends taken out: place names, foods, names of
 * people, and words too mild to mention (bloody, damn, crap). Each entry is a stem and its endings: `wank |s|er` gives wank,
 * wanks and wanker. Nothing in this file is ever shown to anyone.
 */
const SWEARING = `
fuck |s|ed|in|ing|er|ers|a|able|it|off|wit|wits|face|head|up|nut|wad|stick|tard|ton|ery|all|you|me|sake|ity|inell
fuk |s|ed|in|ing|off|er
fecking fekkin fkn fkin fking fcking fcuk fck fuq fcking effing
feck |s|ed|in|er|ers|off
bum|fuck mind|fuck|fucked cluster|fuck head|fuck rat|fuck
shit |s|e|es|ty|ter|ters|tier|ting|tin|tery|show|storm|hole|holes|faced|bag|bags|house|load|loads|hawk|hawks|stain|heap|stirrer|stirring|post|posting|fest|bird|ey|less|box|tip|tiest
shat shitehawk |s
bull|shit|shitter|shitting|shite|crap
bat|shit ape|shit horse|shit dog|shit jack|shit chicken|shit hot|shit
bollock |s|ing|ed
wank |s|ing|ed|y|stain|stains|shaft|bank|fest
arse |s|wipe|face ass |es
bare|arsed half|arsed fat|arse lard|arse smart|arse smart|ass dumb|ass jack|ass bad|ass
piss|off|flaps|ant
goddamn |ed cunt|ing|y|ish wtf stfu gtfo
`;

/** Said of a person; strong enough to be noticed wherever they stand. */
const ABUSE = `
cunt |s twat |s|ting|ty wanker |s tosser |s tosspot |s bellend |s knobhead |s nobhead |s dickhead |s dickwad |s knobjockey |s bawbag |s fannybaws
gobshite |s shithead |s shitbag |s shithouse |s arsehole |s asshole |s asshat |s arselicker |s fuckwit |s fucktard |s fuckface |s motherfuck |er|ers|a|as|in|ing nigga |s|z mofo |s muthafuck|a|er
cocksucker |s scumbag |s scum|my douchebag |s dipshit |s pisshead |s slag |s|gy slut |s|ty skank |s|y whore |s slapper |s minger |s
bastard |s prick |s bitch |es|y|ing dumbass |es jackass |es jizz spunk|bubble|trumpet shit|gibbon|gibbons|weasel cock|womble|wombles twunt |s fud |s bumder |s dickless shitstain |s wankstain |s bint |s
`;

/** Words for a person that hurt only when somebody is called that; `tool`, `cow` and `melt` are also things. */
const INSULTS = `
idiot |s|ic moron |s|ic imbecile |s cretin |s halfwit |s nitwit |s dimwit |s thicko |s dunce |s dullard |s simpleton |s wasteman wastemen wazzock |s nyaff |s twerp |s twonk |s ballbag |s troglodyte |s numbskull |s knucklehead |s dunderhead |s ghoul |s windbag |s knobber |s nobber |s numpty numpties muppet |s plonker |s pillock |s plank |s
wally wallies berk |s git |s prat |s div |vy|vies|s doughnut |s donut |s melt |s roaster |s fanny fannies tit |s knob |s cock |s dick |s nob |s 
clown |s loser |s waster |s tramp |s weirdo |es|s creep |s perv |s pervert |s nonce |s paedo |s pedo |s paedophile |s pedophile |s freak |s psycho |s psychopath |s nutter |s nutjob |s lunatic |s sociopath |s
fool |s liar |s coward |s cheat |s hypocrite |s fraud |s traitor |s charlatan |s bully bullies thug |s scrounger |s parasite |s leech |es vermin scum lowlife |s low-life sponger |s oxygen-thief
hag |s crone |s trout  slob |s lardarse fatso |s fatty porker heifer |s
snowflake |s crybaby crybabies drip |s wimp |s wuss |es sissy sissies simp |s virgin |s incel |s saddo |s sod |s bugger |s bender |s nip |s homo |s fag |s dyke |s jap |s midget |s mong |s tinker |s poof |s gammon |s tart |s trollop |s harpy hussy neds chav |s|vy
narcissist |s racist |s fascist |s nazi |s bigot |s misogynist |s sexist |s terrorist |s crook |s degenerate |s sheeple
jobsworth |s busybody eejit |s dobber |s walloper |s bampot |s dafty heidbanger |s zoomer |s gimp |s spacker buffoon |s bellwhiff |s turd |s toerag |s scrote |s scally |s gobby goon |s pleb |s peasant |s
stupid|s ugly|s pussy pussies hoe |s hos thot |s nutcase |s headcase |s weasel |s blob airhead |s bimbo |s ditz skiver |s shirker |s slacker |s dosser |s workshy
`;

/** Things and beasts: an insult only when somebody is said to be one. */
const THINGS = `
cow |s pig |s rat |s snake |s dog |s ape |s donkey |s sheep criminal |s savage |s animal |s monster |s demon |s hack |s puppet |s disgrace embarrassment joke trash
garbage rubbish filth tool |s rocket |s weapon |s mug |s bag|gage witch |es tube |s spanner |s troll |s shambles cancer parasite |s virus plank |s melt |s doughnut |s donut |s plum |s
`;

/** Judgements on a person's worth, wit or looks, and of a whole people. */
const HARSH = `
stupid |er|est|ly dumb |er|est gormless clueless brainless witless mindless spineless gutless useless worthless feckless shameless soulless heartless classless talentless
pathetic disgusting vile repulsive repugnant revolting hideous ugly |er|est abhorrent despicable deplorable contemptible loathsome odious rancid putrid grotesque evil depraved perverted perverse
dishonest two-faced crooked corrupt hypocritical cowardly treacherous untrustworthy deceitful thieving slimy sleazy
ignorant dim dim-witted uneducated illiterate inbred uncivilised uncivilized barbaric subhuman inhuman inferior unintelligent moronic idiotic imbecilic asinine braindead deranged demented unhinged delusional
filthy smelly stinking stinky greasy unwashed skanky manky minging diseased bone-idle workshy work-shy scrounging sponging sanctimonious obnoxious arrogant insufferable creepy
disgraceful reprehensible unattractive undateable unlovable brainwashed primitive savage
`;

/** Harsh only beside an insult or a group: "lazy", "mad" and "fat" are said fondly too. */
const MILD_HARSH = `
dirty lazy idle mental mad nuts bonkers crazy insane psychotic backward backwards violent aggressive dangerous cruel nasty spiteful bitter miserable whiny whinging moaning entitled gobby mouthy smug fat obese scrawny wrinkly hairy daft hopeless pointless
thick lying cheating scheming sly shady weird cringe cringey wicked sick twisted foul rotten horrible horrid awful terrible atrocious ridiculous laughable pompous self-righteous stuck-up selfish jumped-up cringeworthy embarrassing grubby scruffy hysterical bossy irrational incompetent
silly foolish nasty shameful toxic hateful rude weak godless
`;

/** Judgements strong enough to be harsh wherever they stand, and oaths too mild to be swearing. */
const HARSH_ALONE = `
idiot |s|ic moron |s imbecile |s cretin |s halfwit |s thicko |s dickhead |s liar |s coward |s hypocrite |s traitor |s fraud |s thug |s scum lowlife |s loser |s fool |s crook |s pervert |s perv |s nonce |s paedo |s paedophile |s
pedo |s pedophile |s psycho |s psychopath |s sociopath |s narcissist |s nutter |s nutjob |s lunatic |s buffoon |s snowflake |s sheeple crybaby parasite |s degenerate |s racist |s fascist |s nazi |s bigot |s misogynist |s
bully bullies garbage trash pussy pussies weirdo |s
crap |py dammit sucks sucked screwed hypocrisy treason shameful lying
`;

/** Slurs: against a people, a faith, a sexuality, a body or mind. Never shown. */
const SLURS = `
nigger |s nig |s nignog |s niglet |s coon |s darkie |s darky golliwog |s wog |s gollywog |s sambo |s jungle-bunny porch-monkey jigaboo |s kaffir |s kaffer |s picaninny piccaninny half-caste |s halfcaste |s negro|es
paki |s pakki |s paki-bashing raghead |s towelhead |s camel-jockey |s camel-fucker |s sand-nigger |s muzzie |s muzzy muzrat |s rapefugee |s dothead |s curry-muncher |s jihadi-bride mudslime |s muslamic
chink |s|y|ies gook |s slant-eye |s slanty-eyed ching-chong ching-ching zipperhead |s chinaman chinamen
gyppo |s gypo |s gippo |s pikey |s pikie |s piky pikies knacker |s gypsy-scum
kike |s yid |s heeb |s hymie |s shylock |s christ-killer |s jewboy |s jewed
spic |s spick |s wetback |s beaner |s dago |s  polack |s bohunk |s kraut |s frog-eater |s sheep-shagger |s sheepshagger |s gippoes bogtrotter |s bog-trotter |s taig |s teague |s fenian |s orangie |s proddy proddies
faggot |s faggy poof|y|ta|tah|ter|ters poofs bum-boy |s bumboy |s batty-boy |s shirtlifter |s shirt-lifter |s arse-bandit |s fudge-packer |s fudgepacker |s lezzer |s lezza |s lesbo |s lezbo |s carpet-muncher |s nancy-boy |s
tranny trannie |s tranni |es trannies shemale |s she-male |s he-she |s ladyboy |s troon |s tranny-lover
retard |s|ed spaz |zes|zer|z spazz|y spastic |s mongoloid flid |s window-licker |s cripple |s schizo |s midget |s 
coffin-dodger |s white-trash whitey |s honky honkies feminazi |s femoid |s foid |s roastie |s cumdumpster |s
`;

/** Only a slur or an insult when somebody takes the trouble to mask it: `hun` is also a dear, `gay` is no insult. */
const MASKED = 'hun huns tink tinks taig tag gay gays jew jews trans lez muslim muslims gyp gypsy gypsies black blacks homo homos poof poofs dyke dykes fag fags jap japs mong';

export type Grade = 'F' | 'X' | 'N' | 'T' | 'B' | 'M' | 'S';

function* wordsIn(list: string): Generator<string> {
  for (const entry of list.matchAll(/([\p{L}-]+)((?:[ ]?\|[\p{L}]+)*)/gu)) {
    const stem = entry[1] ?? '';
    const endings = entry[2] ?? '';
    if (endings === '' || endings.startsWith(' ')) yield stem;
    for (const ending of endings.matchAll(/\p{L}+/gu)) yield stem + ending[0];
  }
}

/** Word -> grade: F swearing, X abuse, N insult if aimed, T thing, B harsh judgement, M a milder one, S slur. Two-word entries are keyed with a space. */
export const offenceWords: ReadonlyMap<string, Grade> = new Map(
  ([[THINGS, 'T'], [MILD_HARSH, 'M'], [HARSH, 'B'], [INSULTS, 'N'], [SWEARING, 'F'], [ABUSE, 'X'], [SLURS, 'S']] as const)
    .flatMap(([list, grade]) => [...wordsIn(list)].map((word) => [word.replaceAll('-', ' '), grade] as const)),
);

/** Said as often of a game, a smell or a day as of a person. */
const OF_THINGS = /^(?:evil|ugly|useless|mindless|minging|creepy|corrupt|primitive|savage|hideous|rancid|smelly)$/u;

/** Words that are harsh, or mild oaths, even where nobody is meant. */
export const harshAlone: ReadonlySet<string> = new Set([...wordsIn(HARSH_ALONE), ...wordsIn(HARSH)].filter((word) => !OF_THINGS.test(word)));

/** What a masked word may stand for, by length and first letter; the gravest first. */
export const maskedWords: ReadonlyMap<string, readonly (readonly [word: string, grade: Grade])[]> = (() => {
  const index = new Map<string, (readonly [string, Grade])[]>();
  const graded = [...offenceWords].filter(([word, grade]) => grade !== 'B' && grade !== 'M' && !word.includes(' ')).reverse()
    .map(([word, grade]) => [word, grade === 'T' ? 'N' : grade] as const);
  for (const [word, grade] of [...MASKED.split(' ').map((word) => [word, 'S'] as const), ...graded]) {
    const key = `${word.length}${word.charAt(0)}`;
    index.set(key, [...index.get(key) ?? [], [word, grade]]);
  }
  return index;
})();
