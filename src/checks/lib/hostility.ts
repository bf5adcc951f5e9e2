import type { OffenceText } from './offence.ts';
import { frame, places, type Place } from './plain-frames.ts';
import { SPITEFUL, SPITEFUL_OF_THEM } from './spite.ts';
import { around, isDisowned, isQuoted } from './stance.ts';

/**
 * How hostility to a people is said. The frames see groups as G (many), O (one of them) and A (their adjective): never which.
 * So whoever is named, the same sentence gives the same answer.
 */
const TAIL = '(?:_(?:like_(?:you|him|her|them|that|this)|these_days|in_this_country|round_here|with_(?:any_)?power|in_general|of_today|nowadays|over_here|at_work|today|,|lads|all|(?:on|in|at|from|round|around|near|with|over|up|down|off)(?:_[\\p{L}\\p{N}]+){1,4}?))?';
const ARE = '(?:_(?:are|r|is|s|were|will_always_be|will_never_be_anything_but|have_always_been|seem|look|smell|can_be|being|arent_anything_but|just_are|,_theyre|theyre))';
const SO = '(?:_(?:all|just|so|really|such|very|too|always|naturally|inherently|clearly|basically|literally|nothing_but|nothing_more_than|no_better_than|worse_than|mostly|usually|absolutely|absolute|complete|total|utter|massive|bunch_of|kind_of|the_worst|worst_kind_of|worst|biggest|dumbest|most|the|an?|that|of|simply|far|still|only|F|little|fundamentally|generally|as|human|bloody|half|by_nature|this|more|and|[BMXN](?=_(?:and|,|[BMXNF]))|still_nothing_but|people|full_of|lot_of|pack_of|load_of|shower_of|bigger)){0,6}';
const BEAST = '(?:animals?|vermin|rats?|cockroach(?:es)?|scum|pigs?|dogs?|monkeys?|apes?|lice|maggots|insects|pests?|locusts|beasts?|savages?|parasites?|leeches|filth|garbage|trash|rubbish|sub_humans?|subhumans?|dirt)';
const ILL = '(?:plague|cancer|virus|disease|infection|threats?|menace|drain|burden|scourge|stain|curse|blight|poison|pestilence|infestation|invasion|problem|waste_of_(?:space|oxygen)|mental_illness|mental_disorder|abomination|liability|disgrace|abnormal|unnatural|hazard|embarrassment|danger|joke|blot|sickness|perversion|sin|mistake|failures?|rapists?|terrorists?|criminals?|thieves|liars?|murderers?|killers?|paedophiles?|groomers?|predators?|scroungers?|spongers?|freeloaders?|invaders?|jihadis?|whingers?|moaners?|burglars?|robbers?|crooks?|benefit_cheats?|shoplifters|fraudsters|scammers|con_men|gangsters|(?:drug_)?dealers|child_abusers|wife_beaters|(?<!_can_be_)(?:drunks|alcoholics|junkies))';
const UNWORTHY = '(?:not_(?:welcome|human|people|equal|wanted|compatible|normal|natural|real_(?:men|women|people)|our_problem|like_us|to_be_trusted|right_in_the_head|fit_(?:to|for)|worth|suited|up_to_it|human_beings|proper)|worthless|worth_(?:absolutely_)?nothing|worth_less|to_blame|taking_over|everywhere_(?:now|these_days)|all_the_same|at_it(?=_[.,!?;"\\n])|on_the_(?:rob|take|fiddle|make|scrounge|broo|bottle|dole)|on_the_benefits|ruining|running_(?:everything|the_(?:show|country|place))|in_(?:charge|control)_of_(?:everything|it_all)|bleeding_us|draining|breeding|only_(?:here|after|good|in_it|interested)|just_(?:here|after|blokes|men|women|lads)|here_for_(?:the|our)|up_to_no_good|getting_(?:everything|it_all|away_with)|the_(?:worst|lowest|problem|reason_(?:men|women|we|why|this|i|the))|the_(?:absolute_)?worst|good_for_nothing|asking_for_it|too_(?:emotional|weak|soft|slow|old|stupid|sensitive)|beneath_(?:us|me)|second_class|lesser|impostors|pretending)';

const KILLS = '(?:kill|murder|shoot|hang|gas|burn|bomb|stab|punch|hurt|beat|beat_up|slap|drown|deport|exterminate|rape|hit|lynch|execute|castrate|sterilise|slaughter|butcher|strangle|behead|smash|batter|thrash|kick|attack|torture|nuke|wipe_out|wipe_out|get_rid_of|send_(?:back|home)|kick_out|throw_out|chuck_out|round_up|lock_up|put_down|cleanse|eradicate|eliminate|purge|crush|destroy|cage|run_over|hunt|hunt_down|mow_down|sink|shove|starve|hangall|killall|expel|ban|silence)';
/** Of these, what may open a draft: there "beat the Scots" is a game and "hang the ladies" goes on with "coats". */
const BANISH = '(?:deport|exterminate|execute|lynch|castrate|sterilise|slaughter|eradicate|eliminate|purge|expel|kill|murder|get_rid_of|send_(?:back|home)|(?:kick|throw|chuck)_out|wipe_out|(?:hang|shoot|burn|drown|round_up|lock_up|cage|stab|behead)(?=_(?:all|every)_))';
/** Whom, and how many of them: "all these Poles", "every Polish criminal". */
const ALL = '(?:all_|every_|one_|the_|those_|these_|them_|that_|this_|any_|other_|last_|single_|damn_|bloody_|F_|B_|M_|of_){0,5}';
const THEM = '(?:G|A_(?:F_)?(?:N|T|X|thie(?:f|ves)|dealers?|rapists?|killers?|gangs?|beggars?|invaders?))';
const ANY_OF_THEM = `(?:${THEM}|O)`;
/** Out of what is said to be ours alone. "The country" may be any: one gets people out of it to safety. */
const OUT = '(?:out_of|off)_(?:(?:our|my|this)_(?:country|land|island)|britain|england|scotland|wales|(?:the_)?uk|our_(?:towns?|city|cities|streets?|schools?|estates?|villages?))';
const KILLED = '(?:killed|murdered|shot|hanged|hung|gassed|burnt|burned|bombed|stabbed|punched|beaten|slapped|drowned|deported|exterminated|raped|hit|lynched|executed|castrated|sterilised|sterilized|slaughtered|put_down|wiped_out|wiped_off|removed|sent_(?:back|home|packing)|kicked_out|thrown_out|chucked_out|rounded_up|locked_(?:up|away)|banned|caged|jailed|eradicated|eliminated|silenced|put_in_(?:a_)?(?:camps?|cages?|zoo|prison|their_place)|made_to|kept_(?:out|away|apart|off|indoors|in)|forced|taken_off|segregated|dead|illegal|shipped|evicted|charged|stopped_from|barred|sacked|tortured|punished|neutered|culled|drowned|forgotten|ashamed|grateful)';

