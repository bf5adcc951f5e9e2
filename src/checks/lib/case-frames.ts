import { framesOf } from './clause-frames.ts';

/** A case, a suspect, a caller or evidence known through duty. */
export const CASE = framesOf(`
  0.85 self 3 nick 4 person|single|accused|third ! joke
  0.8 open 0 nick 4 person|single|accused ! joke
  0.8 self 1 nick & past|finds|crime|street|accused ! joke
  0.8 open 0 nick & past|finds|crime|street|accused ! joke
  0.8 self 2 nickNow ! joke
  0.8 self|open 0 strictNick 0 article ! joke fiction
  0.75 open 0 nick & person|single ! joke
  0.8 person 4 crime 6 reveal ! joke fiction
  0.75 person|single 6 register & lives|related|street|isName|self ! joke
  0.8 grave @ toll & self|mine|past ! joke
  0.75 self|mine 6 grave & past @ setting|toll|witnessed|ours ! joke
  0.75 attend 1 person 3 rescue ! joke
  0.8 reachOut & you|self ! joke
  0.8 self 2 hold|nick 8 crime|finds ! joke
  0.85 person|accused|single 8 self 2 hold|nick|witnessed ! joke
  0.75 person|accused 3 hold & self|mine|setting ! joke
  0.85 witnessed & person|third|single|harmed|accused @ age|lives|street|crime|injury|related|secret|finds|health ! joke
  0.85 ours & person|third|single ! joke
  0.8 witnessed & person|single @ street|crime|injury
  0.8 witnessed @ crime|injury|finds & self|open ! joke
  0.8 witnessed 5 person|harmed & site|street|past ! joke
  0.8 single|person 3 isName|lives|age|street @ witnessed ! joke
  0.8 self|open 2 attend 8 person|accused|harmed & crime|injury|health|street
  0.8 self 3 attend 8 street & past|person|crime|finds
  0.85 call 6 health|lives|street|crime
  0.85 person|harmed|accused 4 call & health|lives|street|crime|named
  0.85 accused 8 lives|named|related|street|age & setting|hold|passiveHold|secret|self|crime
  0.85 accused 4 named|lives
  0.8 passiveHold & person|third|related|accused & secret|crime|named|lives
  0.8 person|related|named 6 passiveHold & crime|secret
  0.8 guilt & self|mine & hold|crime|job|finds|nick|witnessed ! joke
  0.8 guilt 8 street|named|related @ crime|setting|guilt
  0.85 job 6 person|harmed|accused 8 crime|injury|health|lives
  0.8 job 8 street @ person|crime|injury|health
  0.75 self|open 2 seize 6 finds @ crime|setting|street|secret|past|colleague|site
  0.8 person|third 6 finds & past|street|setting|secret @ setting|crime|secret ! joke
  0.85 lookUp
  0.75 lookUpYou ! onSite
  0.8 lookUpThird & system|secret|crime|passiveHold
  0.85 met
  0.8 person|single|related 8 crime & secret ! joke
  0.8 person 6 crime & street soon|past|setting
`);

/** A victim, a witness, a vulnerable person or a child who could be known again. */
export const VICTIM = framesOf(`
  0.85 harmed 10 lives|named|related|age|street ! joke
  0.85 person|harmed 8 crime|injury 12 lives|named|related|street|isName ! joke
  0.85 person|named 6 crime|injury & lives|related|named|isName & age|street|secret|named|lives
  0.85 single|person 4 age & lives|street|site|named|related @ crime|injury|secret|setting|witnessed
  0.8 single|person 4 age & crime|injury|witnessed|health & named|street|lives|secret|related|self
  0.8 young 10 crime|injury|witnessed & lives|related|named|street|age|self
  0.8 age 10 crime|injury|witnessed & lives|related|street|named
  0.8 named 6 age & lives|street|site|related @ crime|injury|secret|setting|witnessed|health
  0.8 pronounIs 6 injury & lives|named|street|related
  0.8 young 6 street|site & past|soon @ witnessed|setting
  0.75 person|single & injury & lives|named|age ! joke mine
  0.75 person & crime & lives|related|age ! joke mine soon
  0.75 person 4 age & self|mine @ witnessed|ours|setting|injury ! joke
  0.75 grave 6 lives|street & person|single
  0.85 injury 1 person 3 isName|lives|related
`);
