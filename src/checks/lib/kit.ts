import { anyOf } from './context.ts';
import { frame } from './framed.ts';

/** Worn or carried by police and hardly anybody else. */
const POLICE_KIT = "tunic|stab ?-?(?:proof )?vests?|stabb(?:y|ie)|body[- ]?(?:worn )?(?:cam|camera|video)s?|body ?armou?r|plate carrier|ballistic (?:vest|helmet)|epaulettes?|custodian(?: helmet)?|police (?:uniform|trousers|hat|cap|helmet|jacket|vest|belt|shirt|boots|coat|fleece|lanyard)|warrant lanyard|duty belt|utility belt|cap badge|number ones|no\\.? ?1s|best blues|white hat|bottle green|riot (?:gear|shield)|public order kit|(?:scene|paper|forensic) suits?|tactical vest|kit belt|blues and twos";
/** The same words serve a nurse, a footballer and a postman. */
const ANY_KIT = "uniform|hi-?vis|lanyard|headset|boots|bowler(?: hat)?|hat|cap|beret|vest|overalls|leathers|blouse|fleece|belt|cuffs|handcuffs|taser|harness|kit|yellow coat|black kit|greens";
const KIT = `(?:${POLICE_KIT}|${ANY_KIT})`;
const ADJ = "(?:[\\p{L}-]{1,24} ){0,2}?";

/** Worn by the writer, said so that no other kind of work is meant. */
export const POLICE_WORN = frame(`(?:(?:in|with|wear|wears|wearing|on|into|me|my|the|our|this|a|new|old|just|full|under|doon|down|of) ){1,3}(?:[\\p{L}-]{1,24} ){0,1}?(?:${POLICE_KIT})`, `(?:${POLICE_KIT})(?: (?:on|off|pressed|polished|would not|wouldn't|comes? off|and all|and (?:a|the|my) \\p{L}+)|,)`, 'boots bulled', 'white hat szn');
/** A picture of the writer in it. */
export const PICTURED = frame(
  `(?:pic|pics|picture|photo|profile pic|selfie|one|snap|shot)(?: \\d| \\p{L}+)?(?: is| of| was|'s){0,2}(?: of)? (?:me|us|from)(?: and \\p{L}+ \\p{L}+)? (?:[\\p{L}-]{1,24} ){0,3}?(?:in|with)(?: (?:our|my|matching))* (?:${ADJ})${KIT}`,
  `(?:pic|photo|picture) (?:\\d|\\p{L}+) is (?:me in |the )?(?:${ADJ})${KIT}`, `(?:pic|photo|picture|selfie|snap) in (?:my |full |the )?(?:${POLICE_KIT}|uniform)`, `me in my (?:blues|best|uniform|kit)`, `(?:one|pic|photo|picture) of me in (?:my |the |full )?${KIT}`, `(?:pic|photo|picture) is from an? [\\p{L}-]{1,24}(?: out)? parade`, `(?:that's|this is) me in (?:the|my) (?:vest|hat|tunic|uniform|helmet|green|cap)`, `(?:see|want) me in (?:the|my|me) (?:[\\p{L}-]{1,24} )?${KIT}`,
  `(?:in|wearing) nothing but (?:the|my|a) (?:[\\p{L}-]{1,24} )?${KIT}`, `${KIT} on and nothing (?:else|underneath)`, `${KIT}(?:,| and) (?:${ADJ})${KIT}, nothing (?:else|underneath)`, `(?:uniform|kit|hat|boots|vest) (?:on|off) or (?:on|off)`, `(?:bring|keep|leave|wear|put) (?:your|my|the|me) (?:uniform|cuffs|tunic)(?: on| round| on and)?`, `(?:man|woman|girl|lad|bloke|someone) in uniform`,
);
/** The writer's, but of any trade: it takes a word of police work beside it. */
export const WORN = frame(
  `(?:my|me|our|them|the|still got my|got my) (?:[\\p{L}-]{1,24} )?${KIT}(?: (?:on|off|still on|and (?:a |my )?${KIT}))?`, `${KIT} (?:on|off|and all|packed|pressed|polished)`, `(?:a )?${KIT} and (?:a )?${KIT}`, `twenty kilos of ${KIT}`, `(?:full|new) (?:kit|uniform)(?: on)?`, `(?:big|daft|size \\d+|size \\p{L}+) (?:boots|hat)(?: and the [\\p{L}-]{1,24} ${KIT})?`, `${KIT} with the [\\p{L}-]{1,24} band`, 'in uniform', `the hi-vis`,
);
/** Of any office, but a writer from policing wears them at work. */
export const AT_A_DESK = frame('(?:got|wearing|in|with)(?: my| me| the| just the| still){1,3} (?:lanyard|headset|uniform)(?: still)? on', '(?:headset|lanyard) and (?:a )?(?:headset|lanyard)', 'still (?:in|wearing) (?:my|me) (?:work )?(?:uniform|lanyard|headset|boots)');
/** Police work, plainly. */
export const ON_DUTY = anyOf(
  'police', 'polis', 'cops?', 'coppers?', 'bobby', 'constable', 'sergeant', 'pcsos?', 'custody', 'cells', 'on shift', 'shift', 'lates?', 'earlies', 'nights', 'night shift', 'the set', 'rest days?', 'response', 'patrol', 'beat', 'on duty', 'control room', '999', 'dispatch', 'comms', 'parade', 'cenotaph', 'locker room', 'the nick', 'taser', 'panda', 'handcuffs', 'cuffs', 'baton',
  'pcs', 'from work', 'work boots', 'armed', 'firearms', 'issue', 'intel', 'warrant', 'dog unit', 'radio', 'chief constable', 'csi', 'crime scenes?', 'police ?dog',
);
/** Worn to be somebody else. */
export const DRESSED_UP = anyOf('fancy dress', 'costume', 'panto', 'museum', 'robin hood', 'film', 'lego', 'build-a-bear', 'toy', 'world book day', 'halloween');
/** Football, walks, weddings, other people's work, and what boots and hats are otherwise for. */
export const OTHER_WEAR = anyOf(
  'school', 'football', 'footy', 'rugby', 'cricket', 'netball', 'walking', 'hiking', 'hike', 'ski(?:ing)?', 'riding', 'wedding', 'bobble', 'santa', 'christmas', 'party', 'paper hat', 'nurse', 'paramedic', 'army', 'navy', 'raf', 'scouts?', 'brownies', 'guides', 'cadets?', 'festival', 'fancy dress', 'panto', 'gym', 'gaming', 'xbox', 'playstation', 'vr', 'zoom', 'conference', 'build-a-bear', 'museum',
  'car boot', 'boot sale', 'bike', 'cycling', 'swim(?:ming)?', 'wellies', 'snow', 'allotment', 'seat belt', 'dad\'s hat', 'sun ?hat', 'baby', 'toddler', 'drum', 'first aid', 'relay', 'team kit', 'strip', 'away kit', 'home kit', 'sewing', 'press kit', 'fire(?:fighter|man|men)?', 'traffic cone',
);
