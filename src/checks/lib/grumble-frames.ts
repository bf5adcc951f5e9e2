import { framesOf } from './clause-frames.ts';
import type { Tag } from './lexicon.ts';

/** An insult or a verdict on a colleague, a boss, the force or a partner. */
export const DEROGATORY = framesOf(`
  0.85 boss|ownForce|force|partner|colleague 8 couldNot 8 comic
  0.75 couldNot 6 comic @ setting|force|colleague|station|boss|perks
  0.8 boss|ownForce|force|colleague 6 insult|worst
  0.8 partner 6 insult @ setting|force|colleague|boss|self
  0.75 insult 6 boss|ownForce|force|colleague
  0.75 single 4 insult @ colleague
  0.8 mine 2 rank 6 insult
  0.75 servants 6 insult
  0.75 worst 1 rank
  0.75 self 5 insult 4 dutyWord|unit|ownForce|rank
  0.75 single 4 insult @ boss & setting|colleague|boss
  0.8 boss|ownForce|force|colleague 8 wrong
  0.75 wrong 5 boss|ownForce|force|colleague
  0.85 team|boss|ownForce|force|partner|colleague 6 unable 5 trifle ! social
  0.8 team|boss|ownForce|force|partner|colleague 5 hasThe 6 ofA
  0.75 team|boss|ownForce|force|colleague 5 scorn|insult ! social
  0.75 scorn 3 team|boss|ownForce|force|colleague ! social
  0.75 scorn 6 boss ! social joke
  0.75 salute 3 insult ! social joke fiction
  0.75 theRest 3 scorn|insult|worst @ setting|rank|boss|team ! social playing
  0.75 setting|rank|boss|colleague 6 caughtWith ! fiction news joke
  0.75 setting|team|rank|boss 8 sentWrong ! civvy fiction joke
  0.75 team|boss|colleague 2 ideaOf ! courtGuard
  0.75 team|boss|colleague|rank 8 unearned ! social
  0.75 single|rank 4 unearned @ setting|boss|team|rank|perks ! social
  0.75 whoever 14 insult|scorn|comic @ boss|team|ownForce|gear|perks|rank|setting
  0.75 agency 3 agencyFails ! news fiction
  0.75 boss|rank|colleague 4 skives ! social fiction joke
  0.75 qualityOf @ setting|boss|team|rank|colleague|single ! social playing fiction self
  0.75 single|third|boss 8 wrong 3 junior ! fiction news
`);

/** A complaint about work, managers or conditions. */
export const GRIEVANCE = framesOf(`
  0.8 perks 5 denied
  0.8 denied 9 perks
  0.75 perks 6 insult
  0.75 perksWeak 5 denied|weak|insult @ setting|boss|force|ownForce|station|colleague & self|mine
  0.75 denied 6 perksWeak @ setting|boss|force|ownForce|station|colleague
  0.75 perks 4 weak & self|mine|open ! joke
  0.75 weak 3 perks & self|mine|setting
  0.75 condition 6 denied @ setting|force|boss|colleague|perks
  0.75 denied 6 condition @ setting|force|boss|colleague|perks|station
  0.75 boss|ownForce|force 8 denied
  0.75 denied 6 boss|ownForce|force
  0.75 denied @ perks|boss|ownForce|force & self|mine
  0.75 workThing 6 bad & self|mine|boss|open @ setting|boss|force|ownForce|station|dutyWord ! joke
  0.75 bad 6 workThing & self|mine|boss|open @ setting|boss|force|ownForce|station|dutyWord ! joke
  0.75 bad & boss|ownForce & self|mine ! joke discount
  0.75 nothing 2 nothing ! joke
  0.75 weary & boss|ownForce|force|perks|perksWeak
  0.75 weary @ boss|ownForce|force|perks & self|mine
  0.75 self|mine 6 wrong & boss|setting|colleague|force
  0.8 askedFor 8 gear @ fobbedOff|trinket ! secondhand
  0.75 gear 5 askedFor @ fobbedOff ! secondhand
  0.75 moneyFor & gear|nothing|mine @ setting|boss|team|ownForce|trinket|gear ! secondhand
  0.75 trinket @ setting|boss|team|perks|slighted|swamped|rank
  0.75 trinket & mine|self @ gear|nothing|slighted
  0.75 slighted @ namely|boss|team|perks|setting & mine|self|open
  0.75 gear|perks|perksWeak|condition 6 slighted & mine|self|station|boss|team ! joke
  0.75 slighted 6 perks|perksWeak|gear & self|mine @ setting|boss|team|station|rank|perks
  0.75 poorPay & self|mine|setting|team|boss
  0.75 neverOff @ setting|boss|team|perks|dutyWord|hoursWord|station & self|mine|open ! otherShift
  0.75 swamped @ setting|team|boss|self|mine|dutyWord ! otherShift
  0.75 quitting @ setting|boss|team|perks|ownForce|rank|station & self|mine|open
  0.75 whoever 10 gear|mine|perks @ setting|boss|team|ownForce|station
  0.6 discloses @ boss|rank|colleague|force|ownForce|setting ! joke
  0.75 boss|ownForce 3 decreed 10 redTape ! secondhand joke
  0.75 boss|ownForce 4 sendsMe 2 token @ sour ! secondhand
  0.75 notThe 3 butIs 2 boss|ownForce ! secondhand
  0.75 docked ! fiction joke secondhand
  0.75 boss|rank|colleague 5 outToGet ! fiction joke
  0.75 buyOwn @ ownForce|setting|station|rank|boss ! fiction social
  0.75 joinedTo @ nowMostly ! secondhand
`);

/** What makes a complaint one that the law protects: a wrong that is named, or a wish to report it. */
export const WRONGDOING: readonly Tag[] = ['wrong', 'caughtWith', 'seeksHelp', 'discloses'];