/** Sure by themselves: 0.8. */
const HOSTILE = [
  ...SPITEFUL,
  frame(`(?:G|O_like_(?:you|that|him|her))${TAIL}${ARE}${SO}_(?:B|X|N|T|F|S|${BEAST}|${ILL})(?!_(?:at|by|of_the|enough|victims?))`, 0.8),
  frame(`G${TAIL}(?:_(?:are|r|is|were|arent|are_all|isnt|its|just|,|theyre))${SO}_${UNWORTHY}`, 0.8),
  frame(`G${TAIL}_(?:arent|isnt|are_not|is_not)_(?:\\p{L}+_)?(?:welcome|human|people|equal|wanted|compatible|normal|natural|real_(?:men|women)|like_us|to_be_trusted|fit_to|fit_for|worth|suited|up_to|proper|even_human|right_in_the_head|as_(?:clever|good|strong|smart|intelligent|human))`, 0.8),
  frame('(?:A|G|your|their|those)_(?:A_)?(?:lives|life)_(?:are|is|arent|isnt|mean|means|dont|doesnt)_(?:\\p{L}+_)?(?:worthless|B|nothing|worth_(?:absolutely_)?(?:nothing|F)|matter|F)', 0.75),
  frame(`G${TAIL}(?:_all)?_(?:should|shd|ought_to|must|need_to|needs_to|want|deserve|deserves|have_to|oughta|could_all|can_all|can|has_to)(?:_(?:all|just|really|be|to|have_been|have|only|simply|get|be_made_to|always|go)){0,4}_(?:die|suffer|rot|F|burn|hang|${KILLED}|go_(?:home|back|away|die)|get_(?:out(?!_more)|lost|back)|leave|disappear|hell|learn_(?:english|A|the_language|their_place)|know_their_place|stay_(?:in|at_home|out|away|where)|back_(?:home|to_where)|nothing|no_(?:rights|respect|mercy|say|vote)|home)`, 0.8),
  frame(`G${TAIL}_(?:should_not|shouldnt|shdnt|should_never|must_not|mustnt|must_never|ought_not_to|cannot|cant|can_not|can_never|could_never|couldnt|dont|do_not|doesnt|does_not|never|will_never|wont)(?:_(?:all|even|really|ever|just|know_how_to|be|deserve|to|have|the)){0,4}_(?:trusted|trust|drive|park|read|count|think|fight|lift|cope|handle|control|help_themselves|take_a_joke|reverse|allowed?|permitted|exist|live|belong|fit_in|integrate|vote|work_here|work_in|teach|own|marry|adopt|(?:be_)?(?:adopting|marrying|driving|working|teaching|policing|raising|fighting|playing|leading|breeding|voting|serving)|breed|raise|lead|be_in|on_the|in_the_(?:police|army|job|force|room)|join|learn|pay|wash|deserve|contribute|respect|count_as|fathom|play|drive|out_on_(?:the|our)_streets?|rights|human_rights|freedom|here|important|near|valued|intelligent|attractive|equal|polic(?:e|ing)|coppers|officers|serve|serving|change|tell_the_truth|belong_(?:here|in)|speak_(?:a_word_of_)?(?:english|A)|want_to_work|have_(?:the_)?(?:kids|children|rights|vote|guns?)|wear|do_(?:the_job|a_mans_job|maths|it))`, 0.8),
  frame(`(?:G|O_like_you)${TAIL}_belongs?_(?:in|on|at|under|behind)_(?:an?|the|their|prison|jail|cages?|chains|camps?)`, 0.8),
  frame(`(?:typical|just_like|leave_it_to|trust)_(?:of_)?(?:an?_|the_|those_|these_|them_|G_F_)?(?:F_|B_)?(?:G|O)(?=_(?:[.,!?\\n]|to_be|behaviour|for_you|again|and))`, 0.75),
  frame('(?:F|B|dirty|filthy|thieving|lying|lazy|smelly|scrounging|bloody|stinking)_(?:F_|B_|M_|bloody_|little_)?G(?!_(?:and_white|friends?|love|rule|rock|night))', 0.75),
  frame('(?:dirty|filthy|thieving|smelly|F_B|F_M)_(?:F_|B_|M_|little_)?O(?=_(?:[.,!?\\n]|$))', 0.75),
  frame('(?:you|ya|ye)_(?:F_|B_|M_|dirty_|bloody_)(?:A|O)_(?:X|N|F)', 0.8),
  frame('(?:A|O)_(?:F_)?(?:X|invaders)', 0.78),
  frame(`(?:hate|hates_us|despise|detest|loathe|abhor|cant_stand|cannot_stand|cant_bear|sick_of|M_(?:to_death_|and_tired_)?of|fed_up_(?:of|with)|disgusted_by|disgusted_with|distrust|never_trust|dont_trust|wouldnt_trust|want_rid_of|had_enough_of|tired_of|cannae_stand|repulsed_by|pissed_off_by|F_off_by|filled_with_rage_by)_(?:the_sight_of_|hearing_|seeing_|having_|looking_at_|a_(?:single_)?word_(?:said_)?by_|a_single_word_said_by_)?(?:all_|these_|those_|them_|the_|every_|any_|bloody_|F_|other_|an?_|these_F_|so_called_|B_|most_|how_|you_|whiny_|M_){0,3}(?:G|O)(?!_(?:who|that|with|in|on|hating|haters?|being|getting|having|is_treated|are_treated|treated|dying|who_hate|day|football|music|food))`, 0.8),
  frame(`(?:just|please|we|they|should|must|ill|id|lets|gonna|going_to|i_will|someone|somebody|to|can|will|need|gotta|would|them_all|[.!?,\\n]|really|love_to|want_to)_(?:just_|all_|really_|love_to_|like_to_|gladly_|happily_|to_|please_|should_|must_|also_|quickly_){0,3}${KILLS}_(?:all_|every_|the_|those_|these_|that_|this_|any_|next_|single_|damn_|F_|of_|one_|last_|you_and_|other_|and_|another_|an?_|more_|down_|out_|back_|home_|some_|throats?_of_|those_|B_|stupid_|kinds?_){0,5}(?:${ANY_OF_THEM}|A_(?:neck|throat|face|skull|head)s?)(?!_(?:being|who_(?:rape|kill|abuse)|hair|night|club|side|line|record|food|music|film))`, 0.8),
  frame(`(?<=^_)(?:just_|please_)?${BANISH}_(?:${ALL}${THEM}|every_(?:last_|single_)?O)(?!_(?:who_(?:rape|kill|abuse)|hair|night|club|side|line|record|food|music|film))`, 0.8),
  frame(`(?:get|want)_${ALL}${ANY_OF_THEM}_(?:the_F_|right_|F_)?${OUT}`, 0.8),
  frame(`(?:kick|throw|chuck|turf|boot|sling|drive|force|hound)_${ALL}${ANY_OF_THEM}_(?:the_F_|right_|F_)?(?:${OUT}|out_of_the_country)`, 0.8),
  frame(`(?:G_,_|(?<=(?:^|[.!?\\n])_)G_)(?:get_(?:the_F_|back_)?)?${OUT}`, 0.78),
  frame('(?<=(?:^|[.!?\\n])_)G_(?:out(?:_of_\\p{L}+)?(?:_now|(?=_!))|go_(?:back_)?home(?=_(?:[.!\\n]|$)))', 0.6),
  frame('(?:snap|cut|slit|break|smash|bash)_(?:that|your|the|their|his|her)_(?:necks?_of_(?:those|all_those|these|all)_)?(?:A_|G_|throats?_of_)?(?:G|A|neck|throat|skull)s?_?(?:neck|throat|head)?s?_of_yours', 0.8),
  frame('(?:snap|cut|slit|break)_(?:the_|their_|all_the_|that_|your_)?(?:A_)?(?:necks?|throats?)_(?:of_)?(?:all_)?(?:those_|these_|the_)?G', 0.8),
  frame('(?:make|watch|see|have|let)_(?:all_)?(?:those_|these_|the_|every_)?(?:G|O)_(?:suffer|bleed|pay|cry|beg|burn|die|hang)', 0.8),
  frame('(?:death|a_bullet|bullets|gas|extermination|cages|prison)_(?:to|for)_(?:all_|the_|every_|those_)?(?:G|O)', 0.8),

  frame(`(?:all|most|these|those|them|half_the|you)_G${TAIL}${ARE}${SO}_M`, 0.75),
  frame(`G${TAIL}${ARE}_(?:all|just|so|such|always|naturally|too|nothing_but|inherently|basically|simply)${SO}_M`, 0.75),
  // Of many or some it may be told with care: "so many refugees are mentally ill".
  frame(`(?<!_(?:many|most|some|of|half_the|often)_)G${ARE}${SO}_mentally_ill(?=_(?:[.!\\n]|,_(?:simple|thats|end_of|full_stop)|and_(?:should|dangerous)|$))`, 0.75),
  frame(`G${TAIL}${ARE}_M(?=_(?:[.,!?\\n]|and|$))`, 0.72),
  frame('(?:another|typical|bloody|always_an?|more|usual|yet_another|F|B|these)_(?:A|O)_(?:dealers?|pickpockets?|thie(?:f|ves)|rapists?|robbers?|burglars?|scroungers?|fraudsters?|groomers?|gangs?|scammers?|beggars?|drunks?|muggers?|killers?|N|T|X)', 0.75),
  frame(`G${TAIL}_(?:always|only_ever|never)_(?:kick|kicking|start|moan|stick_together|cause|turn_up|get_away|fight|look_after_their_own|lie|pay|work|wash|tell_the|take|want|expect|drive_like|play_the)`, 0.74),
  frame('(?:come|came|coming|comes)_(?:over_)?here_(?:and_|to_|just_to_|,_)?(?:get|getting|take|taking|claim|claiming|expect|expecting|want|wanting|sponge|steal|live_off|have_\\p{L}+_kids|straight)', 0.75),
  frame('(?:close|shut)_(?:the|our)_borders?|(?:country|countrys|britain|england)_(?:is_)?full(?:_up)?(?=_(?:[.,!?\\n]|$|send|no))', 0.72),
  frame('never_met_an?_(?:\\p{L}+_)?O_(?:who|that|yet)', 0.74),
  frame('if_(?:you|they)_(?:\\p{L}+_){0,4}(?:live|come|want_to_stay|be|work)_(?:\\p{L}+_){0,2}here_(?:,_)?(?:then_)?(?:\\p{L}+_){0,2}(?:speak|learn|go_home|leave|act_like|dress|eat)', 0.74),
  frame('(?:throws?|throwing|runs?|running|cry|cries|crying|drives?|driving|fights?|fighting|hits?|hitting|kicks?|screams?|screaming|moans?|punch(?:es)?|acting|behaving)_like_an?_(?:\\p{L}+_)?(?:O|A_O)(?=_(?:[.,!?\\n]|$))', 0.74),
  frame('what_(?:is|the_F_is|the_hell_is)_(?:it|wrong)_with_(?:these_|those_|the_|all_these_)?G', 0.74),
  frame('whats_(?:it_)?(?:wrong_)?with_(?:these_|those_|the_|all_these_)?G_(?:and|these|today|always)', 0.74),
  frame('(?:on_her_period|her_time_of_the_month|time_of_the_month_is_it|must_be_hormonal|menopausal_(?:\\p{L}+_)?(?:O|X|N|T|cow))', 0.72),
  frame('(?:bit|little|touch)_(?:\\p{L}+_)?special_needs|(?:off|on)_the_(?:short|special)_bus', 0.74),
  frame('(?:not|isnt|never_be|wont_be|arent|will_never_be|never_going_to_be)_(?:an?_)?(?:real|proper|actual|true)_(?:O|G)|pretend(?:ing|s)?_to_be_(?:an?_)?(?:O|G)|(?:hes|shes|theyre)_(?:really_|actually_|still_)an?_(?:bloke|man)_in', 0.74),
  frame('let_(?:all_)?(?:these|those|the|them|so_many|any_more|more)_G_(?:in|into|over|come)', 0.75),
  frame('(?:since|before|until)_(?:all_)?(?:these|those|the|them)_G_(?:came|arrived|moved|turned|started)', 0.72),
  frame('on_the_(?:first|next)_(?:plane|boat|flight|bus|ferry|dinghy)_(?:back|home|out)', 0.75),
  frame('(?:im_)?not_(?:being|a)_(?:\\p{L}+ist|N|homophobic|transphobic|prejudiced|bigot)_but|im_not_(?:\\p{L}+ist|N|homophobic|transphobic|prejudiced)_but', 0.74),
  frame('(?:anyone|everyone|everybody|people|folk|drivers)_over_(?:the_age_of_)?(?:fifty|sixty|seventy|eighty|[5-8]0)_(?:is|are|should|shouldnt|cant|has_no|have_no)_(?:\\p{L}+_){0,3}(?:liability|B|M|N|T|banned|driving|drive|danger|dangerous|useless|vote|off|past)', 0.74),
  frame('(?:these|this|their|with_the)_(?:pronouns?|gender|A|woke|rainbow)_(?:\\p{L}+_){0,2}(?:nonsense|T|bollocks|F|madness|mental|malarkey|ideology|cult|agenda)', 0.74),
  frame('(?:when|if)_(?:you|they|we)_(?:hire|let|employ|promote|put|recruit)_(?:an?_)?(?:G|O)(?=_(?:[.,!?\\n]|in|into|on|for|to|$))', 0.72),
  frame('(?:call_to_prayer|prayer_rooms?|mosques?|burkas?|burqas?|hijabs?|halal|turbans?)_(?:\\p{L}+_|,_){0,8}(?:this_is_(?:england|britain|a_\\p{L}+_country)|our_country|go_home|M_of|fed_up|T|banned?)', 0.74),
  frame('(?:your|their|that)_(?:lot|sort|kind)_should_(?:be|go|get|never|have|stay|learn)', 0.72),
  frame(`G${TAIL}_(?:shouldnt|should_not|should_never|dont_deserve_to)_get_an?_(?:vote|say|job|house|licence|flat|pension)`, 0.75),
  frame('must_be_(?:nice|easy|great|good)_(?:being|to_be)_(?:an?_)?(?:O|A|G)', 0.72),
  // Old stories about a people, jokes at their cost, and doors shut on them.
  frame('(?:A|G|O)_lives?_(?:are|is|were|do|should|will)_(?:not|never)_(?:\\p{L}+_)?(?:worth|matter|important|valued|valuable|worthy|equal|count)(?!_(?:any_|to_be_)?(?:less|more))', 0.78),
  frame(`G${TAIL}_(?:are|is|will|can|could)_never_(?:any_|be_|going_to_be_|really_)?(?:intelligent|attractive|valuable|clever|smart|equal|honest|good|happy|satisfied|right|funny|useful|trustworthy|loyal|civilised|clean|welcome|british|english|real)`, 0.75),
  frame(`G${TAIL}_(?:are|is)_(?:by_their_nature_|by_nature_)?never_\\p{L}+(?=_[.!\\n])`, 0.6),
  frame('(?:no|not_a_single|not_one)_O_(?:(?:can|could|will)_(?:ever_|really_)?(?:be|belong|live)|should_(?:ever_)?(?:live|vote|have|own|drive|breed)|is_(?:ever_)?(?:worth|worthy))', 0.75),
  frame('(?:must|should|shall|will|can)(?:_not|nt)_(?:let|allow|tolerate|accept|have)_(?:any_|more_|these_|those_|a_single_)*(?:O|G)_(?:to_)?(?:live|stay|exist|in|breathe|vote|work|near|win)', 0.78),
  frame('(?:cut|snap|slit|break|smash|bash|kick)_(?:their|that|your|the|his|her|those|these|all_their)_(?:A|O)_(?:throats?|necks?|heads?|faces?|skulls?)', 0.8),
  frame('G_throats', 0.75),
  frame(`G${TAIL}_(?:all_|should_all_|would_all_|could_all_)?(?:had|have|get|got)_(?:all_)?their_(?:throats|necks|heads)`, 0.8),
  frame(`(?:raping|murdering|killing|beating|attacking|hitting|hurting|abusing)_(?:an?_|any_|every_|all_|those_|these_)?(?:G|O)${TAIL}_(?:should|ought)`, 0.8),
  frame('(?:nothing|noone|nobody|no_one|anything|anyone)_(?:is_|that_is_)?(?:worse|lower|dumber|filthier|uglier|more_\\p{L}+)_than_(?:an?_|these_|those_|the_|any_)?(?:G|O)', 0.78),
  frame(`(?:G|O)${TAIL}(?:_who(?:_\\p{L}+){1,6}?)?_(?:just_|really_|all_)?(?:makes?|fills?)_me_(?:M|with_(?:so_much_|such_)?(?:rage|disgust|hatred|anger|contempt)|sick|furious|puke|vomit|so_angry|angry|ill|heave|want_to_(?:puke|vomit|scream|punch|hit)|cringe)`, 0.78),
  frame('(?:disdain|contempt|hatred|loathing|disgust|no_respect|no_sympathy|nothing_but_hate)_for_(?:all_|these_|those_|any_|the_)?(?:G|O)', 0.78),
  frame(`(?:if|when|once|until|after)_(?:only_)?(?:all_)?(?:those_|these_|the_)?G${TAIL}_(?:were|are|was|get|got)_(?:all_)?(?:dead|gone|${KILLED})`, 0.78),
  frame('(?:execution|extermination|death|deportation|prison|sterilisation|the_noose|hanging)_is_(?:\\p{L}+_){1,3}(?:for|to)_(?:all_|these_|those_|the_)?G', 0.8),
  frame('(?:attacking|killing|shooting|beating|hunting|deporting|punching|hitting|hurting)_(?:all_|every_|each_|the_next_)?(?:of_)?you_G', 0.78),
  frame('care_more_about_(?:\\p{L}+_){1,8}than_(?:about_)?(?:an?_|all_|any_|the_)?(?:G|O)', 0.75),
  frame('(?:touched|cooked|made|handled|served)_by_an?_O(?=_(?:[.,!?\\n]|$))', 0.5),
  frame('(?:dead|any)_(?:rat|dog|pig|animal|dogs|rats)_(?:and|or|than|from)_an?_(?:dead_)?O', 0.78),
  frame('(?:more|cleverer|smarter|brighter|cleaner)_(?:\\p{L}+_)?than_(?:all_)?(?:of_)?(?:you_|these_|those_|the_)G_(?:combined|put_together|will)', 0.75),
  frame('(?:test|try_out|experiment)_(?:\\p{L}+_){0,3}on_(?:all_|the_|those_)?G', 0.72),
  frame(`G${TAIL}_should_have_their_\\p{L}+_(?:\\p{L}+_)?(?:took|taken|removed|stopped|cut|confiscated)`, 0.75),
  frame(`G${TAIL}_(?:\\p{L}+_){0,3}like_they_(?:own|pay|run)`, 0.72),
  frame(`G${TAIL}_think_(?:G|theyre_(?:above|special|better|owed)|they_(?:own|run|can_do)|the_(?:rules|law)|(?:the_)?world_owes)`, 0.74),
  frame('(?:put|stick|dump|shove|drop)_(?:every|all)_(?:\\p{L}+_){0,2}(?:O|G)_(?:on|in|onto)', 0.75),
  frame('who_(?:put|let|hired|gave|allowed|employed)_(?:an?_|the_|these_|this_)?(?:G|O)_(?:in|on|a|loose|drive|the|out|behind|near|into)', 0.75),
  frame('(?<=(?:^|[.!?\\n])_)G_[.]_(?:thats|enough_said|say_no_more|nuff_said|every|always)', 0.72),
  frame('if_(?:you|ye|they|he|she|somebody|someone)_(?:cant|cannae|cannot)_(?:even_)?(?:walk|hear|see|spell|read|run|lift|speak_(?:english|A)|stand|climb)_(?:\\p{L}+_|,_){0,5}(?:shouldnt|shouldnae|should_not|no_business|dont_belong|go_home|why_are)', 0.74),
  frame('(?:want|need|should|needs?|could_do_with)_(?:be_)?(?:learning|taught|to_learn)_(?:some_)?(?:english|A)|learn_(?:some_)?(?:english|A)_(?:before_(?:you|they)|first_|or)', 0.72),
  frame('(?:third|fourth|another|yet_another|more|for_the)_(?:mat_leave|maternity(?:_leave)?|maternities)_(?:\\p{L}+_|,_){0,6}(?:sack|bloke|man|men|again|waste|joke)', 0.74),
  frame('too_old_(?:for_(?:the_job|this_job|this|it|policing|response)|to_(?:drive|work|police|do_the_job|learn))_(?:at|you|and|your|,_your|now|mate)', 0.72),
  frame('(?:minces|minced|mincing|prancing|flouncing)_(?:about|around|round|in|past|along)', 0.5),
  frame('(?:G|O)_(?:all_|secretly_|now_|basically_|really_)?(?:run|runs|own|owns|control|controls|rule|rules)_(?:all_)?(?:the_|our_|this_|half_the_)?(?:banks?|media|papers|news|press|world|telly|insurance|country|everything|money|government|internet|council|courts?|place|town|racket)', 0.78),
  frame(`G${TAIL}_(?:all_|always_|just_|still_|will_|only_|do_nothing_but_|come_(?:over_)?here_(?:to|and)_|theyd_)?(?:get|getting|are_getting|are_given|have|given|take|taking|took|steal|stole|stealing|are_stealing|want|demand)_(?:all_)?(?:our_|the_|everything|it_all|the_lot|free_|priority|handed|special_treatment|whatever_they)(?:everything|jobs?|houses?|housing|homes|women|benefits|money|country|streets|lot|best|flats?|handed|first|hotels?|phones?|special|perks)?(?=_)`, 0.72),
  frame(`G${TAIL}_(?:breed|multiply|steal|nick|rob|thieve|lie|cheat|scrounge|sponge|lift|leech|smell|stink|reek|whinge|leer|grope|rape|groom|stab|ruin|spoil|destroy|bring_(?:crime|disease|trouble)|cause_(?:all|most|nothing|trouble)|commit_(?:all|most)|cant_help|nag|gossip|gas_more|spend_more_time|complain|complaining|moan|whine|play_the_victim|never_work|refuse_to|think_(?:theyre|they_are|women|they_own|the_rules))(?!_(?:awareness|support|victims?))`, 0.72),
  frame('(?:all|always|its_always|every_time|just|typical)_(?:the_|them_|those_|these_|one_o(?:f)?_(?:the|them|those)_|one_o_|a_)?(?:same_)?(?:G|O)_(?:again|with|in|wi|who|,|[.!\\n]|on|at|that)', 0.5),
  frame('(?:its|it_is|is_it|was_it)_(?:always|never_not)_(?:the|them|those|these|one_o|one_of|an?)_(?:of_)?(?:the_|them_|those_|these_)?(?:F_|bloody_)?(?:G|O|A_lot)', 0.75),
  frame('(?:send|put|pack|ship|stick|shove|chuck|sling|fly|drop|load|deport|dump)_(?:them|em|they|the_lot|every_(?:last_)?one|all_of_them|G|O|every_(?:last_|single_)?O|all_(?:the_|these_|those_)?G)_(?:\\p{L}+_){0,4}(?:hame|ferry|boats?|planes?|dinghy|dinghies|rwanda|packing|island|islands|bus|back_(?:to_(?:where|their|france|calais|africa|g)|where|on|home|from))', 0.75),
  frame(`(?:send|deport|ship|sling|kick)_${ALL}${ANY_OF_THEM}_(?:all_)?(?:back|home|hame|out|packing)`, 0.78),
  frame('sent_(?:back|home)_(?:on|to)_(?:\\p{L}+_){0,3}(?:boats?|planes?|from|they_came)', 0.75),
  frame('send_(?:the_)?lot_(?:of_(?:them|em)_)?(?:back|home|packing)', 0.78),
  frame('(?:go|get|fuck_off|F_off|piss_off|clear_off|bugger_off|piss_F)_(?:back_)?(?:to_)?(?:where_(?:you|they|ye)_(?:came|come)_from|your_own_(?:country|home)|(?:their|your)_own_(?:country|countries)|back_home|your_country)', 0.78),
  frame('learn_(?:the_language|(?:to_speak_)?(?:english|A))_or_(?:\\p{L}+_)?(?:go|get|leave|F)', 0.78),
  frame('(?:stop|sink|bomb|burn|torpedo|turn_back)_the_(?:boats|dinghies)', 0.72),
  frame('(?:get|go|stay|belongs?)_(?:back_)?(?:in|to|into)_the_kitchen(?=_(?:love|woman|where|and|[.,!?\\n]|darling))', 0.75),
  frame('make_(?:me|us)_an?_sandwich', 0.6),
  frame('(?:overrun|swamped|flooded|invaded|infested|riddled|crawling)_(?:by|with)_(?:the_|all_these_|these_|F_)?(?:G|O)', 0.78),
  frame('(?:too_many|no_more|enough_of|rid_of|full_of)_(?:the_|these_|those_|F_|bloody_)?G_(?:in|here|there|coming|round|getting|on|around|now|and_not)', 0.7),
  frame('what_(?:do|did|can|else_do|would)_(?:you|we|ye)_expect_(?:from|of|when_its|with)_(?:an?_|these_|those_|them_|the_)?(?:F_)?(?:G|O|S)', 0.75),
  frame('(?:difference_between|do_you_(?:call|get)|how_many|why_(?:do|did|dont)|whats_the_(?:difference|same)_between)_(?:an?_|the_|two_|all_)?(?:G|O|S)_(?:and_(?:an?|the)|does_it_take|off_(?:your|the|a)|cross_the_road|with_(?:a|no))', 0.75),
  frame('(?:im_not|not_being|no)_(?:a_)?(?:racist|sexist|homophobic|transphobic|prejudiced|N)_but_(?:\\p{L}+_){0,6}(?:G|O|they|them)', 0.72),
  frame('(?:nothing_against|no_problem_with|not_saying_(?:all|its)|dont_mind|dont_hate|love)_(?:the_|all_|any_)?(?:G|A)_but(?!_(?:i_am|im_one))', 0.72),
  frame('(?:no_problem|nothing_against|not_saying|dont_mind)_(?:\\p{L}+_){0,3}(?:G|O|A|S)_(?:i_just|but|,_but|just|,_i_just)', 0.72),
  frame('(?:dont|wont|never|wouldnt|would_never|not)_(?:date|fancy|sit_next_to|work_with|share_(?:an?_)?\\p{L}+_with|serve|hire|employ|live_next_to|let_to|rent_to|vote_for|take_orders_from)_(?:an?_|any_|with_)?(?:G|O)', 0.75),
  frame('(?:rather|sooner)_(?:\\p{L}+_){1,8}than_(?:\\p{L}+_){0,5}(?:near|with|next_to|by|trust|see|date|marry|hire|be)_(?:an?_|any_)?(?:G|O)', 0.75),
  frame('(?:diversity|quota|equality|woke)_(?:hires?|tickets?|quotas?|box|hirings?|picks?|appointments?|promotions?)', 0.72),
  frame('(?:hired|promoted|employed|picked|recruited|got_(?:in|on|it|the_job|there|promoted)|in_the_job|here|there|made_(?:sergeant|inspector))_(?:\\p{L}+_){0,3}(?:because|cos|cause|coz|cus|for_being|on_account_of|just_for_being)_(?:(?:of_)?(?:he|she|they|hes|shes|theyre|its)_)?(?:are_|is_|was_|were_|re_|s_|an?_|being_)?(?:A|G|O)', 0.78),
  frame('only_(?:\\p{L}+_){0,4}(?:for_the_maternity|cos_shes_an?_(?:O|girl)|on_the_diversity|to_tick_(?:a|the)_box|to_tick_boxes)', 0.75),
  frame('(?:box_tickers?|tick_box_(?:hires?|recruits?)|token_(?:A|O|G))', 0.72),
  frame('(?:A|G|O|trans|gay|its|it_is|thats)_(?:\\p{L}+_)?(?:is_|are_|was_|its_|just_|\\?_its_)?(?:just_)?(?:an?_)?(?:phase_and|mental_illness|mental_disorder|lifestyle_choice|perversion|disorder)', 0.72),
  frame('(?:bloke|man|fella|geezer|lad|guy|men|blokes|fellas)_(?:in|wearing|in_an?)_(?:an?_)?(?:dress|dresses|frocks?|wigs?|skirt|lipstick)', 0.75),
  frame('(?:just|nothing_but|only|really|still)_(?:an?_)?(?:bloke|men|blokes|fella|lads)_(?:in_|who_wants?_|who_|that_|pretending_|with_an?_)', 0.5),
  frame('(?:G|A|O)_(?:not_|isnt_|arent_|is_not_|are_not_|cannot_be_|never_)(?:\\p{L}+_)?compatible', 0.78),
  frame('(?:parking|religion|culture|pride|prayer|language|month|people)s?_(?:is_|are_|,_)?(?:a_con|a_scam|a_joke_and|an_excuse|backward)', 0.5),
  frame('(?:hand|give)_(?:the_)?(?:keys|wheel|job|gun|taser)_(?:back_)?to_an?_(?:bloke|man|real)', 0.72),
  frame('(?:get|hire|want|need|send)_an?_(?:bloke|man|real_man|proper_man)_(?:in|instead|next_time|on_it|for|to_do)', 0.6),
  frame('letter_?box(?:es)?_(?:thing|on|woman|women|outfits?|face|heads?)', 0.75),
  frame('(?:G|O)_and_(?:their|his|her)_(?:drama|excuses|whining|attitude|smell|noise|tarmac|sob|ten_kids|kids|moaning|victim)', 0.72),
  frame('(?:foreign|A|their)_(?:F_)?(?:jabber|jabbering|gibberish|muck|filth|scum)', 0.75),
  frame('(?:couldnt|cant|doesnt|cannae|dont|not)_(?:even_)?(?:speak|understand)_(?:a_|one_)?(?:word|bit)?_?(?:of_)?(?:english|A|G)_(?:\\p{L}+_){0,3}(?:learn|go|home|why|get)', 0.72),
  frame('(?:that|them|those|these)_(?:trans|gay|A|foreign|brown|black|rainbow|asylum|immigrant)_(?:thing|things|lot)', 0.72),
  frame('(?:that|this)_lot_(?:with|in|from|at|up|down)_(?:\\p{L}+_){1,6}(?:are|is|should|want|need|all)_(?:\\p{L}+_){0,4}(?:mental|sick|ill|thieves|robbers|at_it|illness|animals|vermin|wrong|sent|home|out|N|B|X)', 0.72),
  frame('(?:wont|cant|cannot|dont|not_allowed_to|nobodys?_allowed_to|nobody)_(?:say|allowed_to_say|mention|name)_(?:who|which|it|that)_(?:[.,]_)?(?:you_know|but_we|we_all|anymore)', 0.5),
  frame('(?:same|certain)_(?:people|lot|families|sort|ones)_(?:running|who_run|behind|owning)_(?:the_)?(?:banks|media|telly|world|papers|everything)', 0.72),
  frame('(?:bet|course|well|surprise|wonder|guess)_(?:she|he)_(?:crashed|lost|failed|dropped|hit|broke)_(?:it|one)_(?:\\p{L}+_|,_){0,4}(?:shes|hes|its)_an?_(?:O|G|bird|A)', 0.75),
  frame('(?:dirty|smelly|lazy|thieving|stupid|dumb|F|B|M)_(?:F_)?(?:accent|turban|hijab|burka|burqa|headscarf|kippah|mosque|caravans?)', 0.75),
  frame('(?:women|men|O|G)_(?:drivers?|bosses|referees?|coppers?|pilots)_(?:[.,!?]|eh|again|strikes?|what_do)', 0.6),
];

