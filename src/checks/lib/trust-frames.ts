import { framesOf } from './clause-frames.ts';

/** Police data looked at or used for private ends. */
export const DATA_MISUSE = framesOf(`
  0.85 lookUp
  0.85 lookUpYou & system
  0.75 lookUpYou ! onSite
  0.85 met
  0.85 lookUpThird & system|secret|passiveHold|ownVictim
  0.8 lookUpThird @ system|secret & self|open|mine
  0.8 self|open 0 ranPlate & livesAt ! joke fiction news
  0.8 askLookUp ! joke
  0.8 self 4 seeOn 4 system
  0.85 self|open 0 lookInto 6 ownPerson & policeSystem ! joke fiction news
  0.8 self 2 offerPolice ! joke fiction news
  0.6 self 2 offerCheck ! joke fiction news
  0.75 ownPerson 1 wantsToKnow 12 askOfficer 4 passOn ! joke fiction news
  0.85 self|open 0 lookInto 3 policeSystem 4 ownPerson ! joke fiction news
  0.8 self|open 0 ranAny & forMyself|policeScreen
  0.8 metVictim & wooing & caseTalk
  0.8 recordOf @ sawIt ! fiction news
  0.8 ranHers & wooing|livesAt ! joke fiction
  0.8 self 3 offersLook 6 recordWord ! joke fiction
  0.8 workMedia @ handsOn ! fiction
`);

/** The writer's own name or car on a police system; below 0.7 where "the system" may be a library's. */
export const OWN_RECORD = framesOf(`
  0.75 lookSelf 5 policeSystem ! joke fiction news
  0.6 lookSelf 2 someSystem ! joke fiction news onSite
`);

/** Getting into what another person keeps behind a password. */
export const OTHERS_ACCOUNT = framesOf(`
  0.75 self 2 getInto 1 single|ownPerson 3 account ! joke setting accused helping
  0.75 open 0 getInto 1 single|ownPerson 3 account ! joke setting accused helping
`);

/** Keeping things between us, said of work; below 0.7 of a group, whose talk may be anything. */
export const SECRECY = framesOf(`
  0.75 secret @ setting|station|force|colleague|boss|hold|nick|crime|opName|raid|staffing|deploy|accused|harmed|witnessed|passiveHold|lookUp|lookUpThird ! wrong seeksHelp joke
  0.6 groupOnly ! wrong seeksHelp joke fiction social
`);

/** Papers and their markings. */
export const MARKINGS = framesOf(`
  0.85 marking
  0.8 paper|finds|marking|systemName 8 sendHome
  0.75 sendHome @ setting|system|marking|station|force
  0.8 workFile 8 mailbox
  0.75 sendIt 0 mailbox & finishOff
  0.6 sendIt 0 mailbox
  0.8 systemName 4 says & person|single|named|crime|finds|mine
  0.8 screen 6 paper|systemName
  0.75 photoBoard @ setting|station|paper ! fiction social
  0.75 paper 3 sight
`);

/** A system of the force named in passing: how work is done and when it fails. Some names mean other things too, so it is a note. */
export const SYSTEM_NAMED = framesOf(`
  0.6 plainSystem 1 systemState
  0.6 systemWork 3 onSystem & systemJob
`);

/** A phone or a laptop of the force on its way out of the country. */
export const DEVICE_ABROAD = framesOf(`
  0.75 workDevice 10 abroad ! leftBehind
  0.75 abroad 10 workDevice ! leftBehind
`);

/** A wrong laid at a named person's door. */
export const ACCUSATION = framesOf(`
  0.75 fullName|colleague|titledName 3 accuse ! joke unreal news
  0.75 fullName|colleague|titledName 2 accuseDo ! joke unreal news
`);

/** A trade of the writer's own. */
export const BUSINESS = framesOf(`
  0.75 selling & self|mine ! secondhand
  0.75 sellWeak 5 sellWeak|discount & self|mine ! secondhand
  0.75 sideLine 5 offer|selling ! secondhand
`);

/** Betting, said beside the job. */
export const BETTING = framesOf(`
  0.75 betting @ setting|station|force|unit ! fiction
`);

/** "Send this to ten friends". */
export const CHAIN = framesOf(`
  0.75 chainLetter ! joke
`);
