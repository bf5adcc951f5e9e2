import { describe, expect, it } from 'vitest';
import { findIn } from '../../src/background/find.ts';
import { checks } from '../../src/checks/index.ts';
import { draftOf } from './fixtures.ts';
import { profile } from './profile.ts';

/** The checks that judge how something is said. The others may know a name or a place. */
const FAMILY = ['abusive-or-profane', 'discriminatory', 'threat-or-violence-glee', 'sexual-content'];
const judges = checks.filter(({ meta }) => FAMILY.includes(meta.id));

/** Many, and one of them with its article. Faith and none, race and nation, sexuality, gender, disability, age, means. */
const GROUPS: readonly (readonly [many: string, one: string])[] = [
  ['Muslims', 'a Muslim'], ['Christians', 'a Christian'], ['Jews', 'a Jew'], ['Hindus', 'a Hindu'], ['Sikhs', 'a Sikh'], ['Buddhists', 'a Buddhist'], ['Catholics', 'a Catholic'],
  ['Protestants', 'a Protestant'], ['atheists', 'an atheist'], ['pagans', 'a pagan'], ['Quakers', 'a Quaker'],
  ['black people', 'a black person'], ['white people', 'a white person'], ['Asian people', 'an Asian person'], ['mixed race people', 'a mixed race person'],
  ['Poles', 'a Pole'], ['Romanians', 'a Romanian'], ['Nigerians', 'a Nigerian'], ['English people', 'an English person'], ['Scottish people', 'a Scottish person'],
  ['Irish people', 'an Irish person'], ['Welsh people', 'a Welsh person'], ['Chinese people', 'a Chinese person'], ['Pakistanis', 'a Pakistani'], ['Roma people', 'a Roma person'], ['Gypsies', 'a Gypsy'],
  ['Lithuanians', 'a Lithuanian'], ['Hungarians', 'a Hungarian'], ['Czechs', 'a Czech'], ['Slovaks', 'a Slovak'], ['Latvians', 'a Latvian'], ['Greeks', 'a Greek'], ['Turks', 'a Turk'], ['Kurds', 'a Kurd'],
  ['Ghanaians', 'a Ghanaian'], ['Kenyans', 'a Kenyan'], ['Eritreans', 'an Eritrean'], ['Moroccans', 'a Moroccan'], ['South Africans', 'a South African'], ['Brazilians', 'a Brazilian'], ['Canadians', 'a Canadian'],
  ['Filipinos', 'a Filipino'], ['Tamils', 'a Tamil'], ['Punjabis', 'a Punjabi'], ['Bengalis', 'a Bengali'], ['Sri Lankans', 'a Sri Lankan'], ['Thais', 'a Thai'],
  ['Sudanese people', 'a Sudanese person'], ['Vietnamese people', 'a Vietnamese person'], ['Portuguese people', 'a Portuguese person'], ['Dutch people', 'a Dutchman'], ['Swiss people', 'a Swiss person'], ['Swedes', 'a Swedish person'],
  ['Shias', 'a Shia'], ['Sunnis', 'a Sunni'], ['Anglicans', 'an Anglican'], ['Presbyterians', 'a Presbyterian'], ["Jehovah's Witnesses", "a Jehovah's Witness"],
  ['epileptics', 'an epileptic'], ['amputees', 'an amputee'], ['intersex people', 'an intersex person'],
  ['gay people', 'a gay person'], ['lesbians', 'a lesbian'], ['bisexual people', 'a bisexual person'], ['straight people', 'a straight person'],
  ['trans people', 'a trans person'], ['trans women', 'a trans woman'], ['non-binary people', 'a non-binary person'], ['women', 'a woman'], ['men', 'a man'],
  ['disabled people', 'a disabled person'], ['blind people', 'a blind person'], ['deaf people', 'a deaf person'], ['autistic people', 'an autistic person'], ['wheelchair users', 'a disabled man'],
  ['old people', 'an old person'], ['young people', 'a young person'], ['pensioners', 'a pensioner'],
  ['immigrants', 'an immigrant'], ['refugees', 'a refugee'], ['asylum seekers', 'an asylum seeker'], ['people on benefits', 'a benefit claimant'], ['single mums', 'a single mum'],
];

