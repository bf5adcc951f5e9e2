import type { OffenceText } from './offence.ts';
import { frame, places, type Place } from './plain-frames.ts';
import { INNUENDO } from './innuendo.ts';
import { around, isDisowned } from './stance.ts';

/** Sexual talk, by how a sentence is built. */

const SOMEBODY = '(?:you|ya|ye|u|him|her|them|that_\\p{L}+|the_new_\\p{L}+|those)';
/** What a police officer wears or carries, and what others undress to. */
const KIT = '(?:handcuffs?|cuffs|baton|truncheon|long_barrel|big_gun|lead_and_collar|collar_and_lead|duty_belt|belt|boots|uniform|hat|cap|helmet|stab_vest|vest|leathers|badge|warrant_card|spit_hood|taser|beret|headset|lanyard|tunic|overalls|plate_carrier|body_armour|tie|heels|socks|towel|apron|dress|trousers|jeans|joggers|shirt|top|gloves|epaulettes|radio|fleece|wellies|scrubs)';
const BIT = '(?:\\p{L}+_|[,.?!]_)';
const LURE = '(?:smirk|swoon)';
const SECRET = '(?:bum|arse|ass|tits|boobs|legs|thighs|body|bits|tan_lines|underwear|lingerie|knickers|boxers|chest|cleavage|cock|dick|abs|curves|pants|bra|thong)';

