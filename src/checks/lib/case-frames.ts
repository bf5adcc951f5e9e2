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
  0.85 witnessed & person|third|single|harmed|accused @ age|lives|street|crime|injury|related|secret|finds|health ! joke mischief
  0.85 ours & person|third|single ! joke
  0.8 witnessed & person|single @ street|crime|injury ! mischief
  0.8 witnessed @ crime|injury|finds & self|open ! joke mischief
  0.8 witnessed 5 person|harmed & site|street|past ! joke mischief
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
  0.8 stranger 6 rangUs 2 rangWhy ! ownKin phoneIn news
  0.75 stranger 4 ringsOften ! ownKin phoneIn
  0.8 hadCaller ! phoneIn
  0.8 stranger|person|third|accused 6 inCell ! notCell
  0.8 inCell 6 stranger|person|third ! notCell
  0.8 stranger|single 6 hatch ! notCell
  0.8 third|stranger|accused|open 4 noComment @ atInterview ! fiction
  0.8 theFall @ notFall ! fiction playing
  0.8 notFall @ iSaw|insider|deed ! fiction playing
  0.8 whoDid @ deed|iSaw|insider ! fiction
  0.8 toldOff @ insider ! notSecret
  0.8 insider @ toldOff ! notSecret
  0.8 cleans 3 gore ! homely
  0.75 corpse & self|mine|open|past|third ! notCorpse ownKin fiction
  0.8 worked ! courtGuard fiction
  0.75 pleaded @ insider|ownDeed ! fiction news
  0.8 atScene @ sceneWork|gore|corpse ! fiction
  0.75 stash 4 hidden ! fiction
  0.75 hidden 4 stash ! fiction
  0.8 stranger|single 6 flees @ caughtOut ! playing
  0.8 caughtOut 6 flees ! playing
  0.8 metVictim & wooing & caseTalk
  0.75 metVictim @ wooing
  0.8 caseGirl & wooing ! fiction
  0.75 stranger 5 ringsOften @ routine|sameAgain ! ownKin phoneIn
  0.8 tipOff
  0.8 publicCase @ ownWork|ownDeed
  0.8 ownWork @ deed|corpse|publicCase
  0.8 ownDeed ! homely onBoard
  0.8 self|open 0 ranAny ! joke
  0.8 recordOf @ sawIt ! fiction news
  0.8 workMedia @ handsOn ! fiction
  0.8 stranger|single|age|young 6 onEdge @ talked ! outdoors ownKin fiction
  0.8 notTold @ died ! notSecret
  0.8 single|stranger|harmed|third|elder 6 notPress ! ownKin fiction
  0.75 self|open 0 ticketed ! fiction
  0.75 hadIn @ heldFor ! fiction
  0.75 bittenBy 3 stranger|person|rank ! playing fiction
  0.75 anybody 6 rangUs 4 rangWhy @ onPhones ! ownKin news phoneIn
  0.75 notFall ! fallGuard fiction playing mine
  0.8 stranger|single|person|named 8 singing ! fiction playing
  0.75 recordOf & stranger|single|named|person ! joke ownKin fiction news
  0.75 sameAgain @ stranger|single|person|insider|crime|injury ! playing
  0.75 overLimit ! fiction news
  0.75 stranger|person 6 rangUs ! ownKin news phoneIn
  0.75 ownWork & third|stranger|person ! fiction onBoard
  0.75 courtPerson ! courtGuard fiction news
  0.75 toldOff & person|young|named @ secret|crime|single ! notSecret
  0.75 insider @ crime|injury|hold|accused|harmed|deed ! notSecret fiction
  0.75 insider & stranger|single|named ! notSecret fiction
  0.75 single|third|stranger 4 ringsOn ! ownKin phoneIn news tradeCall
  0.75 tookCall ! tradeCall phoneIn ownKin fiction
  0.75 gotHim @ crime|deed|haulOf|accused|crook|custodyStep ! playing fiction news mischief
  0.75 custodyStep & single|accused|third @ self|mine|insider|secret|named|lives|station|setting ! ownKin fiction news courtGuard mischief
  0.75 unproven & single|third|person|stranger|named|lives ! ownKin fiction news mischief joke
  0.75 lastSaw @ behindBars ! ownKin fiction playing
  0.75 knownProf & third|person|stranger|single|you|lives ! fiction news
  0.75 foundThem ! ownKin fiction news mischief joke outdoors notCorpse
  0.75 downloadWork & single|third|self|mine|finds ! fiction news courtGuard
  0.75 gotHold 8 haulOf ! harvest fiction news ownKin
  0.75 haulOf 8 gotHold ! harvest fiction news ownKin
  0.75 open 2 crook & past|soon|single|insider ! headline fiction news mine
  0.75 walkedIn & owned ! ownKin fiction news mischief
  0.75 hadOne 4 triesTo @ heldFor|crime|behindBars ! ownKin fiction news
  0.8 spilled ! tradesWork notSecret fiction
  0.8 lookedUp 10 antecedents ! fiction news onSite
  0.75 third|stranger|single 6 answersDoor @ expectingUs stash|crime|heldFor|behindBars
  0.75 manyOf @ notHis ! fiction news joke mine
  0.75 stranger 4 hidIn & past|soon ! playing ownKin fiction wildlife
  0.75 stranger|single 6 soils @ inOurCar ! ownKin fiction social
  0.75 inOurCar 8 stranger 4 soils ! ownKin fiction social
  0.75 open 0 ringsOften & rangWhy ! ownKin tradeCall fiction news
  0.75 open 0 firstEver ! joke fiction playing wildlife
  0.75 rank|boss 2 gagged ! joke fiction news
  0.75 self 2 searchWork ! joke fiction news playing
  0.75 open 0 searchWork ! joke fiction news playing
  0.75 bodyFound & person|stranger|related|findable ! joke fiction news mischief wildlife
  0.75 self 4 lostEvidence ! joke fiction news social
  0.75 open|self 1 clocked 6 speedOf ! joke fiction playing
  0.75 self|open 0 putAway ! joke fiction news playing
  0.75 setting 8 whoDid ! joke fiction news
  0.75 self|open 6 ranHers ! joke fiction news onSite
  0.75 crook|accused 6 showedHow ! joke fiction news
  0.75 open|self 0 hadToTell ! joke ownKin fiction social playing
  0.75 warrantOut & person|related|single|mine ! joke fiction news
  0.75 self|open 1 tookOff 3 accused|stranger|single|crook ! joke fiction news ownKin
  0.75 exposedSelf & person|single|young|site|street ! joke fiction news playing
  0.75 runsGear & street|site|fieldwork ! joke fiction news
  0.75 knownLad 6 backInside|hold ! joke fiction news playing
  0.75 crook|accused|insult 6 pleading ! joke fiction news
  0.75 third|single|stranger|age 6 moreForm ! joke fiction playing
  0.75 stranger 4 street 8 haulOf ! joke fiction news harvest
