import { frame } from './frame-table.ts';

/** Spite that takes a detour: a joke, a pretended rule, what "they" are known for. G, O and A as in `hostility.ts`. */
const CONDITION = '(?:autism|anxiety|depression|dyslexia|dyspraxia|ptsd|stress|neurodivergen(?:t|ce)|neurodiversity|being_disabled|a_disability|non_binary|menopause|long_covid|fibromyalgia)';
const PLACE = '(?:household|house|home|site|trailer|caravan|plate|family|address|wedding|funeral|area|estate|street|driver|voice|accent|shop|end_of_town|garden|flat)';
const NEWCOMER = '(?:new|latest)_(?:\\p{L}+_)?(?:lads?|lass|girls?|guys?|blokes?|pcs?|starts?|starters?|recruits?|sergeants?|bosss?|ones?|yins?|neighbours?|probationers?|proby|manager|judge|ref)_?(?:is|s)?';
const THINGS_OF_VALUE = '(?:pockets?|wallets?|purses?|spoons|silver|hens|chickens|phones?|watch|watches|change|lead|lawnmowers?|tools|catalytic|sheds?|fingers|bikes?|daughters?|quads?|belongings)';
const PAIR = '(?:two|couple_of|pair_of)_(?:old_|young_|grown_)?(?:lads|blokes|men|fellas|women|lasses|girls|dads|mums|mams|guys|G)';

