import { framesOf } from './clause-frames.ts';

/** Shifts, staffing and deployments of the writer or the writer's team. */
export const SHIFT = framesOf(`
  0.8 onShift ! otherShift notOn
  0.75 self 1 onAt ! otherShift fiction
  0.75 open 0 onAt @ setting|station|force|colleague|self ! otherShift
  0.75 patternWord 4 soon @ setting|station|force|colleague|deploy ! otherShift notOn
  0.75 hoursWord & self|mine|open|setting|dutyWord @ setting|station|force|dutyWord|deploy|hoursWord ! otherShift notOn joke fiction social denied
  0.75 self|open 6 dutyWord & soon|until ! otherShift joke fiction social
  0.75 dutyWord 5 soon & self|mine|staffing ! otherShift joke fiction social
  0.8 staffing 8 area|station|site|street ! abroad civvy
  0.8 area|station|site 6 staffing ! civvy
  0.75 self|mine 6 staffing @ setting|station|colleague ! civvy
  0.75 staffing @ setting|station|force & soon|self|mine ! civvy
  0.75 staffing & setting|station ! civvy
  0.8 deploy 8 soon|now|site|area|station|street
  0.8 soon 8 deploy
  0.75 self|open 1 deploy & until|soon
  0.75 event 6 soon|street @ setting|station & self|mine|setting
  0.75 soon 4 event @ setting|station & self|mine|setting
  0.75 self|mine 4 event & soon|street|site @ setting|station|deploy
  0.8 station 3 until
  0.75 now|soon 4 station @ patternWord|staffing|deploy|until
  0.75 self|open 4 station & until|patternWord|staffing
  0.75 headcount 8 stretch @ setting|station|force|unit|guardian|vigil ! civvy joke fiction social
  0.75 headcount 6 coverWide ! civvy joke fiction social wildlife abroad
  0.75 noneOn & lasting|self|mine|area ! civvy fiction social
  0.75 vigil 10 lasting ! civvy fiction news
  0.75 lasting 8 vigil ! civvy fiction news
  0.75 myShift & swap @ setting|station|force|colleague|rank|vigil|hoursWord|dutyWord ! otherShift civvy fiction notOn
  0.75 swap 3 myShift & myShift ! otherShift civvy fiction notOn
  0.75 postDuty & lasting|soon ! civvy news screenOn
  0.75 thinOn & self|mine|soon|now|until|lasting ! civvy otherShift news
  0.75 open 0 onUntil ! civvy otherShift fiction social screenOn notOn news
  0.75 publicDuty & lasting|soon|self|mine|spell ! civvy fiction news
  0.75 turnaround @ dutyPost ! otherShift civvy fiction social notOn screenOn
  0.75 perks 6 deploy ! civvy fiction news joke
  0.75 custodyZoo ! fiction news joke
  0.75 offSick & setting|team|rank|unit|station ! civvy fiction news joke
`);

/** Planned operations, covert places, what kit and methods can do, and where they can't. */
export const TACTICS = framesOf(`
  0.85 opName 12 raid|soon|deploy|opWord|site|street ! charity
  0.8 raid|soon|deploy|opWord 8 opName ! charity
  0.85 raid 10 site|street|station & soon|secret
  0.85 raid 8 soon & setting|site|street|secret|person
  0.85 covert 12 site|street|area|station|soon|lives|person ! joke
  0.8 covert & setting|self|mine|secret|crime ! joke
  0.85 kit 10 gap
  0.8 gap 8 kit
  0.8 kit 10 power
  0.75 power 10 kit
  0.75 kitWeak 8 gap|power @ setting|station|force ! joke
  0.75 kitWeak 8 gap & site|area|street ! mine joke
  0.75 policeKit 4 limit ! joke fiction news
  0.75 self|mine 6 disguise & soon|site|street ! fiction joke
  0.75 greatOnes 6 comes & soon @ setting|deploy|hoursWord|station
  0.75 opName @ setting|soon|deploy|dutyWord|hold ! charity fiction
  0.75 kit|policeKit 8 site|street|routine & soon|routine ! joke fiction news social mine
  0.75 single 1 snitch ! joke fiction
  0.8 self 2 raid 8 soon ! joke
  0.8 method ! joke
  0.75 knack 10 kit|crime|accused @ setting|mine
  0.75 visit 8 soon|site|street|station & setting|station|kit|self ! joke
  0.75 deploy & secret
  0.75 event 6 soon|site & secret
  0.75 lurk @ spying ! wildlife joke fiction news otherShift
  0.75 disguised 6 costume & self|mine|isOurs|open ! joke fiction social wildlife amateur
  0.75 plainCar 10 isOurs @ giveaway ! joke fiction wildlife
  0.75 isOurs @ giveaway & plainCar ! joke fiction wildlife
  0.75 breach & earlyHour ! builders joke fiction social news
  0.75 steerClear 12 site|street & soon @ hushed ! joke fiction
  0.75 soon 12 site|street & steerClear @ hushed ! joke fiction
  0.8 guardian 10 lapse ! joke fiction social wildlife builders abroad
  0.75 dogWord 3 dogFails 10 scentMask & chased ! fiction
  0.75 ringTrick 12 queueJump ! fiction lodging
  0.75 neverCheck 5 smuggled ! joke fiction
  0.75 tailing & unaware & self|mine|single|third ! joke fiction grooming wildlife news
  0.75 comingOut & soon & site|street|secret|hushed|station|you ! joke fiction social abroad
  0.8 owncode 8 codeIs ! lodging joke fiction
  0.75 informs & fieldwork ! joke fiction news
  0.75 wired & mine|self|site|ours|accused|single|fieldwork ! joke fiction news
  0.75 baitKit ! anglers fiction news
  0.75 shooters 6 standsAt ! fiction news
  0.75 boxIn @ planned & single|third|self ! fiction news wildlife
  0.75 cameraVan 8 site|street|tipRoad @ theLads ! fiction news
  0.75 subMove 6 moves & soon|tipRoad ! fiction news amateur
  0.75 ourRadios 4 deadSpot ! civvy joke fiction
  0.75 fewOfKit 5 kitRuns @ setting|station|force|unrest|hushed ! civvy fiction joke
  0.75 fewTasers ! fiction news joke civvy
  0.75 noHelp 3 noneOther ! fiction lodging social news
  0.75 noneOther 3 noHelp ! fiction lodging social news
  0.75 spareKey 12 guardian|station|setting ! lodging ownKin fiction
  0.8 owncode @ codeHint ! lodging joke fiction
  0.8 logsOnAs & young|age ! fiction playing
  0.75 newDoor @ soon|earlyHour|hushed ! builders fiction lodging
  0.75 steerClear & soon @ hushed ! notSecret joke fiction social lodging
  0.8 greatOnes 16 wayIn ! joke fiction news
  0.75 cameraVan 12 anyOldOne & self ! joke fiction news
  0.75 trapWork & site|street|soon|until ! joke fiction news
  0.75 trickWith 5 crowdKit ! joke fiction news
  0.75 crowdKit 5 trickWith ! joke fiction news
  0.75 ourLotHide & site|street|event|area|unrest|soon ! joke playing social
  0.75 workDog 6 dogOut ! joke fiction news
  0.8 policeKit 3 gap ! joke fiction news secondhand
`);
