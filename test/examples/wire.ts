import type { ExpectedStatement } from './types.ts';

/** One sentence that stands on all three pages about the boats. */
export const twoBoats: ExpectedStatement = {
  content: ['Two boats are fuelled and one crew is already on board'],
  speakers: ['Sunneva Brandsdottir'],
  kind: 'direct',
  act: 'said',
  said: '2025-03-13',
  addressee: ['Rui Valadares'],
};

/** What the wire reports, and the blog after it. */
export const wireStatements: readonly ExpectedStatement[] = [
  {
    content: [
      'help for the storm-hit Azores',
      'cannot wait for a committee',
      'and has to leave port within days',
    ],
    speakers: ['Sunneva Brandsdottir'],
    kind: 'mixed',
  },
  twoBoats,
  {
    content: ['it would lend the islands a floating clinic'],
    speakers: ['Reykjavik', 'Iceland'],
    kind: 'indirect',
    said: '2025-02',
  },
  {
    content: ['to empty their warehouses of blankets'],
    speakers: ['Sunneva Brandsdottir'],
    kind: 'indirect',
    act: 'demanded',
    addressee: ['other northern countries'],
  },
  {
    content: ['a boat in harbour has never rescued anybody'],
    speakers: ['Sunneva Brandsdottir'],
    kind: 'indirect',
  },
  {
    content: ['the harbours of Horta and Ponta Delgada remain open and that no ship has been turned away'],
    speakers: ['Rui Valadares'],
    kind: 'indirect',
  },
  {
    content: ['Valadares has also ordered the army to rebuild a bridge on Flores'],
    speakers: ['Antena Mareante'],
    kind: 'indirect',
    said: null,
  },
  { content: ['fishermen are missing'], speakers: ['Lisbon', 'Portugal'], kind: 'indirect', act: 'denied' },
  {
    content: ['the reports', 'rumours with a boat painted on them'],
    speakers: ['Lisbon', 'Portugal'],
    kind: 'mixed',
  },
];