/** 0.8 plain words; 0.75 a picture asked for or a body spoken of; 0.72 a hint that leaves little doubt. */
const FRAMES = [
  ...INNUENDO,
  frame('(?:show|see|feel|hold|touch|polish|grab|handle|like)_(?:\\p{L}+_){0,2}(?:my|his|your)_(?:big_|long_|hard_)?(?:truncheon|baton|helmet|weapon|hose|pole)(?=_(?:[.,!?\\n]|later|tonight|smirk|wink|if|$))', 0.74),
  frame('(?:feeling|feel|so|getting|bit)_(?:\\p{L}+_)?(?:frisky|randy|kinky|turned_on|naughty)(?=_(?:[.,!?\\n]|tonight|now|after|smirk|who|in|$))', 0.74),
  frame('(?:arrest|handcuff|cuff|frisk|search|detain|restrain|interview|caution|nick)_me_(?:when|any|every|all_night|please|again|officer)', 0.72),
  frame('(?:uncensored|uncut|full_monty|x_rated|nsfw)_(?:version|pics?|photos?|one|video|vids?|content)|netflix_and_chill', 0.74),
  frame('like_it_rough|turn(?:s|ed|ing)?_me_on|get(?:s|ting)?_me_(?:going|hot|off)|legs_(?:are_)?still_shaking|make_you_(?:moan|scream|beg)', 0.74),
  frame('(?:spare|own|pair_of|my)_(?:hand)?cuffs_(?:\\p{L}+_|,_){0,5}(?:free|evening|night|tonight|bed|bedroom|fun|weekend)', 0.74),
  frame('(?:hot|hot_as_hell|fit|gorgeous|stunning|amazing|unreal|unbelievable|sexy)_in_(?:those|that|her|his|them)_(?:tight_|little_|wee_)?(?:leggings|trousers|shorts|skirt|jeans|dress|top|uniform|shirt|gym_gear|cycling_shorts|suit)', 0.73),
  frame('(?:her|his|their)_(?:chest|bum|arse|boobs|legs|rack|thighs|backside)_(?:should|could|deserves?|needs?|is|are|in|though|tho)(?!_(?:broken|sore|killing|pain|aching|hurt|x_ray|in_a_cast|infection|better))', 0.6),
  frame('(?:hour|night|evening|ten_minutes|five_minutes|weekend)_alone_with_(?:her|him|that|the_new)(?!_(?:in_a|in_the|locked))', 0.6),
  frame('thinking_(?:about|of)_(?:your|those|her|his)_(?:lips|mouth|eyes|smile|hands|body|legs|skin)', 0.72),
  frame(`(?:stunning|best|gorgeous|perky|tight|lush|fit|sexy|juicy|cute|peachy|lovely|nice|great|cracking|amazing)_(?:little_|pair_of_|set_of_)?(?:bum|arse|ass|tits|boobs|bust|cleavage|norks|knockers)(?!_(?:bag|numb))`, 0.72),
  frame('(?:ph|f)w+oa+r+', 0.72),
  frame('(?:no_strings)(?:_attached)?_(?:\\p{L}+_)?(?:fun|sex|meet|action|hook_?up)|(?:bit|looking_for|up_for)_(?:\\p{L}+_){0,3}no_strings', 0.74),
  frame('(?:your|my)_place_or_(?:mine|yours)', 0.72),
  frame('(?:punish|spank|discipline|whip|dominate|cuff|strip)_me_(?:officer|sir|please|then|now|[?]|smirk|wink|hard)|(?:going_to|gonna|will_you|please)_(?:punish|spank|discipline|strip)_me', 0.74),
  frame('(?:bad|naughty)_(?:boy|girl)_(?:officer|,|sir|and_need|who_needs|tonight)', 0.72),
  frame('naughty_(?:prisoner|officer|nurse|copper|policeman|policewoman|schoolgirl|side|thoughts|dream)', 0.74),
  frame('(?:underwear|lingerie|knickers|bikini|boxers|bra|bath|bed|mirror)_(?:selfie|pic|pics|photos?|shots?)_(?:\\p{L}+_){0,3}(?:laugh|lol|smirk|swoon|for_(?:him|her|you)|to_(?:him|her))|cheeky_(?:underwear|bed|bath|lingerie)_\\p{L}+', 0.74),
  frame('hung_like_an?_\\p{L}+|sit_on_(?:my|his|her|your)_face', 0.76),
  frame('(?:best|great|amazing|good|incredible|hot|rough|wild|mind_blowing|make_up|drunk|morning)_sex', 0.74),
  frame('what_(?:are|r)_(?:you|u|ya)_wearing(?=_(?:[.?!\\n]|smirk|wink|right_now|tonight|under|kiss|x|$))', 0.72),
  frame('(?:tell_me_your|share_your|dirty|sexual|wildest|secret)_(?:fantas(?:y|ies)|kinks?|fetish)|fantasi[sz](?:e|ed|ing)_about', 0.72),
  frame(`help_(?:me|you)_out_of_(?:this|these|my|those|that|your)_(?:\\p{L}+_)?${KIT}`, 0.75),
  frame('(?:a|got_a|have_a|big)_thing_for_(?:an?_)?(?:girls?|guys?|man|men|woman|women|lads?|lass|blokes?|coppers?|officers?|uniforms?|firemen|firefighters?)', 0.72),
  frame('(?:send|give|need|want|find)_(?:me_)?(?:something|someone|somebody|anyone)_(?:\\p{L}+_){0,2}to_(?:keep_me_(?:warm|company|up)|warm_me_up|cuddle)_(?:\\p{L}+_)?(?:smirk|wink|tonight|kiss)', 0.72),
  frame('your_(?:naked_)?body_(?:next|on|against|under|all|beside|wrapped)', 0.75),
  frame('nothing_to_the_imagination', 0.72),
  frame('take_down_your_(?:particulars|details_smirk)|(?:particulars|details|trousers|knickers)_smirk', 0.74),
  frame(`fanc(?:y|ies|ied)_the_(?:new|blonde?|fit|hot|young|lad|lass)_(?:\\p{L}+)`, 0.6),
  frame('anyone_(?:else_)?(?:say|saying)_no_to_(?:her|him|that)', 0.72),
  frame('(?:someone|somebody|you|anyone|me|him|her|a_girl|a_guy)_to_strip_search|strip_search_(?:you|me|her|him|each_other)', 0.72),
  frame('(?:hand)?cuffs_(?:\\p{L}+_|,_){0,6}(?:wink|smirk|kiss)|bring_the_(?:hand)?cuffs', 0.72),
  frame('(?:looked|look|looking)_(?:so_)?(?:amazing|gorgeous|hot|stunning|incredible|sexy)_in_(?:that|your|the|a)_(?:little_)?(?:robe|towel|dressing_gown|nightie|pyjamas|bikini|lingerie|shorts|skirt)', 0.72),
  frame('(?:want|wanna|like|love)_to_see_(?:what|whats|how_much)_(?:ive|i_have|i|you|hes|shes)_(?:\\p{L}+_){0,3}(?:under|underneath|beneath)', 0.75),
  frame('get_your_kit_off|take_your_(?:top|clothes|trousers|shirt|bra)_off(?!_(?:the|and_put))', 0.74),
  frame('(?:wifes?|husbands?|missus|hubby|girlfriends?|boyfriends?)_(?:is_|s_)?(?:away|out)_(?:\\p{L}+_|,_){0,6}(?:fun|come|play|bed|mine|smirk|wink)|(?:fun|play|bed|meet)_(?:while|when|whilst)_(?:the|my|his|her)_(?:wife|husband|missus|hubby)', 0.72),
  frame('(?:nudes|dick_?pics?|cock_pics?|blow_?jobs?|hand_?jobs?|rim_?jobs?|horny|threesome|orgasms?|sexting|gangbang|deepthroat|dildo|butt_?plug|cumshot|creampie|milfs?|strip_tease|striptease|lap_?dance|hook_?up_tonight|dogging|cunnilingus|fellatio|nudey_pics?|masturbat(?:e|es|ing|ed))', 0.75),
  frame('(?<!_(?:can|go|come|could)_)(?:suck|sucking|sucked|lick|licking|ride|riding|eat)_(?:my|your|his|her|a|me)_(?:\\p{L}+_)?(?:cock|dick|pussy|clit|balls|tits|face_off|fanny|out)', 0.78),
  frame(`(?:shag|shagged|shagging|bang|banged|banging|screw|screwed|fuck|fucked|fucking|bone|boned|smash|nail|hump)_(?:him|her|that|them|me|you)_(?:so_|all_|in_the|on_the|over_the|senseless|hard|silly|tonight|any_day|till|right|raw|from_behind|later)`, 0.75),
  frame('(?:had|have|having|want|wanted|wants|need|up_for|good|great|hot|amazing|fancy)_(?:some_|a_|hot_|rough_|phone_|car_|morning_|drunk_|no_strings_)?(?:sex|shag|quickie|a_shag|one_night_stand|bit_of_slap_and_tickle|how_s_your_father)(?!_(?:offenders?|education|workers?|work|discrimination|and_the_city|crimes?|offences?|offence))', 0.72),
  frame('(?:get|got|getting|show|flash|flashed|whip|whipped)_(?:me_|us_)?(?:your|ya|her|his|em|my|me_|their|yer)_(?:tits|boobs|cock|dick|kit|baps|knockers|bits|willy|nob|knob)_?(?:off|out)?', 0.78),
  frame('(?:naked|nude|topless|naughty|dirty|sexy|saucy|cheeky|spicy)_(?:pics?|pictures?|photos?|selfies?|snaps?|ones?|video|vids?|texts?|chat|talk|bath|weekend)(?=_)', 0.72),
  frame('(?:send|show|sent|sending|gimme|give|showing)_(?:me|us|you|ye|u|ya)_(?:\\p{L}+_){0,6}(?:nudes?|naked|naughty|nothing|filthy|cheeky|saucy|tan_lines|underneath|the_bath|more_of_(?:you|that))', 0.75),
  frame(`(?:send|show|want|swap|trade|see|got|have)_(?:me_|us_|you_|ye_|to_see_|a_|an_){0,3}(?:pic|pics|photo|picture|video|snap|shot|look)_(?:\\p{L}+_){0,2}(?:of|at)_(?:your|them|those|my|what|her|his)_(?:\\p{L}+_)?${SECRET}`, 0.75),
  frame('(?:just_)?(?:got|getting|out|stepped)_(?:\\p{L}+_){0,3}(?:the|a)_(?:bath|shower)_(?:\\p{L}+_|,_){0,3}(?:pic|pics|photo|picture|see|proof|come|join)', 0.75),
  frame('(?:sent|send|sending)_(?:you|me|ye|u)_(?:a_|one_|an_)?(?:\\p{L}+_){0,3}(?:one|pic|photo|picture)_(?:\\p{L}+_|[,.]_){0,8}(?:your_turn|wipe_it|delete|dont_screenshot|in_nothing|of_me_in|hope_ye|hope_you_like)', 0.75),
  frame('send_(?:me|us)_one_back', 0.72),
  frame('(?:your_turn|you_first|show_me_yours|(?:you_)?show_(?:me|us)_yours|ill_show_you_mine)_(?:[.,!?]_)?(?:smirk|kiss|wink|though|then|swoon)', 0.7),
  frame(`(?:in|wearing|with|bar)_(?:absolutely_|literally_)?(?:nothing|nowt|nuthin)_(?:on_)?(?:but|except|bar)_(?:\\p{L}+_){0,4}${KIT}`, 0.78),
  frame(`${KIT}_${BIT}{0,6}(?:and|nothing|nowt|with)_(?:nothing|nowt|else_)?_?(?:else|underneath|under_it|on_underneath|on_under)`, 0.75),
  frame(`with_just_(?:the|my|a|your)_${KIT}_on`, 0.72),
  frame(`${KIT}_${BIT}{0,3}nothing_underneath`, 0.75),
  frame('(?:nothing|nowt)_(?:on_)?underneath_(?:\\p{L}+_|[.,?!]_){0,8}(?:smirk|kiss|wink|you|tell_me)', 0.72),
  frame(`(?:whats|what_is|what_s|see|show_you|show_ye|ask_me|ask|guess|know)_(?:\\p{L}+_){0,3}(?:underneath|under|beneath|going_on_under)_(?:the|them|this|my|there|here|his|her|all)`, 0.6),
  frame(`(?:got|hiding|packing)_under_(?:them|those|that|the|his|her|your)_${KIT}`, 0.75),
  frame(`(?:id|i_would|i_d|i_wouldnt_mind|wouldnt_mind|would|we_d|i_ll)_(?:so_|definitely_|deffo_|totally_|happily_|gladly_)?(?:let|letting)_(?:him|her|them|that_\\p{L}+|you|it)_(?:\\p{L}+_){1,8}(?:any_day|any_time|anytime|anyday|all_night|all_day)`, 0.78),
  frame('(?:let|letting)_(?:him|her|you|them)_(?:breathalyse|triage|handcuff|cuff|frisk|search|strip_search|arrest|interrogate|restrain|examine|pat_down)_me', 0.75),
  frame('(?:you|he|she|they)_(?:can|could|may|should)_(?:\\p{L}+_)?(?:search|frisk|cuff|handcuff|arrest|interrogate|strip_search|pat_down|detain|restrain|unclip|undress|unzip|unbutton|tie_up)_me(?=_(?:any|all|your|[.,!?]|smirk|wink|kiss|later|tonight|officer|please))', 0.75),
  frame('(?:id_love_to|love_to|want_to|gonna|ill|i_will|i_could|let_me|going_to|might_have_to)_(?:\\p{L}+_)?(?:search|frisk|cuff|handcuff|strip_search|pat_down|tie|undress|spank|ravish|unwrap|punish)_(?:you|ye|ya|her|him|every_inch)_(?:properly|all_over|to_the_bed|up|down|slowly|later|tonight|wink|smirk|,_pockets|for)', 0.75),
  frame('every_inch_of_(?:you|ye|your|evidence_on_you)|(?:find|search|explore|kiss|touch|lick|taste)_every_inch', 0.75),
  frame('(?:over|across)_my_knee', 0.72),
  frame('bent_over_(?:that|the|my|a|your)_(?:desk|bonnet|table|counter|car|sofa|bed)', 0.75),
  frame('what_(?:id|i_d|i_would|would_you|i_could|id_like_to|i_want_to|im_going_to|ill|youd)_(?:like_to_)?do_to_(?:you|me|her|him|ye)', 0.78),
  frame(`thinking_(?:about|of)_(?:${SOMEBODY}_)?(?:\\p{L}+_){0,3}(?:in_(?:the|my)_(?:shower|bath|bed|back_of)|in_bed|naked|undressed|(?:those|your|them|her|his)_(?:\\p{L}+_)?(?:legs|lips|thighs|body|arse|bum|hands_on))`, 0.75),
  frame('(?:it|us|you|last_night)_(?:all_)?through_(?:breakfast|work|my_shift|briefing)', 0.5),
  frame('(?:on|across)_my_bedroom_floor', 0.75),
  frame('(?:the_)?(?:place|bed|house|flat|room)_(?:and_the_bed_)?(?:all_)?to_(?:myself|meself|masel|ourselves)_(?:\\p{L}+_|[.,]_){0,6}(?:smirk|kiss|swoon|wink)', 0.72),
  frame('(?:fewer|less|no|without|take_off|lose_the|peel_off_(?:your|those|the)|out_of_(?:those|your))_clothes(?=_(?:on|off|[.,!?]|smirk|kiss|then|and_come))', 0.72),
  frame('(?:comes?|coming|take_it_all|takes?_it|taking_it|came)_off_(?:\\p{L}+_|,_){0,8}(?:if_youre_(?:lucky|good|nice)|if_you_play|smirk|slowly|everything_else)', 0.75),
  frame('(?:if|when)_youre_(?:good|lucky|into_(?:that|it)|a_good_(?:girl|boy))_(?:\\p{L}+_|[.,!]_){0,4}(?:smirk|kiss|wink|swoon)', 0.72),
  frame('(?:safe_?word|man_in_uniform|woman_in_uniform|girl_in_uniform|like_a_uniform|into_uniforms|(?:uniform|kit|hat)_on_or_off|on_or_off_(?:smirk|wink)|roleplay|role_play_tonight|naughty_(?:girl|boy|list|step)_(?:officer|smirk|wink)|been_(?:a_)?(?:bad|naughty)_(?:girl|boy))', 0.72),
  frame(`${KIT}_(?:${BIT}){0,6}(?:knows?_how_to_use_(?:it|them|one)|optional|not_optional|steady_hand|if_youre_into|stays_on|stay_on_(?:all|if)|on_in_bed|in_the_bedroom|and_where_to_put)`, 0.72),
  frame(`(?:keep|leave|wear|put|left|still_got|kept)_(?:\\p{L}+_){0,3}${KIT}_(?:on|and_\\p{L}+_on)(?=_(?:for_you|for_ye|smirk|wink|kiss|if|[.,!]_if|and_nothing|all_night|and_the_rest|from_work_(?:\\p{L}+_|,_){0,6}smirk|when_we))`, 0.72),
  frame(`(?:ill|i_could|i_can|do|please)_(?:leave|keep)_(?:my|the|your|them)_(?:\\p{L}+_)?${KIT}_on`, 0.72),
  frame(`(?:see|want|like|love|prefer|rather_see|fancy)_(?:\\p{L}+_){0,3}me_in_(?:the|my|just|a)_(?:\\p{L}+_)?${KIT}`, 0.72),
  frame(`${KIT}_${BIT}{0,10}${LURE}`, 0.55),
  frame(`(?:come|tonight|bed|naughty|imagine|underneath|stay|yours|mine|calves|muscles|hands_on|inch|ride|touch|handle|strict|punish|roll_over|watching|private|brush|proof|lonely|behave|later|bring)_${BIT}{0,14}smirk`, 0.6),
  frame('smirk_(?:\\p{L}+_){0,3}(?:come|bring|tonight|your_place|my_place|ask_me|show_you|find_out)', 0.65),
  frame('(?:want|wanna|fancy)_(?:to_)?(?:see|feel|find_out)_(?:how_)?(?:i_handle|my_(?:\\p{L}+_)?(?:truncheon|baton|weapon|gun|helmet)|a_long_barrel|me_in_just)', 0.75),
  frame('(?:great|nice|cracking|lovely|decent|good|fine|fantastic|amazing|perfect|tidy|peachy|massive|huge|big|enormous|those|them|them_fine)_(?:set_of_|pair_of_)?(?:rack|tits|boobs|arse|ass|pins|jugs|melons|knockers|baps|bum|norks|funbags|backside)(?=_(?:[.,!?\\n]|on|though|in|mate|great|love|but|smirk|swoon|too))', 0.72),
  frame('(?:nice|great|cracking|lovely|those|them|your)_legs(?=_(?:[.,!]_(?:shame|pity|bet|wrap|dont|what_time)|on_(?:her|that|you)|smirk|swoon|wrapped))', 0.72),
  frame('(?:see|seen|clock|check|look_at|cop)_(?:out_)?the_(?:size|state|legs|arse|rack|bum|tits|pair)_(?:of_(?:them|those|her|his|that)_|o_(?:them|her|his)_)?on_(?:that|the|her|him)', 0.72),
  frame('(?:state|sight|size)_of_the_new_(?:\\p{L}+_|[,.]_){0,6}i_would', 0.75),
  frame('(?:did_you_see|have_you_seen|seen|look_at)_(?:\\p{L}+_|[,.?!]_){0,10}(?:i_(?:definitely_|totally_|so_|absolutely_)?would|id_(?:so|give_her|give_him|smash|do_her)|i_nearly_(?:fainted|died|asked|dropped)|(?:didnt|didnae|couldnt)_(?:hear|concentrate|look|think|breathe))', 0.72),
  frame('which_(?:\\p{L}+_){1,6}would_(?:you|ye|yous)(?=_\\?)', 0.7),
  frame('(?:in|wearing)_(?:that|they|those|her|his|the)_(?:tight_)?(?:dress|trousers|skirt|shirt|jeans|leggings|shorts|suit|top)_(?:\\p{L}+_|[,.]_){0,8}(?:swoon|phwoar|phwoa|(?:didnt|didnae|cant|couldnt)_(?:hear|concentrate|look|think)|i_would)', 0.72),
  frame('(?:is|s|are|looks|was|lass|lad|hes|shes)_(?:well_|proper_|dead_|so_|pure_|absolutely_)?fit_(?:as_fuck|af|as(?=_[,.!?\\n]))', 0.75),
  frame('(?:well|proper|dead|pure)_fit(?=_(?:[,.!?\\n]|tho|like|that|she|he|swoon|i_would))', 0.5),
  frame('(?:your|you_have|the|with_the|have|got)_(?:the_)?(?:\\p{L}+_)?sexiest_\\p{L}+|sexy_(?:voice|legs|body|bum|arse|eyes|beast|uniform|officer|copper|bitch)', 0.75),
  frame('imagine_(?:you_were|if_you_were|us|me)_(?:\\p{L}+_){1,6}(?:nobody|alone|naked|no_one|bed|just_us|smirk)', 0.72),
  frame('(?:do|does)_something_for_(?:you|ye)_?(?=_(?:smirk|wink|swoon|kiss))', 0.72),
  frame('(?:fancy|want|up_for|how_about)_a_bit_of_(?:\\p{L}+_){0,4}(?:tonight|smirk|later_smirk|fun_tonight|how_s_your_father)', 0.6),
  frame('(?:could|can|should|want_to)_(?:stay|come)_(?:over|ower|round|to_mine|to_bed)_(?:[.,]_)?(?:smirk|swoon)', 0.72),
  frame('(?:bit_of_)?comfort_(?:me|us|you)_(?:\\p{L}+_){0,6}(?:kiss|smirk|swoon)', 0.7),
  frame('nudes?_\\?', 0.78),
  frame('(?:windows?|windaes)_(?:were_|was_|are_|all_)?steamed_up', 0.6),
  frame('armed_and_(?:available|single|ready_for_you)', 0.72),
  frame('(?:cuffs?|handcuffs?|rope)_marks?_on_(?:ya|you|ye|her|him|your)', 0.75),
];

