import { frame, places, type Place } from './plain-frames.ts';
import { around, isCited, isDisowned } from './stance.ts';
import type { OffenceText } from './offence.ts';

/** What may stand between "you" and the insult. */
const MORE = '(?:(?:F|B|M|X|N|absolute|absolutely|utter|utterly|total|totally|complete|completely|proper|right|real|really|big|biggest|little|old|massive|pure|such|just|so|very|too|that|some|fat|sad|sorry|wee|of|bunch|piece|pack|load|shower|bloody|damn|damned|flipping|freaking|frigging|poor|keyboard|pair|typical|raging|probably|two|lot|another|an?|the|bit|kind|worst|most|pretty|snivelling|preening|tedious|nosy|nosey|dusty|wet|soft|prize|whole|smarmy|jealous|patronising|condescending|spoilt|petty|sneaky|cheeky|sleekit|humourless|joyless|(?:rat|horse|pig|po|two|shit)_faced|grasping|wheezing|robbing|bent|poncy|preachy|snotty|spotty|baldy|bald|dopey|crusty|mardy|moany|sour|(?:slack|slack_)jawed|chinless|tight|feeble|ginger|posh|stuck_up|knuckle_dragging|literally|clearly|obviously|honestly|all|nothing|but|being|acting|like|fake|known|,)_)';
const UP_TO_SIX = `${MORE}{0,6}`;
const YOU = '(?:you|u|ya|ye|yous|youse|yall|thou)';
const YOU_ARE = `(?:${YOU}_(?:are|r|re|look|sound|were|must_be|really_are|lot_are|all_are|are_all|people_are|guys_are|will_always_be)|youre|youse_are|yer|ur|yous_are|thas|tha_art|your(?=_(?:an?|such|F|X|B|absolute|so)_))`;
const THEY_ARE = '(?:(?:he|she|they|those|them|hes|shes|theyre|O|G|[@]_user|guy|man|bloke|woman|one|lot)_(?:is|are|was|were|s|looks|sounds|must_be|has_always_been|really_is|clearly_is)|hes|shes|theyre)';