/** "They can't drive", "do the maths": damning where the same breath names a group. */
const OF_THEM = [
  ...SPITEFUL_OF_THEM,
  frame('(?:take|taking|took|want|wants|after|get|getting|steal|stealing|living_on|live_off|claiming|all_on)_(?:\\p{L}+_)?our_(?:benefits|jobs|houses|homes|women|country|streets|taxes|money|hospitals|council)', 0.74),
  frame('while_our_(?:\\p{L}+_)?(?:lads|own|veterans|pensioners|homeless|soldiers|kids|people|old|troops|G)', 0.74),
  frame('(?:whatever|what)_next(?=_(?:[.,!?\\n]|$))|be_grateful_(?:we|for|they)|we_let_(?:you|them)_in|(?:this|it)_is_(?:england|britain)(?=_(?:[.,!?\\n]|not|$))|thats_what_(?:happens|you_get)', 0.72),
  frame('(?:half|every|all|most|any|none|the_lot|the_whole_lot|every_(?:last_|single_|second_)?one|loathe_every_single_one|every_other_one|the_whole_tribe|neither_use_nor)_(?:of_|o_)?(?:them|em|they|those|these)(?:_(?:are|is|re|is_on|all|were|just|will|would|wouldnt|cant|can|couldnt|dont|have|has|never|and)){0,2}_(?:\\p{L}+_){0,3}(?:at_it|B|N|X|F|M|on_the|steal|rob|nick|liars|lying|thieves|same|work|english|walk|stand|understand|scroungers|criminals|the_same|pay|back|home|cages?|shed|shot|gassed|deported)', 0.75),
  frame("(?:they|theyre|theyd|them|these|she|he|it|and|who|always|all)_(?:cant|cannae|cannot|couldnt|shouldnt|shouldnt_be|should_be|should_all_be|should_all|all|just|never|only|will|would|d|re_all)_(?:even_|only_|all_)?(?:drive|park|cope|sent|deported|banned|locked|go_home|learn|be_trusted|breed|nick|steal|rob|lie|moan|whinge|(?:hack|T)_it|work_for|pay_(?:no|nothing)|lift_(?:the|owt|a|anything)|take_the|crying)", 0.72),
  frame('(?:lift|steal|nick|have|rob)_(?:the|your)_(?:eyes?|shirt|wallet|lead|wheels|fillings|teeth|pockets?|gold)_(?:\\p{L}+_)?(?:out|off|from)', 0.75),
  frame('(?:nick|steal|rob|lift|pinch|take)_(?:anything|everything|owt|whatever)', 0.74),
  frame('breeds?_like|drinks?_like_fish|like_rabbits', 0.74),
  frame('(?:everything|it_all|houses?|flats?|benefits)_(?:is_)?(?:handed|given|paid|laid_on)_(?:to|tae|for|on_a_plate)|handed_(?:to|tae)_(?:them|em)', 0.74),
  frame('whatever_(?:they|we|youre|were|you)_(?:\\p{L}+_){0,4}call_(?:them|themselves|it|em)', 0.74),
  frame('(?:work_shy|workshy|on_the_(?:rob|take|fiddle|scrounge|broo|bottle|make|dole))', 0.74),
  frame('(?:lock|count|hide|nail_down|watch)_(?:up_)?your_(?:sheds?|doors|lawnmowers?|tools|daughters|wallets?|bikes|lead|purse|kids)', 0.74),
  frame('(?:mental_illness|mental_disorder|(?:its|is)_(?:just_)?a_phase|against_nature|not_natural|aint_right|isnt_natural)', 0.74),
  frame('(?:shov|ram|forc|push|stuff)(?:e|es|ed|ing|ming|med)?_(?:it|this|that|their_\\p{L}+|them)_(?:down|in|into)_(?:our|my|your|everyones|peoples|the_kids)_(?:throats?|faces?)', 0.72),
  frame('(?:bit|far|so|way)_too_camp', 0.72),
  frame('(?:you_can_)?(?:guess|do)_the_(?:accent|maths|rest)', 0.6),
  frame('(?:in_charge|running|run)_(?:of_)?(?:everything|the_(?:show|country|job|place))', 0.72),
  frame('(?:not|isnt|arent|never)_compatible', 0.76),
];

