import type { OffenceText } from './offence.ts';
import { frame, places, type Place } from './plain-frames.ts';
import { HARM_ENJOYED, HARM_MEANT, HOMELY } from './harm.ts';
import { around, isDisowned, isQuoted } from './stance.ts';

/** Threats and the wish for harm, by how a sentence is built. */

/** Whom it is done to. Never "me": what others may do to the writer is no threat. */
const THEM = '(?:him|her|them|em|you|ya|ye|u|yous|someone|somebody|anyone|(?:that|the|this|your|those|these|his|her|every|another|some)_(?:\\p{L}+_)?(?:lad|man|woman|bloke|guy|fella|kid|driver|cyclist|bastard|prick|idiot|cunt|twat|protesters?|protestors?|suspect|burglar|dealer|scumbag|scrote|thug|neighbour|boyfriend|ex|brother|mate|mates|ned|wanker|dickhead|lot|ref|boss|caller|callers))';
const BODY = '(?:head|heads|face|faces|neck|teeth|nose|legs?|jaw|arms?|kneecaps?|knees|skull|fingers|ribs|eyes|windows|throat|lights)';
const WHOSE = '(?:his|her|your|yer|ya|their|thi|a_few|some)';
const HURT = '(?:kill|murder|batter|smash|punch|slap|stab|shoot|throttle|strangle|deck|lamp|leather|wallop|smack|thump|bray|chin|glass|hurt|bash|tase|taser|drown|burn|bury|floor|flatten|headbutt|gut|hang|skin|kneecap|shank|maim|torture|ruin|twat|clobber|brain|belt|beat|hit|kick|knock|destroy|whack|swing_for|go_for|bottle|cripple)';
const WOULD = '(?:ill|i_will|im_gonna|im_going_to|i_am_(?:going|about)_to|i_am_gonna|im_gunna|imma|were_gonna|were_going_to|we_will|id_love_to|id_like_to|i_want_to|i_wanna|i_swear_ill|id_happily|id_gladly|gonna|going_to|love_to|like_to|ready_to|dying_to|itching_to|about_to|somebody_should|someone_should|somebody_needs_to|someone_needs_to)';
const BEATING = '(?:kicking|slap|slapping|hiding|battering|pasting|leathering|beating|shoeing|hammering|punch|thump|clout|braying|shove_in|bullet|smacking|bat|right_hook|headbutt|good_hiding|seeing_to|skelp|skelping|clip_round|boot_up|baton_strike|tasering|doing_over|knuckle_sandwich)';
const GRAND = '(?:\\p{L}+_){0,3}';

const HURTING = '(?:killing|killed|smashing|smashed|punching|punched|slapping|slapped|stabbing|shooting|shot|throttling|throttled|strangling|battering|battered|leathering|walloping|walloped|smacking|smacked|thumping|thumped|hurting|tasing|tasering|tasered|tased|flattening|flattened|hitting|kicking|kicked|whacking|whacked|spraying|sprayed|gassing|gassed|batoning|decking|decked|headbutting|kneeing|kneed|choking|choked|beating|cracking|clobbering|clobbered|dragging|belting|belted|drowned|hanged|hung|flogged|bottled|glassed|chinned|run_over)';
const JOY = '(?:nothing_like|love|loved|loving|nothing_better|nothing_beats|cant_beat|cannae_beat|enjoy|enjoyed|enjoying|looking_forward_to|cant_wait|cannae_wait|best_(?:part|bit|thing|feeling|job)|highlight|made_my|so_satisfying|satisfying|pleasure|treat|buzzing|itching|dying|fun|hilarious|laughed|laughing|bring_on|missed|hope_i_get|happy|privilege|dream|living_for)';

