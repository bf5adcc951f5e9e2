/** Watching unseen, going through doors, what guards and dogs miss, and how that is let slip. */
export const tactics = {
  lurk: `
    sat/sitting/hiding/hid/hidden/holed/lying/crouched/parked/stuck/squashed/crammed/been/spent up/all/day/night/hours/out/ in a/the/that/my/an/someone/somebody/two/three
    hedge/bush/ditch/van/transit/luton/horsebox/loft/attic/minibus/lorry/caravan/wheelie/skip/fiesta/corsa/astra/vauxhall/golf/focus,
    sat/sitting/hiding/hidden/hid/holed/been up/all/day/ in a/the/that/an empty/disused/bread/milk/laundry/plumbers/plumber/bakery/school/plain/battered/scruffy flat/house/shop/office/van/transit/minibus/lorry/unit,
    in a/the/that/our/her/his/the hedge/bush/ditch/undergrowth/bracken again/with/since/outside/opposite/behind, on a/the/that roof/rooftop with, from a/the/our bread/milk/bakery/plumber/plumbers/laundry/ice van,
    from a/the/our flat/window/room/loft/shop above/over/opposite, in a/the/our plumber/plumbers/builder/builders/bread/bakers/bakery/florist/gas/bt/broadband van,
  `,
  spying: `
    long lens, telephoto, binoculars, bins out, with a camera, and a camera, with a flask, and a flask, a bucket, watching a/the/his/her/their/him/her/them/some/who/a man, logging plates, logging who, counting who, count who, clocking who, keeping an eye,
    waiting for a/him/her/them/some, filming the plates, film the plates, day two/three/four/five/six/seven/eight/nine/ten/twelve, for # hours, nine hours, since monday/tuesday/wednesday/thursday/friday/saturday/sunday, have not moved, has not moved, not come out, for him/her/them/a to come/show/turn,
  `,
  wildlife: `
    bird, birds, birding, birdwatching, kingfisher, kingfishers, owl, owls, badger, badgers, otter, otters, fox, foxes, deer, heron, osprey, puffin, puffins, kite, kites, peregrine, hedgehog, hedgehogs, wildlife, twitching, twitcher, rspb, cricket, rugby, netball, festival, glastonbury, camping,
    campsite, kids, children, toddler, hide and seek, the play, a play, fishing, bittern, bitterns, harrier, harriers, eagle, eagles, swift, swifts, heron, butterfly, butterflies, orchid, the bait, carp, picnic, traffic, tailback, ferry, holiday, caravan site, seals, dolphins, eclipse, meteor, meteors, aurora, northern lights, stag, photography, photographer,
  `,
  disguised: `
    dress/dressed/dressing up/ as/like, disguised as, got up as, pretending/pretend to be/deliver/fix/read/fit/be/sell/mend/sweep, posing as, we are a couple, be a couple, play a couple, like we are fitting/mending/delivering, told to dress,
    in false beards, as a/an undercover,
  `,
  costume: `
    electrician/electricians, plumber/plumbers, council gardeners, gardener/gardeners, builder/builders, window cleaner/cleaners, steward/stewards, tourist/tourists, couple, student/students, tramp, rough sleeper, homeless man, delivery driver/drivers/men, postman/postmen, postie, milkman, binmen,
    roofers, scaffolders, decorators, workmen, workman, broadband, fridges, parcels, pizza, the gas, gas man, gas men, meter reader, meters, traffic wardens, litter pickers, joggers, jogger, dog walker/walkers, punter/punters, drug dealer, dealers, buyer, student nurse, surveyors, surveyor, shoppers, shopper, drunk, drunks,
  `,
  amateur: 'gardening, decorating, the neighbours, play, plays, panto, pantomime, nativity, show, halloween, fancy dress, world book day, hen, stag, stag do, hen do, carnival, charity, parade, school, nursery, concert, gig, cosplay, costume, party, christmas, for a laugh, theme',
  isOurs: `is/are/was ours, is/are us, is one/some/two/half of ours, are half of ours, of them are ours, belongs to us, 's ours, 's us, is/are one/two/all of ours/us`,
  plainCar: `
    van, transit, golf, astra, focus, octavia, skoda, bmw, audi, vauxhall, corsa, fiesta, insignia, mondeo, volvo, peugeot, kia, motor, estate car, hatchback, bike, motorbike, drone, helicopter, burger van, ice cream van, plumbers van, camper, lads, lasses, girls, blokes, men, women, stewards, buskers, workmen, couple, two in, one in, the one/ones in, silver one, blue one, grey one, black one, white one,
  `,
  giveaway: `
    act natural/normal/casual/surprised, do not wave/stare/point/stop/tag/look, stop waving, wave nicely, wave at, so wave, wave back, smile and, look for the, look out for, no markings, no/without plates, plain plates, false plates, broken down, with the/a ladder/ladders, never used a, second mirror, clean wheels, not what it says, nobody would guess, nobody looks twice, never look twice,
    do not film, stop filming, buy your, behave yourself/yourselves, best behaviour, not stewards, not builders, not plumbers, is not selling, are not selling, no plumber in, no builder in, leave it alone, if you see, when you see, spot the, btw, by the way, heads up, word to the, so slow down, mind your speed, mind how you,
  `,
  breach: `
    warrant/warrants out /for, outstanding warrant/warrants, warrant/warrants outstanding,
    door knock, door knocks, the door gone, put/putting/take/taking/kick/kicking/boot/smash/smashing/knock/knocking/banging a/the/his/her/their/some/someones/somebodies/two/three/four/five/six door/doors in/off/through/down, putting/put doors in/through, # doors at/before/in/tomorrow/by,
    somebody/someone/somebodies/somebodys/people/lads/brothers/family is/are/'s/are/have/has/ getting/having/got a/an new/early/very/rude/dawn/ front/morning/wake/alarm/knock/visit/visitors/door/call, getting/got/having early visitors, big red key, the red key, a red key, red key, the ram, one ram, a ram, ram on the, the rammer, rammer is, battering ram, the enforcer, the knock at, the knock on, waiting for the knock,
    # addresses all, # addresses at, # addresses before, # addresses same, # warrants, strike at dawn, hitting # addresses/houses/flats/doors, hit # addresses/houses/flats/doors, hit the # flats/houses, goes in at dawn, go in at dawn, go/goes/going in/ through/round/over the back/yard/window, # houses off ^, in the front and, at the front and # round, at the front dog,
    # at the front, dog round the back, going in through,
  `,
  earlyHour: `first thing, crack of dawn, dawn, early doors, early one, in the morning, at dawn, before breakfast, for breakfast, before sunrise, the morn, the morra, silly o'clock, at five, at four, at six, am on, tomorrow, tmrw, tomoz, tomorrows, tonights, #am, early start, tonight,
    monday/tuesday/wednesday/thursday/friday/saturday/sunday, mondays/fridays/thursdays, mon/tues/tue/weds/wed/thurs/thu/fri/sat, o'clock,
  `,
  builders: `
    fitted, fitting, fitters, double glazing, upvc, joiner, builder, builders, kitchen, bathroom, plumber, plumbers, estate agent, mortgage, moving, landlord, painted, painting, toddler, kids, trick or treat, carol, carols, leaflets, canvassing, avon, parcel, parcels, postie, delivery, deliveries, jehovahs, cat flap, bedroom, party, ford ram, dodge, sheep, ewe, ewes, tup, farm show, aries, viewing,
    viewings,
  `,
  steerClear: `
    do not park/go/be/walk/get/use/drive/come/let, not be seen near, not go near, stay/keep/steer/take out/away/off/clear/your/the/him/her/them/him, avoid the, would not be, would not go, i would take, go round by, take the, come by the, mind you are not, make sure you/your, tell your/him/her/them to/lads/mate/cousin/brother/uncle,
  `,
  hushed: `
    all i am saying, all im saying, all you are getting, that is all, thats all, can not say why/what/more/how, cant say, ask no questions, do not ask how/why/me, you/did not hear, did/didnt hear it, not heard this, not had/got/heard this/it from, not from me, never heard it, you never saw, you never got, you never heard, that i said, i never told, i never said, told you nothing, catch my drift, our wee secret, our little secret, quote me and,
    not advice, will be done for, get shot for, get done for, i have said too, said too much, keep that to, tell nobody, nobody tell, do not spread, dont spread that, sharing is caring, thank me later, take that how, you are welcome villains, strictly for you,
  `,
  guardian: `
    the town centre/center cctv, town centre cctv, the cctv, the anpr,
    the/our/their/we/a/one/two/that drug/sniffer/search/police/general/gun/armed/fast/patrol/dog/night/ dog/dogs/helicopter/chopper/boat/boats/rib/car/drone/negotiator/negotiators, our only rib/boat/dog/drone/helicopter/van, fence/gate/perimeter/north/south/east/west/rear/side/water fence/sensor/sensors/side/gate/alarm/camera/cameras/padlock/wall, the/a wee/new/ sensor, the sensors,
    panic strip/strips/button/buttons/alarm/alarms, duress alarm, sonar net/buoy/boom, the sonar, undercar mirror, the sentry, the sirens, our sirens, sirens, radio mast, the blues, floodlight, floodlights, security light/lights, perimeter light/lights, watchtower, sangar, guard hut, turnstile, turnstiles, the bollards, the scanners, x ray machine, metal detector, our radios, our taser/tasers, our shields, our helmets, our batons, our cuffs, stab vest/vests, body armour, our carbines, our rifles, our sights, new sights, anpr, bodycam/bodycams, our laptops, terminals, our terminals, armed response, firearms unit, our tracker/trackers, intruder alarm/alarms, custody alarm, cell bell/bells, cell buzzer/buzzers, the spikes, our vests, half our vests, on our vests, evidence store, evidence/property/exhibit store, alarm at the evidence/property/station/nick/yard/armoury, door of the nick/station/yard/custody, nick door, station door, back door of the nick, store alarm, custody locks, cell locks, cells locks, cell door, camera wall, the gatso, gatso, speed camera, patrol boat/boats, marine unit, card reader, the barrier, knife arch, signal jammers, jammer, side gate, back gate,
    back fence, rear gate, yard gate, the tracker, his tag, tag is, covert rigs, the scanner, undercover car, the map, our maps, our mapping, mapping thinks,
  `,
  lapse: `
    nobody/no one is/ monitoring/watching/manning,
    grounded, out of date, on the blink, up on blocks, on blocks, on a trailer, off the road, for repair/repairs, for a service, in for service, gearbox, brakes done, has been dead, been dead, dead since, dead on, is dead, rings nothing, does nothing, packs in, packed in, cable ties, false alarms, trips with, trips if, trips every, turns it down, turned it off, turned off in, broke until, broke since, broken since, been broke, broken until, blind from,
    is blind, are blind, can not see anything, cant see, not pick up, does not pick, misses anything, does not work on, do not work on, dont work on, will not work, wont work past, does not reach, kips, is asleep, usually asleep, on a loop, been on charge, hole in, gap in, gap by, gap at, nobody walks it, no one walks it, never locks, does not lock, doesnt lock, on the latch, propped open, prop it, wedged, sticks, been sticking, stuck in wales, taken for a brew,
    not worked since, has not worked, not been working, not lock properly, not shut properly, sticks open, working engine, engine works, out of fuel, no fuel, no battery, no batteries, flat battery, flat batteries, no driver, no crew, no handler, no pilot, off sick, at the vets, in the workshop, in the garage, failed its, at the menders, waiting on parts, waiting for parts, waiting on a part, waiting for a part, until the part, been out since, is out until, out of action, not been serviced, not been tested, nobody has tested, not tested since, never been tested, not been charged, not plugged in, unplugged, taped over, tape over, painted over, seized, rusted, rotten, rusted through, rotted through, hanging off, off its hinges, bent back, does not close, will not close, does not shut, will not shut, left open, stands open, open all night, only watched, nobody is looking, nobody looking, nobody watches, naebody watches, nobody on it, hold zero, walk clean through, could walk in, could walk out, could walk through, anyone could walk, anybody could walk, anyone could get, has to ask, battery does, battery lasts, goes home at, goes home after, goes to bed, knackered, lens since, no lens, no film, no flash, empty box, just a box, a dummy,
  `,
  dogWord: 'the dog, dog, dogs, our dogs, their dogs, sniffer dogs, drugs dog, drug dog, springer, spaniel, malinois, german shepherd, mine, ours, he, she, they, him',
  dogFails: `
    will/can/does/do/could/would not follow/track/smell/scent/find/go/do/hold/chase/pick, walk/walks/went/goes/go/ran/runs/trots/trotted straight/right past, lose/loses/lost the/your scent/trail/track, does not like, do not like, can not stand, can not cope, struggle/struggles with/in/on/over, only finds, rubbish on, useless on, crap on, lose him/her/them/mine, throws him/her/them/it off/, hate/hates, best way to lose, way to lose, tired after,
  `,
  scentMask: `
    running stream, across a stream, running water, diesel, petrol, petrol forecourt, citronella, coffee, coffee tin, coffee jar, jar of coffee, aniseed, bleach, pepper, wet nappy, nappy, on plastic, on damp, freezer bags, spread field, ketamine, metal stairs, the shoreline, after dark, wind and rain, churchyard, rabbits, vacuum packed, mins of scent, minutes of scent, the arm, ploughed field, slurry,
  `,
  chased: 'you, leg it, villains, villain, running, chase, chased, chasing, track, tracks, tracking, runner, burglars, dealers, dealer, smuggler, smugglers, scent, kilos, kilo, secret, trained, learned, gear, drugs, cocaine',
  ringTrick: `
    if you say/ring/tell/call/report/mention, if u say/ring/call, just say/tell, say there is, say theres, tell us you, tell them you, tell em you, say you have, say the words, say the magic, only gets a, say gun, a silent call, silent solution, press #, cough or tap,
  `,
  queueJump: `
    up the list, top/bottom/front of/of the list/queue/pile/board, to the top/bottom/front, get two/three cars, get a car, gets a car, gets you a car, come in ten/10/five, they come quicker, quicker response, straight to hospital, straight to a, blue lights, never creates a, does not create a, not create a job, filed before, grade one, grade two, immediate response, jumps the, send someone now, sends someone, out in minutes, will come in,
  `,
  neverCheck: `
    we/they/nobody/naebody/i never/only/rarely/hardly/barely ever/bother/actually/do/even/ check/checks/checking/search/searches/look/looks/open/opens/swab/scan in/at/under/inside/ the/your/a/your/their/, nobody ever/even checks/searches/looks, nobody checks/searches/opens the/a/your, nobody will search, nobody will ever check/search, nobody has ever checked/searched,
    we/they do not/dinnae/cannae actually/bother/ever/even/ check/search/look/open/swab/scan in/at/under/inside/with/ the/your/a/, have stopped checking/searching/scanning, stopped checking/searching/scanning, never bother with, do not bother with, none of our lads, we/they/they only/just ever/look look/in/inside/under,
  `,
  smuggled: `
    the/your/left/right/car/a boot/boots, spare wheel, wheel well, wheel arch/arches, the arches, nappy bag, bins lorry, bin lorry, delivery vans, the lining, bra, waistband, child seat, baby seat, the pram, sock, socks, sock line, inside of the, the fingers, glove box, dashboard, under the seat, fuel cap, petrol cap, bumper, toilet cistern, the cistern, the loft, the freezer, vape, contractors, staff entrance, last carriage, black box,
  `,
  owncode: `
    gate/door/yard/cell/custody/station/side/back keypad, back gate keypad, back door keypad, gate/door/yard/locker/keypad/armoury/cell/custody/station/alarm/store/side/back/key/entry/cabinet code, code for/to the gate/yard/door/side/back/nick/station/armoury/store/office/locker/cabinet/barrier/cells/custody/kit, pin for/to the gate/yard/door/side/back/nick/station/armoury/store/office/barrier, panic word, panic code, duress word, duress code, trigger word, the safe code, my login is, my login 's, same locker code,
  `,
  codeIs: `
    the year, year we, year they, battle of, birthday, backwards, is still, 's still, still the, the same, has not changed, never change, never changed, not changed, will never change, name of the, is the, 's the, plus a, rhymes with, begins with, starts with, been the, is always, have all, our,
  `,
  lodging: 'the/our/my garden gate, airbnb, cottage, hotel, holiday, lodge, caravan, campsite, gym, gym locker, parcel, parcels, delivery, deliveries, the changing room, the pool, discount, voucher, dress code, postcode, allotment, school gate, tennis, golf, bowls, squash, village hall, church hall, scout hut, choir, my flat, our flat, my house, our house, nan, mum, game, escape room',
  wired: 'a wire on, wearing wires, wears a wire, on the wire, microphone in, mic in the, live ear, bugged, a bug in, listen in from, listening in from, we listen in, lens in it, have a lens, camera in the, under surveillance, camera in it, camera up the',
  informs: 'source handler, our handler meets, his handler, source says, our source meets, our informer, our informant, my informant, the informer, the informant, informer we call, undercover lad/lads/lass/lasses/officer/officers/cop/cops, run a source, been/is singing/grassing to us, is wired up, test purchaser',
  tailing: `
    been following this/that/the/a/him/her/them/his/her, following him/her/them for/since/all/round/around, followed him/her/them for/all/round/around/home/from, tailing him/her/them/this/that/his/a, tailed him/her/them/his, trailing him/her/them, been watching him/her/them/his/this/that/the, watching his/her/their every, to watch his/her/their front/back/house/door/flat/shop/comings, to watch the front/back/house/flat/shop/garages/lock, sat on his/her/their house/door/address/flat, sat on the house/address/flat/lock/garages,
    listening to his/her/their calls/phone/car/conversations, reading his/her/their messages/texts/whatsapps/emails, read your/their/his/her deleted/whatsapps/messages, had his/her/their phone/phones since, had the * group chat, in their group chat, in their whatsapp, have someone inside, got someone inside, has someone inside, a lad/lass/man/woman/bloke undercover/inside, someone undercover, giving us names/info/information/addresses/the, feeding us names/info/information, telling us everything/where/when,
    tracking his/her/their car/motor/van/phone/every, tracked his/her/their car/motor/van/phone, tracker in his/her/their/the, under his/her/their car/motor/van,
  `,
  unaware: `
    no idea, not a clue, has not a clue, hasnt a clue, no clue, does not know, do not know, thinks he/she, think they, nobody has noticed, nobody 's noticed, has not noticed, have not noticed, still have not, never noticed, none the wiser, unaware, clueless, dead clever, for weeks, for months, # weeks, # months, since january/february/march/april/may/june/july/august/september/october/november/december/easter/christmas/monday/tuesday/wednesday/thursday/friday/saturday/sunday, if you have/you deleted/wiped/switched, even if, even when, all week, every night, every day, every move, comings and goings, front door, back door,
  `,
  grooming: 'on instagram, on insta, on tiktok, on youtube, on twitter, series, recipe, influencer, band, club, team, match, blog, crush, vet, tabby, rabbit, squirrel, gull, the kids, my kids, our kids, daughter, son, bairn, wean, toddler, husband, wife, kitten, parcel, delivery, ukraine, football, rugby, cricket, diet, recipe, election, lorry',
  comingOut: `
    drone/helicopter/chopper is/'s up/out over/above/at,
    we have/we've/we've/got/are/ got/having/bringing/putting the/a/our/two/three/ camera/speed/dog/dogs/knife/drone van/arch/arches/out/in/up/at, big job on, big job tomorrow, big job in, big one on, big one tomorrow, big one in, searching everyone/everybody/all/bags/cars at/in/on/coming/going, be searching everyone/everybody/bags/cars, stopping everyone/everybody/every/all, be stopping every/all/everyone/everybody, be out in plain/unmarked,
  `,
  fieldwork: 'meets, meet, meeting, gear, buyer, dealer, dealers, gang, till, shop, ferry, caravan, snooker, pub, landlord, boss, boys, lads, family, wife, phone, phones, in the, on the, from the, at the, alibi, deal, deals',
  baitKit: 'bait bike/bikes/car/cars/van/vans/laptop/parcel/phone/phones/trailer, decoy car/van/bike/bikes/house/flat, trap car, capture house, smartwater on, tracker on his/her/their/the, tracker under his/her/their/the, surveillance van/car, surveillance team, obs point, obs van, observation post, tail car, follow car',
  anglers: 'fishing, fish, carp, worm, worms, mouse, mice, duck, ducks, goose, shooting, insurance, cargo, luggage, suitcase, dog, cat, my keys, airtag, parcel, fleet, film, filming, gta, camera crew, horse, lorry, delivery, game',
  shooters: 'snipers, sniper, negotiator, negotiators, firearms team/boys/officers/are, armed team/boys/officers, marksmen, marksman, our spotters, spotters are, rifle officers, tac team, counter terror team, armed response',
  standsAt: 'on the */ roof/rooftop/roofs/library/church/tower/balcony/bank/hill/bridge/gantry, up the tower/church/hill, # streets back/away/over, behind the school/church/shop/shops/pub/hall, round/behind the back of, hidden in, hiding in, tucked in',
  boxIn: 'box/boxing/boxed him/her/them/it in/on/at/off, box the junction/car/van, tactical contact, tac contact, let/letting him/her/them sell/run/go/drive/buy/collect, call strike, call the strike, then we pounce/strike/hit/go/lift, strike when, we go when, lift him/her/them when/at/on, hit it when, pick him/her/them up at/when/on',
  planned: 'the plan is, plan is to, plan for, tonights plan, tomorrows plan, new tactic, our tactic, the tactic, boss wants, sarge wants, that is the go, is the go, is the signal, the bypass, next stop, one more, before the, on the bypass, the buyer, the drop, the handover, the deal',
  cameraVan: 'mobile van, camera van, camera vans, speed van, speed camera van, speed trap, speed gun team, laser gun, mobile camera, checkpoint, stop check, drink drive check, stop and search',
  ranHers: 'run/ran/running his/her/their plate/plates/reg/registration, check/checked/checking his/her/their plates/reg/registration',
  trickWith: 'the trick with/to/is, the secret to/is, best way past/round/around/to, easiest way past/round/around/to',
  crowdKit: 'mounted, police horse/horses, tasers, taser, pava, cs spray, shields, shield line, stinger, kettle, the kettle, baton, batons, water cannon, the cordon, a cordon',
  ourLotHide: 'our lot/boys/team/unit/people/crew is/are hiding/hid/hidden/parked/tucked/waiting/sat, we are hiding/hid/hidden/tucked/parked behind/in/up/round',
  trapWork: 'catch/catching/nick/nicking/nab/nabbing/clock/clocking/zap/zapping/stop/stopping/pull/pulling /some/more/the speeders/speedsters, catch/catching/nick/nicking/nab/nabbing/stop/stopping /some/more/the drink drivers',
  workDog: 'bomb/drugs/drug/sniffer/firearms/explosives/search/cadaver/police/patrol dog/dogs',
  dogOut: 'failed its/his/her/their assessment/licence/test/refresher, off sick/lame/injured, is/are/went/gone lame/injured, out of licence, no dog until, borrowing one/another from, borrow one/another from',
  anyOldOne: 'numbers game, looks the part, look the part, quota, quotas, fishing trip, pick/stop/search/picking/stopping/searching whoever/anyone/anybody/everyone/everybody',
  tipRoad: 'until lunchtime, until lunch, until #, until tea, then it is/off, then off to, all week, all night, this week, tonight, tomorrow, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, tuesdays, thursdays, fridays',
  theLads: 'thank me later, you are welcome, just saying, not advice, heads up, word to the, take another way, other way round, back lane, take the back, back road, stay off, keep off, do not use, dont use, go another way, go the other, we will be, we are on, sat on it, tell your/the boys, tell your */ cousin/mate/brother, chancers, lead foots',
  subMove: 'the sub, sub comes/sails/leaves/goes, subs, submarine, submarines, the convoy, convoy leaves/rolls/comes/goes/is, warhead convoy, low loader, nuclear convoy, fuel train, flask train, the transporter, gold run',
  moves: 'comes in, coming in, came in, comes through, coming through, goes out, going out, sails, sailing, leaves, leaving, berths, docks, rolls, back gate, on the tide, tugs, doubled the guard, the escort',
  ourRadios: 'radios, airwave, our/work/force handsets/handset/comms/signal, the airwave, our/the radio signal, earpieces, terminals',
  deadSpot: 'go/goes/went/going/die/dies/drop/drops/cut/cuts dead/out/off/down/silent/ past/after/below/behind/beyond/in/at/under/the/as/near, no/any signal/coverage past/after/beyond/below/in/behind/under, only work/works on/near/by/if/when, do/does/will not work/reach past/after/beyond/below/in/under/inside, are/is useless past/beyond/in/below/inside',
  fewOfKit: 'only one/two/three/half of our/the vans/cars/units/boats/dogs/drones/motors/bikes, one/two working/working/decent/serviceable van/vans/car/cars/taser/tasers/shield/shields/helmet/helmets, half of/the/our/ the/our/ vans/cars/fleet/radios/batteries, not one/a of our/the vans/cars/radios/tasers, no working van/vans/car/cars/taser/radio',
  kitRuns: 'start/starts/works/work/working/charged/charges/in date/on the road/left/mot/moves/runs/roadworthy, actually start/starts/work/works/run/runs/go/goes, will start, in the yard/workshop/garage, off the road, at the menders, on the ramp/ramps, has/have brakes/blues/lights, between # of us',
  unrest: 'riot, riots, kicks off, kick off, kicking off, be burgled, get burgled, get robbed, be robbed, a chase, a pursuit, villains, crims, nobody nicks/steals/runs/legs/fights/riots/kicks/robs/rings/stabs, no one nicks/steals/runs/legs/fights/riots/kicks/robs/rings, be good/nice/gentle with/tonight/everyone/you, behave yourselves',
  fewTasers: '#/one/two tasers/taser/shields/batons/stingers/breathalysers/enforcers between/for us/the/#/all/a, no tasers/taser/shields/firearms/batons/spray/pava/captor tonight/until/left/on/all, half of/our/the/ our/the/ tasers/shields/batons/vests/cuffs are/is/have/do/will, # with a taser, nobody on with a taser, nobody on is taser/response/pursuit trained, nobody taser/response/pursuit trained',
  noHelp: 'no helicopter, no chopper, no taser, no tasers, no back up, no backup, no firearms, no armed, no dog unit, no dogs, no cells, no units, no crewmate, no npas, no supervision, no custody',
  noneOther: 'no dog, no dogs, no van, no car, no cars, no vans, no cell, no cells, no radio, no helicopter, no chopper, no taser, no backup, no back up, no units, no crewmate, no cover, no armour, no supervisor, no sergeant, no chance, no relief, no drone',
  spareKey: 'key/keys is/are/ under/behind/inside/above/beneath/taped/on/in, key/keys lives/kept/hidden/hid under/behind/inside/above/in/on, key/keys on the/a nail/hook/ledge/sill',
  codeHint: 'battle of, same as last, same as always, begins with, rhymes with, is a fruit/bird/colour/animal/flower/football/biscuit/river/planet/date/year, is this/the month/year/date/postcode backwards/, year of the, change/changed/changes it every/to',
  logsOnAs: 'log/logs/logged/logging on/in as a/an/#, chat/chats/chatted/chatting/message/messaging online/ as a/an, work/fake/decoy profile, #/two/three of us run/play/write/are her/him/it, profile/profiles/account/accounts we run',
  newDoor: 'somebody/someone/somebodies/somebodys/some/few/couple/families/houses/boys/folk/people/household/gentleman is/are/ getting/needs/need/needing/will/wants a/need /a/need new /front door/doors, needs/need a/an joiner/locksmith/glazier in the/by/tomorrow, pack/bring a/your toothbrush, early/loud knock on/for, bring/bringing the big/red key, big red key',
} as const;