/** The writer met somebody on duty … */
const ON_DUTY = [frame('(?:took_your_(?:statement|call|report|details)|your_(?:number|name|details|address)_(?:\\p{L}+_)?(?:off|from|on|in|up_on)_the_(?:log|system|statement|report|call)|(?:stopped|arrested|searched|nicked|breathalysed|interviewed|cautioned)_you(?=_(?:\\p{L}+_){0,4}(?:last|month|week|on|the|in|yesterday|night))|me_from_the_(?:phone|call|999|station|front_desk)|(?:were|was)_in_my_(?:statement|report|custody|cells|interview)|you_(?:rang|called|phoned|reported)_(?:in_|us_|it_)?(?:about|in)|who_rang_in|i_was_(?:the_)?(?:first|one)_(?:on|at)_(?:the_)?(?:scene|door)|looked_you_up|(?:came|come|was|been)_(?:to_your_(?:house|door|flat)|round|out_to_you)_(?:\\p{L}+_){0,2}(?:about|after|when|for_the)_(?:the|your|you|that)|dealt_with_your)', 0.75)];
/** … and is after more than the case. */
const AFTER_MORE = / (?:gorgeous|sexy|sexiest|beautiful|stunning|cute|fit|freckles?|pretty|drink some ?time|for a drink|fancy a|go out with me|coffee some ?time|(?:give|hug) (?:you|ye)(?: a)? (?:hug|properly)|those legs|your eyes|your smile|lovely eyes|add me|stop thinking about|thinking about you|single|fewer clothes|date|smirk|swoon|amazing in|looked amazing|hot) /u;

const MEDICAL = / (?:offen[cd]ers?|assault(?:ed)?|abuse|victims?|charity|calendar|clinic|consent|training|awareness|nhs|screening|education|trafficking|images of children|jailed|sentenced|convicted|film|novel|recipe|chicken|turkey|dog|horse|feeder|birds?|nest|table|chair|tripod|wine|bike|bbq|shelf) /u;

const NOT = / (?:not|never|dont|wont|no|without|nae|didnt) (?:\p{L}+ ){0,1}$/u;

/** Where the writer speaks of bodies or beds, or courts somebody met on duty. */
export function* advances({ worded }: OffenceText): Generator<Place> {
  for (const place of places(worded, FRAMES)) {
    const { before, after } = around(worded, place);
    if (MEDICAL.test(` ${before} ${after} `) || NOT.test(before) || isDisowned(worded, place)) continue;
    yield place;
  }
  if (AFTER_MORE.test(worded.text)) yield* places(worded, ON_DUTY);
}