/** 0.8 "I'll break your legs"; 0.75 a beating deserved, a home known; 0.7 and below said by halves. */
const THREATS = [
  frame('(?:hope|wish|hoping)_(?:that_)?(?:they|he|she|the_\\p{L}+|the_\\p{L}+_\\p{L}+|somebody|someone)_(?:\\p{L}+_)?(?:come|comes|end|ends|get|gets|fall|falls|go|goes)_(?:off_)?(?:up_)?(?:under_a|stabbed|shanked|run_over|hit_by|knifed|shot|what_he_gives)', 0.75),
  frame('(?:getting|get|gets)_(?:his|her|their|your)_(?:head|face|teeth|skull|legs)_(?:\\p{L}+_){0,2}(?:off|in|through|against|smashed|knocked|broken)', 0.75),
  frame('(?:ill|we_will|i_will|we|i)_(?:just_)?(?:say|tell_them|swear)_(?:that_)?(?:he|she|they)_(?:slipped|fell|tripped|resisted)', 0.75),
  frame('(?:shouldve|should_have|should_of|shoulda)_(?:put|left)_(?:him|her|them|that_\\p{L}+)_in_(?:an?_)?(?:the_)?(?:coma|hospital|icu|intensive_care|ground|box)', 0.76),
  frame('(?:want|wants|need|needs|should_be|ought_to_be|deserve|deserves)_(?:burn(?:ing|ed|t)_out|birching|flogging|dangling|stringing_up|horsewhipping|putting_down|drowning|hosing_down)', 0.75),
  frame('(?:first|next)_(?:one|person|lad|idiot|clown)_(?:to|who|that)_(?:\\p{L}+_){1,7}(?:gets_it|gets_one|is_getting|is_losing|loses|goes_through|gets_a_(?!(?:hug|biscuit|prize|medal|pint|cake|treat|brew|sweet|sticker|kiss|cuddle|raise|badge|free|slice)_)\\p{L}+)', 0.75),
  frame('(?:batons?|tasers?|spray)_(?:\\p{L}+_){0,2}(?:ready|dusted_off|drawn|christened|twitching|itching)', 0.72),
  frame('(?:been_)?(?:waiting|ready|up)_(?:\\p{L}+_){0,3}for_an?_(?:proper_|good_|decent_)(?:tear_up|scrap|punch_up|ruck|fight|ding_dong)', 0.75),
  frame('(?:someone|somebody|they)_(?:ought_to|should|wants_to|needs_to)_(?:knock|slap|punch|kick|beat)_(?:it|that|some_\\p{L}+|the_\\p{L}+|him|her|them|you)_(?:off|out|into|in)', 0.75),
  frame('wish_(?:id|i_had|i_wouldve|i_had_of|we_had|wed)_(?:\\p{L}+_)?been_(?:the_one_)?(?:there_to|holding|driving|on_the_end|swinging)', 0.74),
  frame('(?:you|ye)_(?:want|need|might_want)_to_be_careful_(?:walking|going|driving|what|who|where)', 0.72),
  frame('(?:needs|wants)_(?:his|her|their|your)_(?:legs|fingers|arms|jaw|kneecaps|neck)_(?:breaking|broken|snapping|snapped)', 0.76),
  frame('(?:youve|you_have|hes|shes|theyve|he_has)_got_it_coming', 0.72),
  frame('nothing_an?_(?:good_|swift_|decent_)?(?:hiding|kicking|slap|baton|beating|clip)_(?:\\p{L}+_){0,2}(?:sort|fix|cure|solve)', 0.75),
  frame(`(?:pick|picking|lose|losing|swallow|swallowing|collect|collecting|missing)_(?:up_)?${WHOSE}_(?:\\p{L}+_)?(?:teeth|front_teeth|kneecaps|head)`, 0.74),
  frame('(?:im|we_are|were|i_am)_(?:\\p{L}+_)?coming_for_(?:you|him|her|them|ye)|(?:ill|i_will|we_will)_(?:\\p{L}+_)?(?:find|hunt|get|have)_(?:you|ye)(?=_(?:[.,!?\\n]|and|down|one_day|back|$))', 0.72),
  frame('(?:hope|pray|wish)_(?:your|his|her|their)_(?:\\p{L}+_){1,2}(?:burns?|dies?|crash(?:es)?|gets?|rots?|is_next|fails?|suffers?)(?!_(?:better|well))', 0.74),
  frame(`(?:id|ill|i_would|i_will|should|gonna|going_to|wanna|happily|gladly)_(?:\\p{L}+_){0,2}(?:run|drive|mow)_(?:${THEM}_)?(?:over|down|into)_?(?:${THEM})?(?!_(?:to|the))`, 0.74),
  frame('(?:put|stick|deserves?|needs?|take|one)_a?_?bullet_(?:in|through|to)|(?:put|stick)_an?_(?:bullet|knife|axe|brick)_(?:in|through)_(?:him|her|them|you|his|her|your|their)|(?:wants?|needs?|should|ought|deserves?)_(?:to_(?:put|stick|chuck|lob)_)?an?_(?:brick|bullet|petrol_bomb|match)_(?:through|into|under|put_through)(?!_the_(?:bbq|fire|stove|candle|letterbox))', 0.76),
  frame('(?:your|his|her|their)_(?:car|house|windows?|tyres?|van|shop)_(?:\\p{L}+_){0,3}(?:wont|will|gets?|getting|going|gonna|burning|needs)_(?:\\p{L}+_){0,3}(?:windows|burned|burnt|torched|smashed|slashed|keyed|in|bricked|up_in)', 0.74),
  frame(`(?:good_|proper_|decent_|quick_)?${BEATING}_(?:would|might|should|ought_to|will)_(?:\\p{L}+_){0,2}(?:sort|do|fix|teach|learn|help|straighten)`, 0.74),
  frame(`(?:should(?:ve|_have|_of)|shoulda|wish_(?:i|we|they|somebody|someone)_(?:had|could_have|couldve|would)|if_only_(?:i|we|they)_had|pity_(?:they|he|i|nobody)_didnt)_(?:\\p{L}+_){0,2}(?:${HURTING}|${HURT}|given_${THEM}_(?:\\p{L}+_){0,4}(?:whacks?|slaps?|kicks?|punch(?:es)?|hiding|kicking|belt|clout))(?:_${THEM})?`, 0.72),
  frame(`(?<=(?:^_|[.!?\\n]_|_(?:just|and|lets|please)_))(?:string|knock|break|smash|hang|shoot|kneecap|castrate|flog|birch|batter|gas|drown|hunt)_(?:${THEM}|the_lot(?:_of_(?:them|em|you))?|${WHOSE}_${BODY})(?=_(?:up|out|off|in|down|all|at|by|from|and|[.,!?\\n]|$))`, 0.74),
  frame('(?:if|when|once|next_time)_(?:i|we)_(?:ever_)?(?:catch|see|find|meet|get)_(?:\\p{L}+_|,_){1,12}(?:ambulance|hospital|stretcher|straw|wheelchair|sorry|dead|box|bodybag|morgue|teeth|legs|crutches|limp)', 0.74),
  frame('(?:eating|drinking|fed|breathing|eat|drink)_(?:\\p{L}+_){0,3}through_a_(?:straw|tube)', 0.74),
  frame('(?:leav(?:e|ing)|carried_out|going_home|come_out|end_up)_(?:\\p{L}+_){0,2}in_(?:an?_)?(?:ambulance|box|body_?bag|coffin|pieces|hearse)', 0.74),
  frame('(?:six_feet_under|meet_(?:his|her|your|their)_maker|sleep_with_one_eye|accidents_(?:do_)?happen|be_a_shame_if)', 0.72),
  frame('(?:come|go|step|set_foot)_(?:any)?where_near_(?:me|my|us|our)_(?:\\p{L}+_|,_){0,6}(?:ill|i_will|youll|and_i)|(?:come|go)_near_(?:me|my|us|our)_(?:\\p{L}+_|,_){0,5}(?:ill|i_will|youll|and_i|or)', 0.72),
  frame('(?:ill|i_will|im_gonna|im_going_to|we_will|id)_(?:fucking_|happily_|gladly_|personally_|just_)?(?:end|finish|destroy|bury|ruin|gut)_(?:you|him|her|them|that_\\p{L}+)(?=_(?:[.,!?\\n]|and|if|mate|$))', 0.75),
  frame('(?:youre|you_are|hes|shes|theyre)_(?:so_|F_)?dead_(?:if|when|next_time)_(?:i|we)_(?:ever_)?(?:see|catch|find|get)', 0.75),
  frame(`wish_(?:id|i_had|we_had)_(?:just_)?(?:hit|punched|kicked|smacked|slapped|tasered|batoned)_${THEM}_(?:harder|twice|again)`, 0.75),
  frame('(?:broke|smashed|fractured)_(?:his|her|their)_(?:arm|nose|jaw|leg|wrist|ribs|face)_(?:\\p{L}+_|,_){0,2}id_do_it_again', 0.75),
  frame(`(?:teach|teaching)_${THEM}_(?:\\p{L}+_){0,2}(?:a_lesson|some_manners)(?!_(?:in|on|about|plan))`, 0.72),
  frame('(?:i|we)_(?:can|could|will|know_how_to)_(?:easily_|always_)?find_(?:out_)?(?:your|where_you)_?(?:address|house|home|live|work|kids|family|school)?', 0.72),
  frame('(?:know|found_out|seen)_(?:which|what)_(?:school|nursery|bus|gym|pub)_(?:you|your|he|she|they)', 0.72),
  frame('wait_(?:till|til|until)_(?:the|that)_(?:\\p{L}+_)?doors?_(?:close|shut|closes|shuts)', 0.72),
  frame('bring_back_(?:the_)?(?:hanging|noose|rope|birch|gallows|flogging|stocks|firing_squad)_(?:for|and|to)', 0.72),
  frame('pull_the_(?:lever|trigger|rope)_(?:myself|for_free|meself|masel)', 0.74),
  frame('(?:hope|hoping)_(?:it|they|he|she|that)_(?:\\p{L}+_){0,3}hurts?(?=_(?:[.,!?\\n]|him|her|them|you|$))|make_it_hurt', 0.74),
  frame('(?:minutes?|mins|seconds|hour)_(?:\\p{L}+_|,_){0,7}(?:no_(?:cameras?|witnesses|cctv|body_?cam)|locked_door|soundproof)', 0.74),
  frame('(?:minutes?|mins|hour)_(?:alone_)?in_an?_(?:locked_|dark_|quiet_)?(?:cell|room|alley|van)_(?:alone_)?(?:with|wi)', 0.74),
  frame(`${WOULD}_(?:just_|really_|come_(?:round|over|down)_(?:there_)?and_|so_|personally_|fucking_|literally_|gladly_|reach_(?:\\p{L}+_){0,4}and_|have_to_|have_been_|all_|come_and_|find_you_and_|hunt_\\p{L}+_down_and_){0,3}${HURT}_(?:the_(?:fuck|shit|hell|living_daylights|life)_out_of_)?${THEM}(?!_(?:up_(?:on|about|for|in|at)|with_(?:a_)?(?:kindness|love|song|question|my|the)|at|all_with|off|out|back|on|down_a|over_a|to_the|for_a))`, 0.75),
  frame(`${WOULD}_${GRAND}(?:smash|break|snap|kick|punch|knock|crack|bash|cave|split|rip|slap|stamp_on|put|slit|shoot|poke|rearrange|cut|push|ram)_${WHOSE}_(?:\\p{L}+_)?${BODY}(?=_(?:in|off|out|open|for|clean|[.,!?\\n]|like|with|if|through|down|mate|pal))`, 0.78),
  frame(`(?:wants?|needs?|needed|deserves?|deserved|should_(?:get|have_(?:got|had))|asking_for|due|could_do_with|gets?|getting|earned|gie|give|giving|gave)_(?:him_|her_|them_|em_|you_|ye_|the_(?:lot|pair)_of_them_|all_)?an?_(?:good_|proper_|right_|decent_|big_|hefty_|swift_|hard_|bloody_|fucking_|fat_|well_deserved_|firm_|quick_|severe_|serious_|solid_|round_of_)?(?:old_)?${BEATING}(?!_(?:on_the_(?:wrist|back)|bag|line|up_meal))`, 0.75),
  frame('(?:shove|push|chuck|dump|lob|kick|dunk)_in(?:to)?_the_(?:canal|river|sea|harbour|dock|trent|mersey|thames|clyde)', 0.72),
  frame('(?:somebody|someone|they|i|we)_(?:wants?_to|should|shouldve|should_have|needs_to|ought_to|oughta|could)_(?:just_|have_)?(?:drop|put|throw|chuck|stick|let|run|ran|given|shot|hit|left|finish|knock|drown|drowned|pushed|push|tip|break|broken)_(?:\\p{L}+_){0,5}(?:on|over|at|hit|off|in|down|to|through)_(?:\\p{L}+_){0,2}(?:him|her|them|em|his_head|her_head|their_heads?|his_face|bleed|rot|drown|die|sink)', 0.72),
  frame('(?:should(?:ve|nt_have)?|should_have|should_of|shoulda)_(?:let|left)_(?:the_)?\\p{L}+_(?:hit|to(?!_(?:squirm|sleep|rest|play|finish|get_on|do|win)_)|bleed|rot|drown|bite|in|on|die|freeze|sink|smash)', 0.72),
  frame('(?:hope|hoping|hopefully|wish|pray|praying)_(?:that_|to_god_|to_christ_|somebody_|someone_)?(?:he|she|they|you|it|somebody|someone|hes|theyre|ye|this_\\p{L}+|that_\\p{L}+|the_(?:\\p{L}+))_(?:all_|really_|both_|fucking_|bloody_|just_|does_|do_)?(?:resists?|tries_(?:to_run|it|something|to_leg_it)|try_it|kicks?_off(?!_(?:at|the|with|in|from|next|again_next))|gets?_(?:battered|hurt|shot|stabbed|cancer|run_over|beaten|smashed|bitten|tased|tasered|done_in|a_(?:good_)?(?:kicking|hiding|slap|shoeing)|knocked_out|whats_coming|what_s_coming|raped|killed|his_head|aids|hit_by|eaten|locked_up_and)|dies|die(?!_down)|rots?|suffers?|bleeds?|burns?|crashe?s?|chokes?|drowns?|never_(?:wakes?|walks?)|swings?|breaks?_(?:his|her|their|your)_(?:neck|legs?))', 0.75),
  frame('hope_(?:they|he)_(?:come|comes)_back_(?:tonight|again|for_more)', 0.6),
  frame('(?:i|we)_know_(?:exactly_)?(?:where_(?:you|ye|he|she|they|u|your_\\p{L}+)_(?:all_)?(?:live|lives|park|parks|work|works|drink|drinks|train|go_to|sleep|sleeps|stay)|what_(?:car|school|time)_(?:you|your|he|she|they)|your_(?:car|reg|address|route|street|kids|family|mum|house|registration))', 0.75),
  frame('(?:your|yer|his|her|their)_(?:kids?|wee_\\p{L}+|son|daughter|children|bairns?|weans?|boy|girl|mum|mam|missus|wife)_(?:go|goes|drinks|walks|gets_off|plays|is_at|are_at|trains)_(?:to_)?(?:the_)?(?:same|at|home|past|that|school)', 0.72),
  frame('(?:watch|watching|look_over)_(?:your|yer)_(?:back|shoulder)(?!_(?:on|in|getting|with|when_(?:lifting|you_lift)|near|by))', 0.72),
  frame('(?:one_day|some_day|wait_(?:till|til|until)|next_time|the_day|when|hope|dont_come)_(?:you|ye|your|yer|yous|u|youse|youll)_(?:\\p{L}+_|[,]_){0,8}(?:need|ring|rings?|call|dial|phone|want|needs|crying_to|upside_down|999|lying|bleeding)_(?:\\p{L}+_|[,.]_){0,12}(?:slow|long_way|busy|take_(?:my|our)_time|see_how|who_turns|nobody|no_one|wait|remember|laugh|ignore|drive_past|last_on_the_list|good_luck|not_be_rushing|walk)', 0.75),
  frame('(?:ill|i_will|well|we_will|we|me_and_\\p{L}+|i)_(?:\\p{L}+_){0,4}(?:be_)?(?:waiting|see_you|come_round|coming_round|come_find|find_you|pay_you_a_visit|coming_for_you|be_round|come_to_your)_(?:\\p{L}+_){0,4}(?:with_(?:an?|the|my)_(?:cricket_|baseball_)?(?:bat|shovel|brick|knife|hammer|crowbar|chain|bottle|dog|lads|hockey|pool)|outside|for_you|and_(?:sort|do|batter|smash|see|put)|through_your|personally|to_your_(?:house|door|work)|in_the_(?:car_park|dark))', 0.75),
  frame('(?:with|wi)_an?_(?:shovel|baseball_bat|bat|crowbar|brick|hammer|machete)(?:_in_(?:my|me)_hand|(?=_(?:[.,!\\n]|thats_a|and_(?:you|he|well))))', 0.5),
  frame('(?:say|try|do|come)_(?:that|it|this|and_say_(?:that|it))_(?:\\p{L}+_){0,4}(?:face|again|near_me|here|round_here|in_person)_(?:\\p{L}+_){0,3}(?:and|n|then|an)_(?:see|watch|find_out|ill|youll|you_will)', 0.75),
  frame('(?:youll|you_will|you_are_going_to|youre_gonna|youre_going_to|he_will|hell|theyll|they_will)_(?:\\p{L}+_)?(?:regret_(?:it|this|that|the)|be_sorry|find_out_(?:why|what|who)|wish_you_(?:hadnt|never)|get_whats_coming|wake_up_in_(?:a_)?(?:hospital|ditch)|pay_for_(?:this|that|it))', 0.72),
  frame('see_(?:you|ye|yous)_(?:\\p{L}+_){0,4}(?:outside|away_end|car_park|back_of_the|round_the_back|behind_the)_(?:\\p{L}+_|,_){0,4}(?:bring|and|dentist|you|big_man|alone)', 0.72),
  frame('(?:bring_your_(?:mates|dentist|da|brothers?|dad))(?=_(?:[.,!?\\n]|$))', 0.6),
  frame('next_time_(?:i|we)_(?:come|see|meet|catch|get)_(?:round|you|ye|him|her|them|near|hold)', 0.7),
  frame('(?:if|next_time|keep|see_if|one_more|next_one|anyone|anybody|whoever|once_more|again_and)_(?:\\p{L}+_|,_){1,14}?(?:ill|im|hes|shes|theyre|gets?|getting|well|hell|theyll|goes|going|its|id|youll|yer|youre|then_its)_(?:\\p{L}+_|,_){0,6}(?:through_(?:the|a|that)_(?:window|wall|door|windscreen)|introduc(?:ing|ed)_(?:\\p{L}+_)?to_(?:the|a|my)|in_(?:a_|the_)?(?:ditch|boot|canal|river|skip)|letting_(?:his|her|their|your)_tyres|handed_back|battered|decked|chinned|an?_(?:slap|punch|kicking|hiding|smack|thick_ear|broken|bullet)|rammed|shoved_(?:up|where)|with_a_bat|where_the_sun|throttled?|launched|lamped|leathered|knocked_(?:out|into)|to_jump|your_letterbox|swing_for|his_teeth|her_teeth|your_teeth|their_teeth|a_hospital|a_and_e|hunt|kill_(?:you|him|her|them)|throttle|strangle)', 0.75),
  frame('(?:see|watch)_how_(?:far|high|many|long|fast)_(?:your|his|her|their|you|he|she|they)_(?:teeth|head|legs|bounce|fly|can_run|last|run)', 0.75),
  frame('(?:tell|telling|told|telt)_(?:him|her|them|you)_to_(?:just_)?jump(?!_(?:in|on|up|over|the|to|into|through|ship))', 0.72),
  frame('(?:kill_(?:your|yer)_?sel(?:f|ves)|kys|go_(?:and_)?(?:die|hang_yourself|top_yourself)|drink_bleach|slit_(?:your|ya|yer|ur)_wrists|do_(?:us|the_world)_(?:all_)?a_favour_and_(?:die|jump|top|end|kill))', 0.8),
  frame('(?:start|starting|keep)_(?:shooting|killing|beating|murdering|stabbing|hunting)_(?:them|you|him|her)', 0.75),
  frame('(?:you|they|he|she)_(?:all_|both_|really_)?deserves?_to_(?:die|suffer|rot|burn|hang|bleed)', 0.75),
  frame('(?:leave|leaving|left|let)_(?:the|a|his)_(?:cell_|back_|van_|front_)?(?:door|window|gate)_(?:open|down|unlocked|ajar)_and_(?:let|the|have|look)', 0.72),
  frame('(?:let)_(?:the_)?(?:dads?|lads|mums|families|crowd|mob|prisoners|inmates|other_lads)_(?:have|at|sort|deal|loose|get)_(?:\\p{L}+_){0,3}(?:him|her|them|ten_minutes|minutes|it)', 0.72),
  frame('(?:remember|forget|you_know)_what_(?:i_do|my_job)_(?:for|is)', 0.72),
  frame('(?:have|run|get|put)_your_(?:name|reg|plate|details)_(?:run_|put_|through_|checked_)?(?:through|in|on)_(?:every|the|our|all)_(?:system|computer|box|pnc)', 0.75),
];

