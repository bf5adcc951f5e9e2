import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import type { Profile } from '../../src/core/types.ts';
import { draftOf } from './fixtures.ts';
import { profile } from './profile.ts';

/** What one check says of a draft: the words it points at, by how sure it is. */
async function said(id: string, text: string, change: Partial<Profile>): Promise<string[]> {
  const draft = draftOf(text);
  const findings = await checks.find(({ meta }) => meta.id === id)!.run(draft, { profile: { ...profile, ...change } });
  return findings.flatMap(({ message, target, confidence }) => ('attachment' in target ? [] : target.map(({ start, end }) => `${message} ${confidence} ${text.slice(start, end)}`)));
}

describe('a listed vehicle is a registration', () => {
  it.each(['KX49 QRL', 'KX49-QRL', 'kx49qrl', 'K12 QRL', 'K1QRL', 'K123-QRL', 'QRL 123K', 'QRL-1', 'QRL12', 'QRL 123', 'KX 1234', 'K 123', 'K-1234', 'QRL1234', '1234 KX', '12-QRL', '1KX', ' KX49 QRL '])('when it is written like one: %s', async (plate) => {
    const written = plate.trim();
    expect(await said('vehicle', `It says ${written}.`, { vehicles: [plate] })).toEqual([`vehicle 0.95 ${written}`]);
  });

  it.each(['Fiat 500', 'Fiat K 123', 'KX49 QRLX', 'XKX49 QRL', 'K12 QRLX', 'K1234 QRL', 'K QRL', 'K12 1QRL', 'QRLX 1', '1 KXXX', '12345 KX', '1234 K', 'QRL', 'KX 12', 'KX 12345', '1234', '1KX2'])('and not when it is not: %s', async (model) => {
    expect((await said('vehicle', `It says ${model}.`, { vehicles: [model] })).filter((one) => one.startsWith('vehicle 0.95'))).toEqual([]);
  });
});

describe('a listed job', () => {
  const found = (words: string, sure = 0.8): string[] => [`role ${sure} ${words}`];

  it.each<[listed: Partial<Profile['role']>, text: string, expected: string[]]>([
    [{ titles: ['QZX'] }, 'My QZX hat is wet.', found('QZX')], [{ titles: ['QZX'] }, 'A QZX is a kind of drill.', []], [{ titles: ['QZ'] }, 'My QZ hat is wet.', []], [{ titles: ['QZXQZX'] }, 'My QZXQZX hat is wet.', []], [{ titles: ['Qzx'] }, 'My Qzx hat is wet.', []],
    [{ titles: ['weaver'] }, 'My weaver hat is wet.', []], [{ titles: ['weaver'] }, 'I\'m a weaver.', found('weaver')], [{ titles: ['weaver'] }, 'Tired, as a sleepy weaver is.', found('weaver')], [{ titles: ['weaver'] }, 'Says I am weaver of the week.', found('weaver')],
    [{ titles: ['weaver'] }, 'I\'m a loud and happy weaver.', []], [{ titles: ['weaver'] }, 'Weaver at heart.', found('Weaver')], [{ titles: ['weaver'] }, 'Weaver, dad.', found('Weaver')], [{ titles: ['weaver'] }, 'Weaver, 45.', []], [{ titles: ['weaver'] }, 'Weaver knots hold.', []], [{ titles: ['weaver'] }, 'That weaver, dad.', []],
    [{ titles: ['night weaver'] }, 'Night weaver and dad.', found('Night weaver')], [{ titles: ['night weaver'] }, 'Somewhere the night weaver sang.', []], [{ titles: ['night weaver'] }, 'We met the night weaver.', found('night weaver')], [{ titles: ['night weaver'] }, 'Not the band, a night weaver.', found('night weaver')],
    [{ titles: ['night weaver'] }, 'I am a weaver.', found('weaver')], [{ titles: ['night weaver'] }, 'I am a night.', []], [{ titles: ['weaver'] }, 'Weaver, dad. I am a weaver.', [...found('Weaver'), ...found('weaver')]],
    [{ unit: 'Holmcroft loom room, C section' }, 'Cake for the Holmcroft team.', found('Holmcroft team')], [{ unit: 'Holmcroft loom room, C section' }, 'Rain on the Holmcroft beat.', found('Holmcroft beat')], [{ unit: 'Holmcroft loom room, C section' }, 'Off to the Holmcroft loom room.', found('Holmcroft loom room')],
    [{ unit: 'Holmcroft loom room, C section' }, 'Tea at the C section.', found('C section')], [{ unit: 'Holmcroft loom room, C section' }, 'The C team won.', []], [{ unit: 'Holmcroft loom room, C section' }, 'Rain at Holmcroft.', []], [{ unit: 'Looms' }, 'Looms are loud.', []], [{ unit: 'Looms' }, 'The Looms team won.', []],
    [{ unit: 'QZX desk' }, 'The QZX team won.', []], [{ unit: 'holmcroft desk' }, 'The holmcroft team won.', []], [{ unit: 'Qzx desk' }, 'The Qzx team won.', []], [{ unit: 'HolmCroft desk' }, 'The HolmCroft team won.', []],
  ])('%j: %s', async (listed, text, expected) => {
    expect(await said('role', text, { role: { rank: '', titles: [], unit: '', ...listed } })).toEqual(expected);
  });

  it.each<[collar: string, text: string, expected: string[]]>([
    ['4471', 'Walked 4471 steps.', []], ['4471', 'My collar 4471 itches.', found('4471', 0.95)], ['4471', 'Number: 4471', found('4471', 0.95)], ['4471', 'A collar of 4471 pearls.', []], ['qz44', 'Walked with QZ44 today.', found('QZ44', 0.95)],
  ])('number %s: %s', async (collar, text, expected) => {
    expect(await said('role', text, { collar, role: { rank: '', titles: [], unit: '' } })).toEqual(expected);
  });
});

describe('a colleague out of a whole force', () => {
  const team = Array.from({ length: 99 }, (_, at) => ({ name: `Quent Zib${String.fromCharCode(97 + Math.floor(at / 10), 97 + (at % 10))}orrow`, nicknames: [] }));
  const bell = { name: 'Fenna Drossmere', nicknames: ['Cuddy'] };

  it.each<[text: string, inTeam: string[], inForce: string[]]>([
    ['Cake from PC Drossmere today.', ['PC Drossmere'], ['PC Drossmere']], ['Cake from the boss Drossmere today.', ['Drossmere'], []], ['Cake from PC drossmere today.', ['PC drossmere'], []], ['Cake from @Drossmere today.', ['@Drossmere'], []], ['Cake from @Cuddy today.', ['@Cuddy'], ['@Cuddy']],
    ['Drossmere told everyone.', ['Drossmere'], []], ['and cuddy reckons it rains', ['cuddy'], []], ['Cake from Cuddy today.', ['Cuddy'], ['Cuddy']], ['Cake from fenna drossmere.', ['fenna drossmere'], ['fenna drossmere']],
  ])('%s', async (text, inTeam, inForce) => {
    const words = async (colleagues: Profile['colleagues']) => (await said('colleague', text, { colleagues })).map((one) => one.replace(/^\S+ \S+ /u, ''));
    expect([await words([...team, bell]), await words([...team, bell, { name: 'Orla Twelvetrees', nicknames: [] }])]).toEqual([inTeam, inForce]);
  });
});