/** Said to somebody. 0.8 a strong word or "you" beside it; 0.75 a set phrase; 0.7 "you are pathetic". */
const AIMED = [
  // "You greasy little …": swearing that is somebody's name.
  frame(`${YOU}_${MORE}{1,5}F(?=_(?:[.,!?\\n]|and|who|of_an?)_)`, 0.75),
  frame(`(?:to|tae)_(?:the|whoever|that|whichever)_${MORE}{0,3}(?:X|F_N)_(?:who|in|that|on|at|driving|with|parked)|some_${MORE}{0,3}X_(?:has|in|who|at|on|just|tried|nicked|keyed|decided|parked)|what_(?:kind|sort|type)_of_(?:an?_)?(?:F_|B_|M_)?X`, 0.74),
  frame('(?:X|N|B)_(?:,_)?the_(?:whole_)?(?:lot|pair)_of_(?:you|ye|them|em)|(?:X|N)_,_(?:all|every_one|each_and_every_one)_of_(?:you|ye|them|em)', 0.75),
  frame(`tell_(?:that|those|them)_(?:${MORE}{0,4}(?:X|N)|(?:F|B|M)_(?:wee_|little_|old_)?(?:T|F))(?!_off)`, 0.74),
  frame('(?<=_,_)(?:you_|ya_|F_|B_|M_){0,3}(?:N|X)(?=_(?:[.!?\\n]|$))', 0.72),
  frame(`${YOU}_(?:F|B|M|silly|absolute|fat|old|complete|utter|total|rude|miserable|big)_${MORE}{0,3}T`, 0.75),
  frame(`${YOU}_(?:B|M|sad|horrible|F)_(?:little_|old_|F_)?(?:O|person|child|individual|excuse|people|G)`, 0.74),
  frame('you_,_(?:you_)?(?:N|X)(?=_(?:[.,!?\\n]|$))', 0.75),
  frame('(?<=(?:^_|[.!?\\n]_))(?:N|B_N|M_N|F_N)(?=_(?:[.!\\n]|$))(?!_[.!]_(?:me|i|myself)_)', 0.55),
  frame('(?:these|those|them|bunch_of)_(?:F_|B_|M_|absolute_|bloody_)?(?:N|X)', 0.55),
  frame(`${YOU}_${UP_TO_SIX}X`, 0.8),
  frame(`${YOU_ARE}_${UP_TO_SIX}(?:X|N)(?!_(?:to|if|fan|lover))`, 0.8),
  frame(`${YOU_ARE}_${UP_TO_SIX}(?:a|an|such|F|B|M|absolute)_${UP_TO_SIX}T(?=_(?:[.,!?\\n]|and|who|of|to))`, 0.72),
  frame(`(?<!_(?:do|did|if|when|can|will|would|should|could|dont|have|had|are|were|never|thank|for|with|to|than|as|and|get|give|see|wish|hope)_)${YOU}_(?:${MORE}{1,6}N|N(?=_(?:[.,!?\\n]|$)))`, 0.75),
  frame(`${YOU_ARE}_${MORE}{0,5}B`, 0.72),
  frame(`are_${YOU}_(?:F_)?(?:an?_|some_kind_of_(?:an?_)?)?(?:B|X|${MORE}{0,3}N)(?=_(?:[.,!?\\n]|$))`, 0.72),
  frame('(?<=^_|[.,!?;:\\n]_|_(?:you|ya|ye|youse|just|oh|and|so|now|then|right|well|aw|ah|awa|away|tae|please|go)_)F_(?:right_|the_F_|all_the_way_|straight_|way_)?off', 0.75),
  frame('F_(?:right_|the_F_|all_the_way_|straight_|way_)?off', 0.55),
  frame(`(?:to|tae|eat|read|and|now|up|off|boys|kids|on|heid|it|,|[!])_${YOU}_${UP_TO_SIX}N`, 0.75),
  frame('(?:off|up|on|back|out|down)_(?:with_)?(?:your|yer|wi_yer)_(?:F|B|fake|M)', 0.7),
  // About somebody or nobody by name. 0.75 "what an absolute …"; 0.65 to 0.55 he, she, they, which leaves room for doubt.
  frame(`what_an?_${MORE}{0,4}(?:X|N)`, 0.72),
  frame(`(?:absolute|utter|total|complete|proper|bunch_of|shower_of|pack_of)_${MORE}{0,3}X`, 0.72),
  frame(`(?:F|B|M|bloody|typical)_${MORE}{0,3}X`, 0.65),
  frame(`(?:absolute|utter|total|complete|bunch_of|shower_of|pack_of)_${MORE}{0,3}N`, 0.72),
  frame(`(?:F|B)_${MORE}{0,3}N`, 0.6),
  frame('(?:N|X)_(?:\\p{L}+_)?of_an?_(?:bloke|man|woman|fella|lad|skipper|gaffer|boss|person|human|human_being|president|leader|O)', 0.72),
  frame('piece_of_(?:F|X|N|B)', 0.7),
  frame(`${THEY_ARE}_(?:not_(?:only|just)_)?${UP_TO_SIX}X`, 0.65),
  frame(`${THEY_ARE}_${UP_TO_SIX}(?:N|B)`, 0.55),
  frame(`(?:he|she|hes|shes|theyre)_(?:is_|was_|are_)?(?:just_|such_|nothing_but_)?(?:an?_)?(?:F_|B_|M_|absolute_|complete_|total_)?T(?=_(?:[.,!?\\n]|$))`, 0.45),
  frame(`(?:B|F)_(?:people|human|humans|woman|man|men|women|girl|boy|kid|kids|bloke|lot|fans|politicians?|government|G|O)`, 0.55),
  // Weaker again: only ever a quiet hint.
  frame(`(?:${YOU_ARE}|${THEY_ARE})_${MORE}{0,4}M`, 0.4),
];

