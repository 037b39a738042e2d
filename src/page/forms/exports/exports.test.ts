import { describe, expect, test } from 'vitest';
import { exported, summary } from '../fixtures/exported.ts';
import { isDateLine } from './line-kinds.ts';

describe('LexisNexis', () => {
  test('Nexis Uni: headline, outlet and date over the labels, the text behind "Body"', () => {
    const page = exported(
      'Ferry sails\n\nFerry sails\nThe Norhaven Post\nMarch 3, 2021 Wednesday\nLate Edition\n\nCopyright 2021 Norhaven Post Ltd\n\nSection: NEWS; Pg. 3\nLength: 5 words\nByline: Jane Roe\nHighlight: At last.\n\nBody\n\nOn Monday.\nOn Tuesday.\n\nGraphic\n\nA ferry\n\nClassification\n\nLanguage: ENGLISH\nSubject: FERRIES (90%)\nLoad-Date: March 4, 2021\n\nEnd of Document',
      'nexis',
    );
    expect(summary(page)).toEqual({
      headline: ['Ferry sails'],
      standfirst: ['At last.'],
      body: ['On Monday.', 'On Tuesday.'],
      dateline: ['March 3, 2021 Wednesday'],
      legal: ['Copyright 2021 Norhaven Post Ltd'],
      caption: ['A ferry'],
      tags: ['FERRIES (90%)'],
      other: [
        'Ferry sails',
        'The Norhaven Post',
        'Late Edition',
        'NEWS; Pg. 3',
        'Length: 5 words',
        'Body',
        'Graphic',
        'Classification',
        'ENGLISH',
        'Load-Date: March 4, 2021',
        'End of Document',
      ],
      publisher: 'The Norhaven Post',
      date: 'March 3, 2021 Wednesday',
      section: 'NEWS; Pg. 3',
      byline: 'Jane Roe',
      language: 'ENGLISH',
    });
    expect(page.declaredLanguage).toBe('en');
  });

  test('classic: the headline under the date, wrapped lines are paragraphs again', () => {
    const page = exported(
      '          The Norhaven Post\n\n       March 3, 2004, Wednesday\n          Late Edition\n\nA headline over\ntwo lines\n\nBYLINE: Jane Roe, in\nNorhaven\n\nLENGTH: 5 words\n\nDATELINE: NORHAVEN\n\n   The ferry sails again\non Monday.\n\n   The mayor said: nothing.\n\nLOAD-DATE: March 4, 2004\n\n     Copyright 2004 Norhaven Post Ltd.\n     All Rights Reserved',
      'nexis',
    );
    expect(summary(page)).toMatchObject({
      headline: ['A headline over two lines'],
      body: ['The ferry sails again on Monday.', 'The mayor said: nothing.'],
      byline: 'Jane Roe, in Norhaven',
      publisher: 'The Norhaven Post',
      legal: ['Copyright 2004 Norhaven Post Ltd.', 'All Rights Reserved'],
    });
  });

  test('an older one, with a label for the headline and for the text', () => {
    const page = exported(
      'Copyright 1999 Norhaven Post Ltd.\nThe Norhaven Post\n\nMarch 3, 1999, Wednesday\n\nSECTION: NEWS\n\nLENGTH: 5 words\n\nHEADLINE: Ferry sails\n\nBODY:\nOn Monday.\n\nLOAD-DATE: March 4, 1999',
      'nexis',
    );
    expect(summary(page)).toMatchObject({
      headline: ['Ferry sails'],
      body: ['On Monday.'],
      publisher: 'The Norhaven Post',
    });
  });
});

describe('LexisNexis by labels', () => {
  test('all of the head labelled', () => {
    const page = exported(
      'Headline: Ferry sails\nPublication: The Norhaven Post\nDate: March 3, 2021\nByline: Jane Roe\nLength: 5 words\n\nOn Monday.\n\nLoad-Date: March 4, 2021\n\nEnd of Document',
      'nexis',
    );
    expect(summary(page)).toMatchObject({
      headline: ['Ferry sails'],
      body: ['On Monday.'],
      publisher: 'The Norhaven Post',
      date: 'March 3, 2021',
      byline: 'Jane Roe',
    });
  });
});