/** 0.78 to 0.72, the plainer the surer. */
export const SPITEFUL = [
  frame(`(?:can|could|youll|ill|i|always|will)_(?:always_|usually_|soon_)?(?:tell|spot|smell|know)_(?:when_its_|if_its_|its_)?(?:an?_|the_|youre_at_an?_)?(?:A_${PLACE}|G|O_${PLACE}|O)_(?:\\p{L}+_){0,2}(?:by_(?:the|its|their)_(?:\\p{L}+_)?(?:smell|stink|noise|state|mess|telly|curtains|car|kerb|bins|drive|size|rubbish|stench)|before_(?:you|the|youve|ive|theyve)|a_mile_off|from_the_smell)`, 0.75),
  frame('(?:never|yet_to|not)_(?:\\p{L}+_)?(?:met|meet|seen|nicked|known)_(?:an?|one|a_single)_(?:honest|clean|decent|sober|quiet|grateful|hard_working|polite|truthful|law_abiding|straight)_(?:O|A)', 0.76),
  frame('(?:the_)?only_good_(?:O|G|A_\\p{L}+)_(?:is|are|was|s)_(?:an?_|the_)?(?:dead|one_(?:that|who)|ones|gone|leaving)|only_good_thing_about_(?:that_|the_|this_)?(?:mosque|synagogue|temple|gurdwara|church|camp|site)_(?:burning|fire|going|burnt)', 0.78),
  frame(`(?:G|A|O)_s?_?place_is_(?:\\p{L}+_)?(?:at|in|behind)`, 0.76),
  frame('G_(?:are|is)_(?:all_|just_)?(?:fine|ok|okay|alright|grand|welcome)_(?:,_)?(?:in_their_own|as_long_as_they|so_long_as_they|until_they|till_they|if_they_(?:stay|keep)|behind_closed|with_the_curtains)', 0.76),
  frame('G_(?:all_|have_|just_|really_)*(?:cant|cannot|couldnt|could_never|arent_able_to)_(?:do_(?:this|that|our|the)_job|(?:hack|T)_it|cut_it|police|keep_up|take_the_pace|tell_the_truth|hold_their)|G_(?:dont|wont|will_never|refuse_to|never|do_not)_(?:want_to_|try_to_|even_)*(?:integrate|assimilate|live_like_us|fit_in|be_like_us|mix)', 0.76),
  frame('G_(?:all_|always_|just_)?(?:have|has|got|with|carry)_(?:\\p{L}+_){0,2}chips?_on_(?:their|the)_shoulders?|G_(?:all_)?(?:own|run|control|owns|runs)_(?:that|the|this|our|half)_(?:whole_)?(?:lot|road|street|town|estate_agents|shops|system|valley|high_street)', 0.76),
  frame('G_(?:man_|mate_|honestly_)?,_(?:all|half|most|every_one|the_lot|every_last_one)_(?:of_)?(?:them|em|they)?_?(?:lie|steal|rob|cheat|thieves|thieving|at_it|scrounge|the_same|liars|useless|bone_idle)', 0.76),
  frame('G_(?:are_)?(?:back_|here_|again_)?(?:on_the_\\p{L}+_)?(?:again|back|camped)_[.,!]_(?:lock|count|nail|hide|hose|hold_on|watch|keep_your|bring_a_(?:lighter|match)|get_the_hose)', 0.74),
  frame('G_(?:and_their|with_their)_(?:lawyers|caravans|tarmac|handbags|prayer_mats|drums|flags_and|big_tellies|moaning|demands)', 0.72),
  frame('(?:typical|another|bloody|always|was_an?|its_an?|not_another|F|had_to_be_an?)_(?:O|A|G)_(?:drivers?|refs?|referees?|parkers?)(?!_(?:of_the_year|award|association))', 0.73),
  frame('(?:dont|wouldnt|never|shouldnt|do_not)_(?:\\p{L}+_)?send_an?_(?:O|A_\\p{L}+)_(?:to_an?|into|in_to|on_a)', 0.73),
  frame('funny_how_(?:its|it_is|theyre|the_\\p{L}+_is)_(?:never|always)_(?:an?_|the_)?(?:A|O|G)|what_(?:do|did)_(?:you|ye|they|we)_expect_[.,?!]_(?:hes|shes|theyre|he_is|its)_(?:\\p{L}+_){0,3}(?:A|O|G)', 0.74),
  frame('(?:ten_quid|a_tenner|a_fiver|any_money|guarantee|i_guarantee)_(?:says_)?(?:\\p{L}+_){0,2}(?:its|it_was|hes|theyre|itll_be|that_its)_(?:always_)?(?:an?_)?(?:A_)?(?:O|G)', 0.74),
  frame('(?:that_lot|that_whole_community|those_people|these_people|their_sort|their_kind|that_community|that_sort)_(?:all_|just_|only_|over_there_|ever_do_is_|do_nothing_but_|\\p{L}+_(?=breed|thieve))*(?:breed|breeds|claim|scrounge|steal|thieve|multiply|marry_their|have_no_(?:shame|manners|morals)|treat_the)', 0.74),
  frame('(?:they|them|half_of_them)_(?:all_|just_|only_|still_)*(?:marry_their_(?:own_)?cousins|wont_integrate|dont_integrate|refuse_to_integrate|breed_like|are_breeding|multiply_like)_(?:\\p{L}+_|,_){0,10}(?:benefits?|taxes|taxpayers?|school_places|mosque|dole|council|we_pay|estate|street|road|town)|married_(?:to_)?(?:its|their)_own_cousins?|they_(?:all_)?(?:marry|shag)_their_(?:own_)?cousins', 0.75),
  frame('fighting_age_(?:men|males?|fellas|blokes|lads)|(?:boats?|dinghy|dinghies|boat_?loads?|hotels?)_(?:full_)?of_(?:them|em|so_called|illegals|(?:\\p{L}+_)?G)(?!_(?:fish|rescued|safe|saved))|by_the_boat_?load|another_boat_?load', 0.75),
  frame('tow_(?:it|them|em|the_lot)_(?:right_|straight_)?back_(?:out(?!_of)|to_(?:france|calais|where))|(?:pull|pulled)_the_(?:bung|plug)_(?:on_(?:the|their)_(?:boat|dinghy)|,|out_of_(?:the|their))|push_(?:them|em)_(?:\\p{L}+_)?back_(?:out|in)|(?:they|you|the_lot_of_(?:them|you))_can_(?:all_)?swim_(?:home|back)', 0.75),
  frame('(?:hes|shes|guy|lad|theyre|lass|one|woman|man|straight|proper)_(?:\\p{L}+_)?fresh_off_the_(?:boat|dinghy|ferry|banana_boat)(?!_(?:from_(?:holiday|jersey)|fish|crab|mackerel))', 0.75),
  frame(`(?:${CONDITION}|special_needs)_(?:["”]_)?(?:these_days_|now_|nowadays_)?(?:is|was|means|just_means|wasnt|isnt)_(?:just_|only_|really_)*(?:an?_(?:fancy|posh|modern|new|long)_(?:\\p{L}+_)?(?:word|name|excuse)|an_excuse|a_thing_in|a_thing_when|(?:called_)?(?:bad_(?:manners|parenting)|being_(?:naughty|lazy|thick|spoilt|soft|a_(?:handful|little))|naughty|lazy)|nobody_(?:ever_)?told|cant_be_arsed)`, 0.76),
  frame(`(?:blaming|blames|blame|putting|hiding)_(?:it_|everything_)?(?:on|behind)_(?:["“]_)?(?:his|her|their|my)_(?:["“]_)?${CONDITION}|(?:fancy|posh|polite|modern)_(?:word|name)_for_(?:not_turning|lazy|being_lazy|bone_idle|cant_be|thick|naughty|skiving|workshy)`, 0.74),
  frame('(?:promoted|got_(?:the_job|it|in|picked|promoted)|hired|jobs?|postings?|stripes|rank|picked|chosen)_(?:\\p{L}+_|,_){0,4}(?:because|cos|coz|cause|whoever|if_you)_(?:\\p{L}+_){0,3}(?:ticks?|ticked|ticking)_(?:a|the|all_the|every|two|three|both)_box(?:es)?(?!_(?:on|for)_)|(?:wanted|needed)_an?_(?:A|brown|black)_face|(?:usual|another)_quota|(?:ticks?|all)_(?:three|two|both|every|all)_(?:the_)?box(?:es)?_and_a', 0.74),
  frame('(?:identif(?:y|ies)_as)_(?:anything|owt|an?_(?:attack_helicopter|helicopter|toaster|teapot|cat|table|tree|kettle|unicorn)|off_sick|employed)|(?:my|ive_got_two|mine_are|my_only)_pronouns_(?:are_)?(?:[:,]_)?(?:fuck|F|bore|piss|get|nap|sod|off|tired)', 0.73),
  frame('she_(?:was|is|were)_(?:\\p{L}+_)?(?:asking|begging)_for_it|(?:asking|begging)_for_it_(?:dressed|wearing|in_that|walking|going_out)', 0.75),
  frame(`${PAIR}_(?:\\p{L}+_){0,5}(?:kissing|holding_hands|snogging|adopting|cuddling|on_a_wedding|bringing_up|in_charge|at_parents|with_a_baby)_(?:\\p{L}+_|[.,]_){0,14}(?:theres_kids_about|at_home_(?:lads|please|not)|not_natural|heave|sick|disgusting|somewhere_else|poor_kids?|poor_kidll|confused|unnatural|my_stomach|think_about_it)`, 0.75),
  frame(`${NEWCOMER}_(?:an?_)?(?:wee_)?(?:O|A)_(?:,_|[.]_)?(?:so_(?:thats|there_goes|guard|hide|lock|count|dont_expect)|whos_checking|there_goes_the|guard_(?:your|yer)|hide_(?:your|the)|count_(?:your|the))`, 0.75),
  frame('(?:every|any)_(?:single_)?(?:O|A)_(?:ive|i_have|i|we|weve)_(?:ever_)?(?:nicked|stopped|arrested|dealt_with|booked|locked_up|pulled|searched|had_in)|never_see_an?_(?:hard_working|honest|polite|clean|decent|sober)_(?:O|A)|(?:every|any)_A_(?:site|camp|family|house|household|estate|pub|club|shop)_(?:\\p{L}+_){0,4}(?:is|are)_(?:an?_)?(?:\\p{L}+_)?(?:B|N|X|T|thieves|den|front|trouble|tip|dump)', 0.76),
  frame('(?:A|G|O)_this_,_(?:A|G|O)_that|G_(?:gonna|gon)_G|G_are_(?:just|only|all)_(?:\\p{L}+_)?(?:G|O)_who_(?:havent|cant|couldnt|never|need)|G_is_not_a_religion|too_many_(?:A|brown|black)_(?:faces|names|voices)', 0.75),
  frame('(?<=(?:^|[.!?,\\n]|_(?:just|should|id|lets|must|please|then))_)(?:ban|brick_up|burn|bulldoze|torch|flatten|bomb)_(?:\\p{L}+_){0,4}(?:mosques?|synagogues?|gurdwaras?|temples?|chapels?|churches|burkas?|burqas?|veils?|hijabs?|turbans?)(?!_(?:cake|to_raise))', 0.76),
  frame('(?:go|get|F_off|bugger_off|piss_off|clear_off)_back_to_(?!(?:bed|work|sleep|school|basics|the|your)_)(?:\\p{L}+|A)_and_take_(?:your|yer|their)|(?:happier|better_off|go|went|sod_off)_(?:\\p{L}+_)?back_(?:to_)?where_(?:they|you|he|she)_came_from|(?:boot|turf|lob|hoof|fling)_(?:them|em|the_lot)_(?:all_)?back_(?:home|where|to_(?:france|calais|where|their|A|dover|europe|africa))', 0.75),
  frame('(?:they|them)_(?:breed|claim|scrounge),?_,_they_(?:claim|breed|steal|scrounge)|they_all_(?:smell|stink|reek)_of_(?:curry|cabbage|garlic|goat|onions|spice|piss|damp)|(?:dole|benefits?)_(?:X|N|brigade|wallahs?|bludgers?|mob|babies)|doleites?|ones_on_the_(?:sick|dole|social|benefits)_with_the_(?:biggest|best|newest)', 0.74),
  frame('not_calling_an?_(?:bloke|man|lad|fella|O)_(?:maam|her|she|miss|love)|rides_the_short_bus|special_needs_way_of', 0.74),
  frame(`(?:dressed_like_that|dressed_that_way|in_that_skirt|in_a_skirt_that_short|wearing_that)_(?:\\p{L}+_|[,.?]_){0,12}(?:expect|expecting|(?:her|own)_fault|to_blame|only_herself|lads_fault|what_did_she)`, 0.75),
  // A verdict on all by the one met, a doubt that the name alone is to settle.
  frame(`(?:once_|when_)?(?:youve|you_have|ive|seen|met)_(?:dealt_with_|met_|nicked_|seen_|known_)?one_(?:O|A)_(?:,_)?(?:youve|you_have|ive)_(?:dealt_with|met|nicked|seen|known)_(?:them_all|em_all|the_lot)`, 0.78),
  frame(`(?:A|O|G)_,_(?:was|is|were|are)_(?:he|she|they|it)_[?]_(?:thatll|that_will|that_would|that_explains|explains|no_wonder|say_no_more)`, 0.76),
  frame(`(?<=(?:^|[.!?\\n])_)trust_an?_(?:O|A_\\p{L}+)_to_(?!(?:help|be_there|tell_you|listen|do_right|know_a_good)_)\\p{L}+`, 0.74),
  frame(`(?:every|any)_(?:O|A_\\p{L}+)_(?:\\p{L}+_){0,6}(?:is|gets|earns)_(?:an?_|the_)?(?:stop|stop_and_search|search|suspect|pull)(?=_(?:[.,!\\n]|as_far|in_my|from_me|,))`, 0.77),
  frame(`(?:send|tow|push|turn)_(?:\\p{L}+_){0,2}boats?_(?:\\p{L}+_)?back_(?:\\p{L}+_)?with_(?:the_|some_|a_few_|more_)?holes_in(?!_(?:the_)?(?:hull|sail|net|hulls|sails|nets)_(?:mended|fixed))`, 0.78),
  frame(`speak_(?:english|A|the_language)_(?:properly_)?or_(?:do_one|go(?:_home|_back)?|leave|get_(?:out|lost|on)|F|sod_off|jog_on)(?=_[.,!\\n])|(?:cant|cannot|wont|cannae)_(?:speak|learn)_(?:the_language|english|A)_(?:,_)?(?:then_)?(?:get_(?:on_a|out|back)|go_(?:home|back)|do_one|leave|sod_off|F)`, 0.77),
  frame(`too_many_(?:veils|turbans|burkas|burqas|hijabs|headscarves|skullcaps)`, 0.75),
  frame(`(?:get|go|hop|jump|F_off|piss_off)_back_on_(?:your|yer)_(?:camel|dinghy|banana_boat|donkey|rickshaw|magic_carpet)`, 0.76),
  frame(`(?:A|G|O|${CONDITION})_(?:["”,.?]_){0,2}in_my_day_(?:\\p{L}+_){0,5}(?:slap|slipper|smack|belt|cane|naughty|lazy|thick|manners)`, 0.75),
  frame(`nothing_against_(?:them|em|G)_(?:\\p{L}+_|,_){0,8}but_(?:i_)?wouldnt_want_(?:one|them|an?_(?:street|road|town|team)_of_them)`, 0.75),
];

/** Damning where the same breath names a group. */
export const SPITEFUL_OF_THEM = [
  frame(`(?:count|check|guard|hide|mind|hold_on_to|lock_up|nail_down)_(?:your|yer|ur|the)_(?:\\p{L}+_)?${THINGS_OF_VALUE}|(?:not|isnt|aint)_nailed_down|light_fingered`, 0.74),
  frame('(?:smells?|stank|stinks?|stunk|reeks?|reeking|smelt)_(?:of|like)_(?:an?_)?(?:curry|spice_rack|cumin|unwashed|kebabs?|goat)_(?:and|in_there|every|again|[.,]_(?:who|bring|double))', 0.72),
  frame('(?<=[.,!?]_|_(?:honestly|just|and|n)_)(?:get_)?back_(?:to|in|into)_the_(?:kitchen|canteen|ironing|sink|caves?|jungle|desert)', 0.75),
  frame('(?:that|this)(?:s|_is)_my_taxe?s?|on_my_taxes|off_my_taxes|(?:one|more)_match_would|bring_a_(?:lighter|match|banana|flamethrower)', 0.73),
];
