/** Who is known for what: form, warrants, pleas, sentences; how fast somebody drove, what was taken off them, what they teach and sell. */
export const crooks = {
  knownLad: 'the ^ boy/boys/brothers/brother/family/twins/sisters/girl/gang/crew',
  backInside: 'is/are/be/was/were/go/goes back inside, is/are/be/was/were back behind bars, is/are/be/was/were/go/goes back in/to prison/jail/custody, is/are/be/was/were back in the/ nick/cells/court/custody/jail, is/are/be/was/were out of prison/jail, sent down',
  pleading: 'is/are/will/to pleading/plead /not/guilty, pleads /not/guilty, pleaded /not/guilty, going to plead, changed his/her/their plea',
  moreForm: 'has/have/got /got/already more/worse/longer form/previous than, has/have/got /got/already a longer record than, already got/has form/previous/a record',
  clocked: 'clocked/pulled/ticketed a/an/one/some/him/her/that/this, pulled over a/an/one/some/that/this, flagged down a/an/one/some',
  speedOf: 'doing # in/on/down/past/through/over, at # mph, doing # mph',
  putAway: 'put/putting/sent/sending him/her/them/one/another away/down/inside for #/life, put/putting/sent/sending a/the/that/this * away/down/inside for #/life',
  exposedSelf: 'exposed himself, exposing himself, flashed at/ a/two/some/the girl/girls/woman/women/lady/schoolgirl/schoolgirls',
  runsGear: 'runs/run/running/deals/dealing/sells/selling/supplies/brings the/all/most gear/drugs/coke/weed/crack/brown/lines on/in/round/for/to/into, runs/run/running the county lines',
  showedHow: 'showed/taught/told/shown me/us how to/he/she/they open/pick/crack/bypass/break/hotwire/get/got/gets/nick/nicks/steal',
  warrantOut: 'a/the/ warrant/warrants out for/on',
  tookOff: 'took/taken/seized/recovered/confiscated a/an/the/his/two/some/# phone/phones/laptop/laptops/knife/knives/gun/blade/machete/tablet/wraps/drive off/from',
} as const;