const BREATH = 160;

const SAFE_BESIDE = / (?:peas|gravy|butchers?|cooked|oven|delicious|maine|cheese|van|vans|gearbox|colon|lime|flame|fire|spark|garden|rake|shed|walk|dog|dogs|puppy|puppies|kennel|armour|sun|curtains?|light|toilet|cigarettes?|smoke|roll|eggs) /u;
const PROUD = / (?:proud|fellow|we|us|our|ourselves|reclaim|reclaimed|reclaiming|my husband|my wife|authority|as an?|im an?|i am an?|if im an?) /u;
const SAID_OF = / (?:the word|word|slur|slurs|term|call|calls|called|calling|saying|said|say|says|used|language|spelt|shouted|shouting|chanted|chants|chanting|graffiti|sprayed|wrote|written|scrawled|report|reported|hate) /u;

const NOT = / (?:dont|do not|never|not|didnt|doesnt|wouldnt|shouldnt|should not|must not|cannot|cant|isnt) (?:\p{L}+ )?$/u;

/** A slur is a slur, unless the word is meant as food or tool, owned with pride, or told of somebody else. */
function* slurs({ classed, offences }: OffenceText): Generator<Place> {
  for (const { grade, start, end, masked } of offences) {
    if (grade !== 'S') continue;
    const { before, after } = around(classed, { start, end });
    const beside = `${before.slice(-60)} ${after.slice(0, 60)} `;
    if ((!masked && SAFE_BESIDE.test(beside)) || PROUD.test(` ${before.slice(-60)}`) || isQuoted(classed, { start, end })) continue;
    if (SAID_OF.test(` ${before.slice(-60)}`) || isDisowned(classed, { start, end })) continue;
    yield { start, end, confidence: 0.8 };
  }
}

