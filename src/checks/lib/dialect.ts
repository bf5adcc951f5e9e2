/**
 * Spellings of how people speak and of hasty typing, as the plain words they stand for: Scots, Ulster, Northern, Midland and
 * Welsh English, and apostrophes left out. Only forms that are no other common word. Source: common use.
 */
const SAID = `
  im: i am; ive: i have; id: i would; youre: you are; youve: you have; hes: he is; shes: she is; theyre: they are; theyve: they have; weve: we have; thats: that is; theres: there is;
  whos: who is; dont: do not; doesnt: does not; didnt: did not; cant: can not; cannot: can not; couldnt: could not; wouldnt: would not; shouldnt: should not; wont: will not; isnt: is not;
  wasnt: was not; werent: were not; arent: are not; hasnt: has not; havent: have not; hadnt: had not; aint: is not; dunno: do not know; gonna: going to; wanna: want to; gotta: got to;
  cannae: can not; canna: can not; couldnae: could not; didnae: did not; dinnae: do not; dinna: do not; doesnae: does not; wouldnae: would not; wisnae: was not; wasnae: was not; isnae: is not;
  willnae: will not; hasnae: has not; havenae: have not; shouldnae: should not; arenae: are not; wernae: were not; dunt: does not; wunt: would not; cudnt: could not; divvent: do not;
  fae: from; frae: from; wi: with; tae: to; oot: out; oota: out of; aboot: about; doon: down; aff: off; ower: over; noo: now; nae: no; naebody: nobody; naw: no; mair: more; oor: our; wor: our;
  yer: your; yur: your; ye: you; yous: you; youse: you; yis: you; wis: was; hae: have; gie: give; gied: gave; gien: given; telt: told; selt: sold; kent: knew; haud: hold; hame: home; hoose: house;
  polis: police; wean: child; weans: children; bairn: child; bairns: children; lassie: girl; lassies: girls; wee: little; thon: that; yon: that; dae: do; daein: doing; ane: one; yin: one; twa: two; awa: away;
  owt: anything; nowt: nothing; summat: something; summit: something; summink: something; somethin: something; nuthin: nothing; tha: you; thee: you; gaffa: gaffer; aw: all; wid: would; wur: our; ur: your; u: you; r: are; ppl: people; sumone: someone; sum1: someone;
  butt: mate; tidy: good; mun: man; bab: love; mom: mum; mam: mum; ma: mum; nan: nan; nana: nan; gran: nan; cos: because; coz: because; cuz: because; bc: because; tho: though; thru: through; tonite: tonight; tmrw: tomorrow; tmw: tomorrow;
  til: until; till: until; abt: about; pls: please; w: with; dead: dead; fella: man; feller: man; fellas: men; fellow: man; bloke: man; blokes: men; geezer: man; chap: man; guy: man; guys: men; fellah: man;
  lad: boy; lads: boys; lass: girl; lasses: girls; wumman: woman; wifey: woman; missus: wife; hubby: husband; pal: mate; ken: know; jist: just; jus: just; gaun: going; goin: going; doin: doing; nothin: nothing
`;
const words: ReadonlyMap<string, readonly string[]> = new Map(
  SAID.split(';').map((entry) => entry.split(':').map((side) => side.trim())).map(([from = '', to = '']) => [from, to.split(' ')] as const),
);

/** The plain words a spelling stands for, or undefined where it is plain already. Takes a folded word without apostrophes. */
export const plain = (word: string): readonly string[] | undefined => words.get(word);