/** Fixed ways to tell somebody what one thinks of them, in words that are harmless apart. */
const PHRASES = [
  frame('face_like_an?_(?:smacked|slapped|wet|baboons?|robbers?)_(?:arse|backside|bum|weekend|dog)|long_walk_off_a_short_pier', 0.73),
  frame('(?<=(?:^|[.,!?\\n]|_(?:just|dont|please|and|so|now|oh))_)(?:(?:you|u|ye|ya)_)?jog_on_(?:you|u|ya|pal|mate|love|then|sunshine|dickhead)|(?:you|u|ya|ye)_(?:absolute_|total_|utter_|big_|massive_|soft_|daft_|complete_|proper_)*(?:wet_wipe|wet_lettuce|turnip|quilt|cabbage|crayon|walnut|spud|teabag|custard|wet_blanket|pudding_brain|wasp|crumpet_face|bellwhiff|arse(?:_face)?|soft_arse|pillow)(?=_(?:[.,!?\\n]|and|with|of))', 0.73),
  frame('(?:fk|fkn|eff|feck|f)_(?:the_lot|the_pair|all|every_(?:last_)?one)_of_(?:you|ye|them|em)|f_off_(?:with|back|and|you|to)|get_fecked|what_an_(?:absolute_|utter_)?(?:arse|arsewipe)_of_an?_\\p{L}+|(?:go_and_)?sh[i*]te?_you_\\p{L}+(?=_[.,!\\n])', 0.74),
  frame('imagine_being_(?:that|this|so)_(?:fat|thick|dense|stupid|ugly|dim|bitter|pathetic|sad)(?!_(?:about|that_i|i|over|when_(?:i|your)))|does_(?:your|ur|yer)_carer_know|(?:what_an?|youre_an?|hes_an?|shes_an?|such_an?)_(?:useless_|vile_|nasty_|miserable_|ugly_|old_|bitter_|nosy_|sour_|fat_|horrible_|spiteful_|wrinkled_){1,3}(?:bag|sack_of_(?:spuds|shit|potatoes)|trout|boot|mare|cow|goat|hag|toad|bat)(?!_(?:of_\\p{L}+|she_is_love))', 0.73),
  frame('(?:is|was|shes|hes)_an?_(?:vile|nasty|horrible|spiteful|bitter|miserable|evil|jealous|poisonous)_(?:\\p{L}+_){0,2}(?:cow|bag|trout|toad|bat|slug|boot|goat|rat|snake)(?=_(?:[.,!?\\n]|who|and|with))', 0.72),
  frame('(?:suck|go_suck|gan_suck)_(?:your|ur|ya|yer)_(?:mum|mam|mums|mother|da|dad|nan)|(?:eat|suck)_an?_bag_of_(?:dicks|shite?)|(?:your|ur|yer)_(?:mum|mam|mother)_should(?:ve|_have|_of)_swallowed|(?:thin_|thick_|long_)?streak_of_(?:piss|shite?)', 0.76),
  frame('(?<=(?:^|[.,!?\\n]|_(?:do|can|just|please|go|kindly|oh))_)(?:sod|bog|eff|naff)_off(?!_(?:early|work|home_early|the|to_the_(?:pub|beach)))|(?<=(?:^|[.,!?\\n]|_(?:you|and|please|just))_)get_in_the_bin(?=_(?:[.,!?\\n]|you|and|mate|pal))|give_(?:your|yer|ur)_head_a_wobble', 0.72),
  frame('shut_(?:her|his|their)_(?:fat_|stupid_|big_)?(?:gob|trap|mouth|hole|cakehole|face)|(?:are|r)_(?:you|u|ye)_(?:actually_|really_|genuinely_|all_|just_)?(?:thick|dense|that_thick|that_stupid|stupid)(?=_(?:[?.,!\\n]|or))|thick_as_pig_?shite?', 0.73),
  frame('you_(?:(?:absolute|utter|total|complete|massive|fucking|useless|fat|patronising|pompous|odious|miserable|nasty|selfish|lazy|smarmy|greedy|vile|stupid|ignorant|arrogant|nosy|stuck_up)_){1,3}(?:helmet|slug|toad|goat|lump|mare|cow|bag|pig|spoon|weapon)', 0.75),
  frame('(?<!(?:dog|cat|pup|puppy|kitten|hamster|spaniel|labrador|horse|hen|sheep|goldfish|baby|toddler)_)(?:youve|you_have|with|has|hes|shes|got)_(?:got_)?the_(?:brains?|face|charm|charisma|wit|personality|iq|intellect|spine|looks|manners|morals|backbone)_of_an?_(?!(?:angel|saint|model|lion|god|star|young|child|genius|poet)_)\\p{L}+', 0.72),
  frame('(?:fuck|fck|fuk)_(?:him|her|them|everyone|everybody|every_one_of_them)(?=_[.,!?\\n])', 0.74),
  frame('crawl_back_(?:under|into|to)_(?:your|the|whatever|that|yer)|(?:go_and_)?get_(?:stuffed|bent|knotted|to_fuck)(?=_(?:[.,!?\\n]|you|$))', 0.73),
  frame('(?:shove|stick|stuff)_(?:your|yer|it|that|them)_(?:\\p{L}+_){0,2}(?:up|where_the_sun|where_it)', 0.73),
  frame('nasty_(?:little_)?piece_of_(?:work|shit)', 0.73),
  frame('(?<=(?:^_|[.!?,\\n]_|_(?:well|and|so)_))up_yours', 0.75),
  frame('(?:nobody|no_one|noone)_(?:likes|asked|wants|cares_about|loves)_you(?=_(?:[.,!?\\n]|$))', 0.72),
  frame('(?:everyone|everybody)_(?:hates|laughs_at|is_laughing_at)_you', 0.72),
  frame('(?:go_and|just|please)_do_one|jog_on_(?:you|ya|mate|pal)|away_(?:and_)?(?:raffle|boil|bile|shite|take)_(?:yersel|yourself|your|yer)', 0.72),
  frame('sad_(?:act|case|sack|little_life)|keyboard_(?:warrior|hero)', 0.55),
  frame('you_(?:make|made)_me_(?:sick|puke|want_to_(?:puke|vomit))', 0.74),
  frame('(?:fuck|fcuk|fuk|feck)_(?:the_(?:lot|pair)_of_)?(?:you|u|ya|ye|yourself|yourselves|yous|youse|yersel)(?!_(?:up|over|think|want|can|know|have|are|like|for|looking|doing|on_about))', 0.8),
  frame('sh(?:ut|oosh)_(?:your|yer|ya|ur|that|the_fuck|tha)_(?:\\p{L}+_){0,2}(?:mouth|gob|hole|face|trap|cakehole|piehole|pie_hole|geggie|legs|yap|up)', 0.78),
  frame('wind_(?:your|yer|ya)_necks?_in', 0.72),
  frame('catch_yourself_on', 0.7),
  frame('thick_as_(?:pig|mince|two|shite?|a_(?:plank|brick|whale)|fuck)(?:_shite?|_short|_planks?)?', 0.78),
  frame('(?:soft|thick|daft|useless|stupid|ugly)_as_(?:shite|shit|fuck|arseholes|a_brush)', 0.72),
  frame('(?:a|of|complete|absolute|total|utter)_waste_of_(?:space|oxygen|skin|air|a_uniform|breath|sperm)', 0.72),
  frame("(?:couldnt|wouldnt|cant|doesnt|not)_(?:\\p{L}+_){1,6}(?:arse|ass|arses)_(?:with|from|if)", 0.75),
  frame('(?:couldnt|wouldnt|didnt)_(?:\\p{L}+_){1,8}on_(?:the|his|her|their)_arse', 0.75),
  frame('(?:bile|boil)_(?:your|yer|ya)_heids?', 0.75),
  frame('(?:go_and_|go_)?(?:suck|kiss|lick|eat)_(?:it_(?:you|ya)|my_(?:arse|ass|balls|dick|cock|hairy)|a_dick|dick)', 0.78),
  frame('(?:shove|stick|ram)_(?:it|that|this|your_\\p{L}+|them)_up_(?:your|yer|his|her|their)_(?:arse|ass|hole|backside|jacksie)', 0.78),
  frame('(?<!_(?:to|they|it|really|didnt|dont|not|he|she|gonna|that|would|will|and|go|can)_)piss_(?:right_)?off', 0.72),
  frame('(?:go_to_hell|rot_in_hell|fall_down_a_hole|play_in_(?:the_)?traffic|jump_off_a_(?:cliff|bridge))(?=_(?:you|[.,!?\\n]))', 0.55),
  frame('(?<!_(?:told|tell|to)_)(?:(?:you_|they_|he_|she_)?need_to_|just_|please_)?shut_up(?!_(?:shop|about|for_the|and_take))', 0.25),
  frame('(?:not_|havent_got_|hasnt_got_|without_)?(?:a_|one_|two_|half_a_|single_)(?:functioning_|working_)?brain_?cells?', 0.6),
  frame('(?:my|recreational)_hole', 0.5),
  frame('(?:you|your|his|her|their)_(?:own_)?(?:mum|mam|mother|ma)_(?:is_a|knows_it|should_have|shouldve|must_be)', 0.6),
  frame('(?:hope|wish)_(?:you|he|she|they)_(?:rots?|gets?_(?:nits|the_clap|piles|sacked))', 0.6),
];

const MYSELF = / (?:i|im|ive|id|me|myself|my own|we|were a|i was|im such) (?:\p{L}+ ){0,4}$/u;
const NOT = / (?:not|never|isnt|arent|aint|no|wasnt|dont be|without being|less of) (?:\p{L}+ ){0,2}$/u;
const LIKE_ONE = / (?:like|such|for being|as) (?:an? )?$/u;
/** What is said fondly. */
const FOND = / (?:happy birthday|love (?:you|ya|ye|him|her|them)|congratulations|congrats|well done|miss (?:you|ya)|haha love) /u;

/** Where somebody is insulted. Of oneself, denied or told of others, it is nothing. */
export function* insults({ classed, worded }: OffenceText): Generator<Place & { readonly text: 'classed' | 'worded' }> {
  for (const [text, plain, frames] of [['classed', classed, AIMED], ['worded', worded, PHRASES]] as const) {
    for (const place of places(plain, frames)) {
      const { before, after } = around(plain, place);
      if (MYSELF.test(` ${before}`) || NOT.test(before) || LIKE_ONE.test(before) || FOND.test(` ${before}${after} `) || isDisowned(plain, place) || isCited(plain, place)) continue;
      yield { ...place, text };
    }
  }
}