/** "Polish vermin", "The Poles are back. Vermin.": what nobody calls a people but in hatred, where a tart or a dog may be Portuguese. */
function* calledVermin({ classed, offences }: OffenceText): Generator<Place> {
  for (const { vermin, start, end } of offences) {
    if (!vermin) continue;
    const before = classed.text.slice(Math.max(0, start - BREATH), start);
    if (/ (?:G|A lot)(?: [^ .!?]+){1,14} [.!] (?:F |M |B )?$/u.test(before) && /^ [.!\n]/u.test(`${classed.text.slice(end)} .`)) yield { start, end, confidence: 0.76 };
    const people = / (?:A|O)(?: F)? $/u.exec(classed.text.slice(0, start));
    if (people) yield { start: people.index + 1, end, confidence: 0.78 };
  }
}

/** Where a people is put down. Quoted, reported, denied or spoken against, it is nothing. */
export function* hostilities(text: OffenceText): Generator<Place & { readonly slur: boolean }> {
  for (const place of slurs(text)) yield { ...place, slur: true };
  const { classed } = text;
  for (const place of [...places(classed, HOSTILE), ...calledVermin(text)]) {
    if (!isQuoted(classed, place) && !isDisowned(classed, place) && !NOT.test(around(classed, place).before)) yield { ...place, slur: false };
  }
  for (const place of places(classed, OF_THEM)) {
    const breath = classed.text.slice(Math.max(0, place.start - BREATH), place.end + BREATH / 2);
    if (/ (?:G|O|A|S|parking|pride|rainbow flags?) /u.test(breath) && !isDisowned(classed, place)) yield { ...place, slur: false };
  }
}