describe('Factiva', () => {
  const head = '112 words\n3 March 2021\n09:15\nThe Norhaven Post\nNORPST\n3\nEnglish\n';
  test('without codes', () => {
    const page = exported(
      `News\nFerry sails again after nine days\nBy Jane Roe\n${head}Copyright 2021. Norhaven Post Ltd. All Rights Reserved.\n\nOn Monday.\n\nPage 1 of 2 © 2021 Factiva, Inc.\n\nOn Tuesday.\n\nNorhaven Post Ltd.\n\nDocument NORPST0020210303eh330000x`,
      'factiva',
    );
    expect(summary(page)).toMatchObject({
      headline: ['Ferry sails again after nine days'],
      body: ['On Monday.', 'On Tuesday.'],
      legal: [
        'Copyright 2021. Norhaven Post Ltd. All Rights Reserved.',
        'Page 1 of 2 © 2021 Factiva, Inc.',
        'Norhaven Post Ltd.',
      ],
      publisher: 'The Norhaven Post',
      date: '3 March 2021',
      byline: 'By Jane Roe',
      language: 'English',
    });
  });

  test.each([
    ['Ferry sails\n', undefined],
    ['Ferry sails again, the harbour office says\nJane Roe\n', 'Jane Roe'],
    ['Letters\nFerry sails again, the harbour office says\n', undefined],
  ])('a byline is one by its words or its place: %j', (title, byline) => {
    const page = exported(
      `${title}${head}(c) 2021 Norhaven\n\nOn Monday.\n\nDocument NORPST0020210303eh`,
      'factiva',
    );
    expect(summary(page).byline).toEqual(byline);
  });

  test('with codes; a sentence that begins like one is text', () => {
    const page = exported(
      'HD\tFerry sails\nBY\tJane Roe\nWC\t5 words\nPD\t3 March 2021\nSN\tThe Norhaven Post\nCY\t(c) 2021\n\nLP\n\nOn Monday.\n\nTD\tIN all weathers.\nIN short, yes.\n\nCO\tnrhvn : Norhaven Ferries\nIN\ti72 : Ships\nAN\tDocument NORPST0020210303eh330000x',
      'factiva',
    );
    expect(summary(page)).toMatchObject({
      headline: ['Ferry sails'],
      body: ['On Monday.', 'IN all weathers.', 'IN short, yes.'],
      tags: ['nrhvn : Norhaven Ferries', 'i72 : Ships'],
      publisher: 'The Norhaven Post',
    });
  });
});

describe('Factiva by hand', () => {
  test('codes with one space behind them', () => {
    const page = exported(
      'HD Ferry sails\nBY Jane Roe\nWC 5 words\nPD 3 March 2021\nSN The Norhaven Post\nLP On Monday.\nTD Later.\nIN short, yes.\nCO nrhvn : Norhaven Ferries\nIN i72 : Ships\nAN Document NORPST0020210303eh330000x',
      'factiva',
    );
    expect(summary(page)).toMatchObject({
      headline: ['Ferry sails'],
      body: ['On Monday.', 'Later.', 'IN short, yes.'],
      tags: ['nrhvn : Norhaven Ferries', 'i72 : Ships'],
    });
  });

  test('neither language nor rights: the text comes after a blank line', () => {
    const page = exported(
      'Ferry sails\n5 words\n3 March 2021\nThe Norhaven Post\nNORPST\n\nOn Monday.\n\nDocument NORPST0020210303eh330000x',
      'factiva',
    );
    expect(summary(page)).toMatchObject({
      headline: ['Ferry sails'],
      body: ['On Monday.'],
      date: '3 March 2021',
    });
  });
});

describe('ProQuest', () => {
  test('later exports: headings for the text and the details', () => {
    const page = exported(
      'Ferry sails\n\nAuthor: Roe, Jane\n\nProQuest document link\n\nABSTRACT\n\nShort.\n\nFULL TEXT\n\nOn Monday.\n\nDetails\n\nfollow later.\n\nDETAILS\n\nSubject: Ferries\n\nPublication title: The Norhaven Post; Norhaven\n\nPublication date: Mar 3, 2021\n\nDatabase: News',
      'proquest',
    );
    expect(summary(page)).toMatchObject({
      headline: ['Ferry sails'],
      body: ['On Monday.', 'Details', 'follow later.'],
      tags: ['Ferries'],
      publisher: 'The Norhaven Post',
      date: 'Mar 3, 2021',
    });
  });

  test('fields by labels; a sentence that begins like one is text', () => {
    const page = exported(
      'Ferry sails\n\nAuthor: Roe, Jane; Doe, John\n\nAbstract: Short.\n\nFull text: On Monday.\n\nTitle: a word that stuck.\n\nSubject: Ferries\n\nLocation: Norhaven\n\nTitle: Ferry sails\n\nPublication title: The Norhaven Post; Norhaven\n\nPublication date: Mar 3, 2021\n\nCopyright: Norhaven Post Ltd 2021',
      'proquest',
    );
    expect(summary(page)).toMatchObject({
      headline: ['Ferry sails'],
      body: ['On Monday.', 'Title: a word that stuck.'],
      tags: ['Ferries', 'Norhaven'],
      publisher: 'The Norhaven Post',
      author: 'Roe, Jane; Doe, John',
      date: 'Mar 3, 2021',
      legal: ['Norhaven Post Ltd 2021'],
    });
  });
});

test.each([
  ['March 3, 2021 Wednesday', true],
  ['3. März 2021 Mittwoch', true],
  ['mercredi 3 mars 2021', true],
  ['03/04/2021', true],
  ['Wednesday', false],
  ['The Norhaven Post', false],
  ['What the long march through 2021 taught the people who walked it and those who stayed', false],
])('%s is a line with a date and little else: %s', (text, expected) => {
  expect(isDateLine(text)).toBe(expected);
});
