import type { Profile } from '../../src/core/types.ts';

/**
 * A made-up officer. The numbers are from Ofcom's ranges for drama, the postcode's district does not exist, the mail
 * domains end in .example but for the force domain, whose form is what the check must know.
 */
export const profile: Profile = {
  employer: { names: ['Leicestershire Police'], aliases: ['Leics Police', 'LeicsPol', 'leicspolice'] },
  role: { rank: 'PC', titles: ['response officer'], unit: 'C section' },
  collar: '4471',
  stations: ['Tollgate Lane'],
  colleagues: [
    { name: 'Mark Cuddington', nicknames: ['Cuddy'] },
    { name: 'Joy Hask-Venley', rank: 'Inspector', nicknames: ['HV'] },
    { name: "Aoife O'Tarrowby", rank: 'PC', nicknames: [] },
    { name: 'Fergus McIllwraddan', rank: 'PC', nicknames: ['Gus'] },
    { name: 'Zoë Pennifoldé', nicknames: [] },
    { name: 'Will Drossmere', rank: 'PC', nicknames: ['Ditch'] },
  ],
  family: [
    { name: 'Peregrine', relation: 'son' },
    { name: 'Isolde', relation: 'wife' },
    { name: 'Poppy', relation: 'daughter' },
  ],
  homes: [{ street: '14 Larkspindle Close', town: 'Wyvermere', postcode: 'LE28 7QT' }],
  phones: ['07700 900461', '0116 496 0724'],
  emails: { personal: ['iq@fenmail.example'], work: ['idris.quarlebeck@leics.police.uk'] },
  vehicles: ['KX49 QRL', 'green Skoda Octavia'],
  places: ['Wyvermere Harriers', 'The Copper Kettle at Wyvermere', 'Dunnock Lane Baths'],
  flags: { loneFirstNames: false },
};