`);

/** A victim, a witness, a vulnerable person or a child who could be known again. */
export const VICTIM = framesOf(`
  0.85 harmed 10 lives|named|related|age|street ! joke forVictims
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
  0.8 young|age 8 tellsChild @ childHarm|childGrave ! ownKin
  0.75 tellsChild & young|age|person|single @ childHarm|childGrave ! ownKin
  0.75 young|age & childGrave ! ownKin fiction
  0.8 newPlace @ heSeeks ! fiction
  0.8 elder|age 8 conned ! ownKin news
  0.75 conned @ elder ! ownKin news
  0.75 elder|young|single 10 wandering @ foundBack ! fiction
  0.8 young|age 6 onEdge ! outdoors ownKin fiction
  0.8 injuryTaken & self|mine|open|single ! fiction mischief
  0.8 notPress @ injury|injuryTaken ! ownKin fiction
  0.8 isTheOne 4 wasHarmed ! ownKin fiction playing
  0.8 stranger|harmed 6 wasHarmed & findable ! ownKin fiction news
  0.75 stranger|harmed 6 wasHarmed @ isTheOne|findable & secret|insider|self|mine ! ownKin fiction news
  0.8 gravely & stranger|young|third|person ! ownKin fiction news
  0.75 notPress & single|stranger|harmed ! ownKin fiction
  0.75 young|age & childHarm ! ownKin fiction news mine
  0.75 young & onlyBed ! ownKin fiction news social
  0.75 liftedOut @ young|age|harmed|injury|gravely|childGrave|corpse ! ownKin fiction playing
  0.75 missingFound ! fiction news mischief
  0.75 single|stranger|harmed 8 backWith @ injury|injuryTaken|gravely|notPress ! ownKin fiction news
  0.75 exploited & street|site|lives|findable|young|age ! fiction news ownKin
  0.75 young|age & saferKid ! ownKin fiction news mischief
  0.75 named|lives|street & gravely ! ownKin fiction news
  0.8 young|stranger|third 12 clings @ takenAway|childGrave ! ownKin fiction
  0.8 heldHand & untilMedics @ wore|young|age|harmed|related|findable ! ownKin fiction
  0.75 stranger|elder 6 conned ! ownKin news fiction
  0.8 tinyThings @ didMeIn ! ownKin homely fiction
  0.75 lossPlans @ extricated ! ownKin fiction
  0.75 harmed 4 blamesVictim ! joke fiction news playing ownKin
  0.75 attend 4 young|age 6 parentGone ! ownKin fiction
  0.8 movedKin @ crime|injury|harmed|fireThrough|heSeeks ! ownKin fiction news social
  0.75 stranger 3 fellFrom 8 findable|lives|street|related ! joke fiction news
  `);