const subjects = ['{many}', 'All {many}', 'These {many}', 'Most {many}', '{many} like that', '{many} at work'];
const scorn = [
  'are disgusting', 'are scum', 'are a cancer', 'are the absolute worst', 'are animals', 'are worthless', 'are a drain on this country', 'are thieves', 'are so stupid',
  'should be deported', 'should not be allowed to vote', 'do not belong here', 'deserve to die', 'belong in cages', "can't be trusted", 'should all be locked up',
];
const hostile = [
  ...subjects.flatMap((subject) => scorn.map((what) => `${subject} ${what}.`)),
  'I hate {many}.', 'I detest {many}.', "I can't stand {many}.", 'So sick of {many}.', 'Typical {many}.', 'Send {many} home.', 'Too many {many} round here.', 'We should get rid of {many}.',
  'Never trust {one}.', 'What do you expect from {one}?', 'There is nothing worse than {one}.', 'I would never date {one}.', 'Bloody {many} everywhere.', 'Fucking {many}.', 'Kick out all the {many}.',
  'I want to kill all {many}.', 'Death to {many}.', 'The country is overrun by {many}.', '{many} run the media.', 'It is always {one} with their hand out.',
  'Deport all {many}', 'Deport every last one of these {many}.', 'Get these {many} out of our country.', 'Time to throw all the {many} out of this country', '{many}, get out of our country.', '{many} out!', '{many} go home.',
  '{many} should come with a siren.', '{many} are born liars.', 'Bet it was {one} who parked there.', '{many}. Need I say more.',
];
/** As an adjective, before what only hatred calls a people. */
const ADJECTIVES = ['Muslim', 'Christian', 'Jewish', 'atheist', 'black', 'white', 'Polish', 'English', 'Romany', 'gay', 'straight', 'trans', 'disabled', 'autistic', 'old', 'young', 'homeless', 'foreign', 'immigrant', 'working class'];
const scum = ['Deport all the {many} scum', 'Get this {many} vermin out of our country.', 'These {many} parasites.', 'Get rid of the {many} scroungers'];
const notScum = ['He called her {many} scum.', 'Anyone who says "{many} vermin" should be ashamed.', 'It is wrong to call people {many} scum.', 'Someone sprayed "Deport all the {many} scum" on the wall.'];
const places = ['at the gala', 'on our road', 'in the choir', 'at the allotment', 'on the bus', 'at the library', 'in my team'];
const kindly = [
  ...places.flatMap((place) => [`{many} met ${place} today.`, `I sat with {one} ${place}.`, `Lovely chat with {one} ${place}.`, `Thank you to the {many} ${place}.`, `There were {many} and others ${place}.`,
    `My friend is {one}, we met ${place}.`, `{many} are welcome ${place}.`, `Two {many} won the quiz ${place}.`, `{many} are friendly ${place}.`, `I was helped by {one} ${place}.`]),
  'Happy for {many} everywhere.', 'The talk about {many} starts at six.', '{many} deserve respect.', 'We support {many}.', 'My boss is {one}.', 'A film about {one} and a dog.',
];
const spokenAgainst = [
  'It is wrong to say {many} are scum.', 'Nobody should say {many} are disgusting.', "It's not ok to tell {many} to go home.", 'I would never say {many} are thieves.', 'Not all {many} are the same.',
  'He was banned for writing "{many} should be deported".', 'Hate like "{many} are animals" has no place here.', 'Anyone who says {many} are stupid should meet some.', 'No to racism: {many} belong here.',
  'People who hate {many} know nothing.', 'It is a myth that {many} are thieves.', 'Stop saying {many} are a drain.', "I don't hate {many}.", 'She was told {many} should not be allowed to vote.',
  'We should not let {many} suffer.', 'Sick of {many} being attacked.', 'Report posts that say {many} are vermin.',
];

/** What the judges say of a sentence, without the words that were pointed at. */
async function verdict(template: string, [many, one]: readonly [string, string]): Promise<string> {
  const filled = template.replaceAll('{many}', many).replaceAll('{one}', one);
  const draft = draftOf(filled.charAt(0).toUpperCase() + filled.slice(1));
  // A clock that stands still: what is late on a busy machine would be left out.
  const { findings } = await findIn(judges, draft, profile, undefined, () => 0);
  return findings.map(({ check, message, confidence }) => `${check} ${message} ${confidence}`).join(', ');
}

async function byGroup(template: string): Promise<Map<string, string>> {
  return new Map(await Promise.all(GROUPS.map(async (group) => [group[0], await verdict(template, group)] as const)));
}

describe('the same sentence gets the same answer, whoever it names', () => {
  it('is asked of more than two hundred sentences', () => {
    expect(hostile.length + kindly.length + spokenAgainst.length).toBeGreaterThan(200);
    expect(judges.length).toBe(FAMILY.length);
  });

  it.each(hostile)('hostile: %s', async (template) => {
    const answers = await byGroup(template);
    const [first] = answers.values();
    expect(first, 'found as hostile').toContain('discriminatory');
    expect(Object.fromEntries([...answers].filter(([, answer]) => answer !== first))).toEqual({});
  });

  it.each(scum)('hostile: %s', async (template) => {
    const answers = await Promise.all(ADJECTIVES.map((adjective) => verdict(template, [adjective, adjective])));
    expect(answers[0]).toContain('discriminatory');
    expect(new Set(answers).size).toBe(1);
  });

  it.each(notScum)('harmless: %s', async (template) => {
    const answers = await Promise.all(ADJECTIVES.map((adjective) => verdict(template, [adjective, adjective])));
    expect(answers.filter((answer) => answer.includes('discriminatory'))).toEqual([]);
  });

  it.each([...kindly, ...spokenAgainst])('harmless: %s', async (template) => {
    const answers = await byGroup(template);
    expect(Object.fromEntries([...answers].filter(([, answer]) => answer.includes('discriminatory')))).toEqual({});
    expect(new Set(answers.values()).size).toBe(1);
  });
});
