import { framesOf } from './clause-frames.ts';

/** Police data looked at or used for private ends. */
export const DATA_MISUSE = framesOf(`
  0.85 lookUp
  0.85 lookUpYou & system
  0.75 lookUpYou ! onSite
  0.85 met
  0.85 lookUpThird & system|secret|passiveHold|ownVictim
  0.8 lookUpThird @ system|secret & self|open|mine
  0.8 askLookUp ! joke
  0.8 self 4 seeOn 4 system
`);

/** Keeping things between us, said of work. */
export const SECRECY = framesOf(`
  0.75 secret @ setting|station|force|colleague|boss|hold|nick|crime|opName|raid|staffing|deploy|accused|harmed|witnessed|passiveHold|lookUp|lookUpThird ! wrong seeksHelp joke
`);

/** Papers and their markings. */
export const MARKINGS = framesOf(`
  0.85 marking
  0.8 paper|finds|marking|systemName 8 sendHome
  0.75 sendHome @ setting|system|marking|station|force
  0.8 systemName 4 says & person|single|named|crime|finds|mine
  0.8 screen 6 paper|systemName
  0.75 paper 3 sight
`);

/** A wrong laid at a named person's door. */
export const ACCUSATION = framesOf(`
  0.75 fullName|colleague|titledName 3 accuse ! joke unreal news
  0.75 fullName|colleague|titledName 2 accuseDo ! joke unreal news
`);

/** A trade of the writer's own. */
export const BUSINESS = framesOf(`
  0.75 selling & self|mine ! secondhand
  0.75 sellWeak 5 sellWeak & self|mine ! secondhand
`);