/** 0.75 force looked forward to or enjoyed; 0.7 and below, hinted at. */
const GLEE = [
  frame('(?:best|love|loved|great|fun|nothing|favourite|hope|happiest)_(?:\\p{L}+_|,_){0,7}(?:they|he|she|one|drunks?|prisoners?)_(?:\\p{L}+_)?(?:fights?_back|resists?|struggles?|puts?_up_a_fight|has_a_go|have_a_go|swings?|lash(?:es)?_out)', 0.74),
  frame('heads?_(?:to|that_need|need|wants?)_(?:crack|bust|bang|knock|cracking|banging|knocking)', 0.74),
  frame('(?:tripped|fell|slipped|bumped)_(?:\\p{L}+_|,_){0,6}(?:van|cell|cells|stairs|steps|custody|door|bonnet)_(?:\\p{L}+_|[.,]_){0,4}(?:laugh|lol|oops|whoops|wink|smirk|honest|shame)', 0.74),
  frame(`${JOY}_(?:\\p{L}+_|,_){0,9}(?:${HURTING}_(?:the_fuck_out_of_)?${THEM}|(?:a|bit_of_a)_(?:wee_|good_)?roll_(?:around|about)|(?:them|him|her|em)_(?:squirm|scream|squeal|cry|beg|bleed|yelp)|taste_of_(?:the|my)_(?:baton|batons|stick|horses?|taser|shield|spray|back|boot|gas))`, 0.74),
  frame(`(?:${HURTING}|${HURT})_${THEM}_(?:\\p{L}+_|[,.]_){0,10}(?:laugh|lol|lmao|haha|hahaha|hilarious|priceless|loved_it|best_(?:night|day|shift|feeling)|so_satisfying|felt_good|made_my)`, 0.74),
  frame('(?:cried|squealed|screamed|squirmed|begged|yelped|crying|squealing|screaming|squirming|whimpered)_(?:\\p{L}+_|,_){0,9}(?:cuffs|dog|dogs|taser|baton|spray|gas|knee|pressure_point)', 0.72),
  frame('(?:dog|taser|baton|spray|cuffs)_(?:\\p{L}+_|,_){0,9}(?:cried|squealed|screamed|squirmed|begged|squeal|squirm|whimpered)_like', 0.74),
  frame('accidentally_on_purpose_(?:\\p{L}+_){0,5}(?:door|fingers|head|knee|elbow|foot|him|her|them)', 0.74),
  frame('(?:me_and_the_(?:lads|boys|girls|team)|we)_(?:\\p{L}+_){0,2}(?:are_)?(?:ready_to_rumble|up_for_(?:a_|some_)?(?:scrap|ruck|fight|aggro|bother))', 0.74),
  frame('(?:squirm|scream|squeal|cry)_when_(?:the|my|i|you|we)_(?:\\p{L}+_){0,6}(?:cuffs|tight|taser|baton|dog|spray)', 0.74),
  frame('(?:crack|cracking|cracked|bust|busting|break|breaking|bang|banging|knock|knocking|batter|battering)_(?:a_few_|some_|their_|more_|few_|in_)?(?:heads|skulls|bones)(?!_(?:together))', 0.75),
  frame('(?:throw|threw|chuck|lob|push|shove|drop|roll|rolled|rolling|kick|kicked|put|pushed|shoved|dragged|slam|slammed|bounce|bounced)_(?:him|her|them|em|you|that_\\p{L}+)_(?:head_first_)?(?:down_the_stairs|through_(?:a|the)_(?:window|wall|windscreen|door)|off_(?:a|the)_(?:bridge|roof|cliff|pier|balcony)|in(?:to)?_the_(?:canal|river|sea|dock|wall|harbour)|under_a_(?:bus|train)|off_the_(?:bonnet|wall|pavement|walls))', 0.75),
  frame('(?:looking_forward_to|cant_wait|cannae_wait|cant_bloody_wait|dying|itching|buzzing|bring_on|gagging|up_for|pumped_for|roll_on|in_the_mood|love|loving|nothing_(?:beats|perks|like)|nowt_(?:beats|like)|you_cant_beat|best_(?:part|bit|thing)|fun_part|made_my|missed|gutted|perks_up|chuffed|always_up)_(?:\\p{L}+_|[,?]_){0,8}(?:a_(?:good_|proper_|decent_|bit_of_a_|wee_|nice_|right_)?(?:scrap|ruck|brawl|tear_up|punch_up|barney|dust_up|roll_around|roll_about|fight|kick_off|tussle)|the_(?:fights|fighting|scraps|aggro|punch_ups|violence)|some_(?:aggro|action_with_the|violence|fights)|fights|scrapping|fighting_(?:drunks|them|him)|batons?_out|tasering|christen(?:ing)?_it|put_(?:him|them)_through|swing(?:ing)?_(?:the|my)_(?:baton|stick)|rolling_(?:him|her)_down)', 0.75),
  frame('(?:get|bring|have|got|getting|give_us|gie_us)_(?:the_|my_|them_|a_|our_)?(?:batons?|tasers?|truncheons?|water_cannon|shields|tear_gas|horses|cs_gas|spray|dogs|rubber_bullets|baton_rounds)_(?:out|on_them|on_em|into_them|loose|filled_and|in_among)', 0.72),
  frame('(?:tasered|tased|batoned|parva_sprayed|sprayed|thumped|punched|kicked|decked|kneed|slapped|whacked|bitten|bit)_(?:him|her|them|the_\\p{L}+|em)_(?:\\p{L}+_){0,3}(?:twice|three_times|again|anyway|for_good_measure|for_luck|good_and_proper|lovely|and_(?:it_was|i|he_(?:still|cried|squealed|screamed))|still|just_because|just_for|a_few_times|hard)', 0.72),
  frame('(?:more|one|two|another|few|couple)_(?:more_)?(?:for_luck|for_good_measure|from_me)', 0.7),
  frame('(?:got|get|gets|getting|had)_(?:what_was_(?:coming|due)|whats_coming|what_(?:he|she|they|you)_deserved?|his_just_deserts|it_coming)', 0.72),
  frame('(?:tell|telling|told)_(?:the_sergeant|the_skipper|sarge|the_boss|them|everyone|custody)_(?:he|she|they)_(?:slipped|fell|tripped|resisted)', 0.75),
  frame('(?:quick|wee|sly|little|swift|good)_(?:dig|slap|boot|clip|kick|elbow|knee)_(?:round|in|to|behind|up)_(?:the|his|her|their)', 0.72),
  frame('(?:extra|few|new|fresh|some)_holes_in_(?:his|her|their)', 0.72),
  frame('(?:the_)?(?:dog|dogs|hound|mutt|alsatian)_(?:\\p{L}+_){0,2}(?:got|had|gets|have|has|is|s|are|havent)_(?:\\p{L}+_){0,2}(?:dinner|hungry|snack|a_taste|bite_to_eat|his_tea|a_chew|a_mouthful|lunch|a_good_chew)(?=_(?:[.,!?\\n]|and|on|out|of))', 0.5),
  frame('(?:he|she|they|suspect|lad)_(?:ran|runs|run|legged_it|tried_to_run|tries_to_run|hid|does_a_runner)_(?:\\p{L}+_|[.,]_){0,6}(?:dogs?)_(?:\\p{L}+_){0,4}(?:dinner|hungry|snack|tea|lunch|chew|fun|bored)', 0.75),
  frame('(?:body_?cam|bodycam|camera|body_worn|cameras|cams?|body_cam|tape|bwv)_(?:turned_|switched_|is_|was_|were_)?(?:off|aff)', 0.6),
  frame('(?:ten|five|two|one|couple_of|few)_(?:minutes?|mins|seconds)_(?:alone_)?(?:with|wi)_(?:him|her|them|that|the|those|you)_(?:\\p{L}+_){0,6}(?:room|alone|cell|van|off|aff|dark|nobody|locked|alley|no_witnesses|[.!\\n])', 0.72),
  frame('(?:a|my)_(?:free_hand|clear_shot|clean_shot|big_stick_and)', 0.6),
  frame('(?:safety|trigger|finger)_(?:\\p{L}+_){0,8}(?:gutted|disappointed|shame_(?:he|they)|(?:put|had)_(?:his|their)_hands_up|nearly_got)', 0.72),
  frame('(?:screamed|squealed|cried|yelped|squeaked)_like_an?_(?:\\p{L}+_){0,12}(?:laugh|laughing|hilarious|funny|gold|loved)', 0.75),
  frame('(?:never|havent)_laughed_so_(?:hard|much)_(?:when|as|since_(?:he|she|they|i_saw))', 0.6),
];

