import type { ExpectedPage } from './types.ts';

export const page: ExpectedPage = {
  headline: null,
  publisher: null,
  date: null,
  comments: 0,
  opens: 'The Faroese coast guard chief says',
  closes: 'shared inspections.',
  without: ['Astrid Nolsoe', 'Suduroy', 'Sheep on the runway', 'Madeira'],
  statements: [
    {
      content: ['those who sell rubber boats as unsinkable have never sat in one'],
      speakers: ['Rani Djurholm'],
      kind: 'indirect',
    },
    {
      content: [
        'the past winter taught his crews a lesson because they and the harbour masters learned to tell a toy from a vessel',
      ],
      speakers: ['Rani Djurholm'],
      kind: 'indirect',
    },
    {
      content: ['in those months, many sellers claimed that their boats were approved'],
      speakers: ['Rani Djurholm'],
      kind: 'indirect',
    },
    {
      content: ['their boats were approved'],
      speakers: ['many sellers'],
      kind: 'indirect',
      within: 'in those months',
    },
    {
      content: ['But in truth, a number of those sellers had printed the stickers themselves'],
      speakers: ['Rani Djurholm'],
      kind: 'direct',
    },
    { content: ['Nobody had to be pulled out last week'], speakers: ['Rani Djurholm'], kind: 'direct' },
    {
      content: ['We will keep towing them home, and we will keep sending the bill'],
      speakers: ['Rani Djurholm'],
      kind: 'direct',
    },
    {
      content: [
        'the stickers would be read by a machine from June, and that the sellers would pay for the machine',
      ],
      speakers: ['The Danish harbour inspector'],
      kind: 'indirect',
    },
    {
      content: ['to send her their photographs of the boats'],
      speakers: ['The Danish harbour inspector'],
      kind: 'indirect',
      act: 'demanded',
      addressee: ['the islands'],
    },
  ],
  unsaid: ['signed a protocol', 'second tunnel'],
};