/** In play, sport or fiction nobody is hurt; and no harm is meant to a machine. */
const PLAY = / (?:game|games|gaming|xbox|playstation|film|movie|episode|season|netflix|novel|book|boss level|chess|quiz|scrabble|darts|monopoly|fantasy|boxing|ufc|mma|wrestling|judo|karate|rugby|ring|round|punch bag|punchbag|pinata|recipe|wordle|bowling|tennis|padel|cricket|netball|weeds|wasp|wasps|spider|slugs|printer|laptop|alarm clock|screenplay|plot|joke) /u;
const NOT_MEANT = / (?:not|never|dont|didnt|wouldnt|wont|no one|nobody|shouldnt|without|threatened to|trying to|tried to|threatening to|stop|if he ever|he said|she said|they said|he would|he will|he ll|hell|wants to|my (?:mum|wife|husband|mam|missus|boss|sergeant|sarge|dad|girlfriend|boyfriend)(?: \p{L}+)?) (?:\p{L}+ ){0,2}$/u;
/** "I'll end you if you eat my last Rolo": the end of somebody, over nothing. A body, a meeting or kin in it, and it is meant. */
const END = /^ ?(?:ill|i will|im gonna|im going to) (?:\p{L}+ )?(?:end|kill|finish|murder|destroy) you ?$|^ ?(?:youre|you are|hes|shes|theyre) (?:so )?dead (?:if|when) (?:i|we) (?:ever )?(?:see|catch|find|get) ?$/u;
const TRIFLE = / (?:eat|ate|eats|eaten|nick my|rolos?|biscuits?|cake|chips|crisps|chocolates?|pizza|brew|kettle|shoes|slippers|spoil|spoils|spoilers?|finale|bake off|telly|remote|toilet seat|charger|crumbs) /u;
const MEANT = / (?:see|catch|find|near(?! (?:my|our|the) (?:rolos?|biscuits?|cake|chips|crisps|chocolates?|pizza|brew|kettle) )|outside|tonight|tomorrow|pub|work|face|head|teeth|neck|throat|legs|knife|gun|bat|police|court|grass|talk|kids|daughter|son|sister|wife|girlfriend) /u;

const KINDS = [['threat', THREATS, undefined], ['threat', HARM_MEANT, HOMELY], ['glee', GLEE, undefined], ['glee', HARM_ENJOYED, HOMELY]] as const;

/** Where harm is threatened, wished or enjoyed. */
export function* menaces({ worded }: OffenceText): Generator<Place & { readonly message: 'threat' | 'glee' }> {
  for (const [message, frames, play] of KINDS) {
    for (const place of places(worded, frames)) {
      const { before, after } = around(worded, place);
      if (play?.test(` ${before} ${worded.text.slice(place.start, place.end)} ${after} `) || PLAY.test(` ${before} ${after} `) || NOT_MEANT.test(` ${before}`) || isQuoted(worded, place) || isDisowned(worded, place)) continue;
      if (END.test(worded.text.slice(place.start, place.end)) && TRIFLE.test(` ${before} ${after} `) && !MEANT.test(` ${before} ${after} `)) continue;
      yield { ...place, message };
    }
  }
}
