import { describe, expect, test } from 'vitest';
import { contentTypeOfExport, type ExportForm, type Page, readPage } from '../index.ts';
import { isDateLine } from './exports/line-kinds.ts';
import { outletIn } from './feed/outlet-in.ts';
import { partsOfSender } from './mail/sender.ts';

const read = (text: string, contentType: string): Page =>
  readPage(new TextEncoder().encode(text), { url: null, contentType });
const exported = (text: string, form: ExportForm): Page => read(text, contentTypeOfExport(form));
const mail = (text: string): Page => read(text, 'message/rfc822; charset=utf-8');

/** The witnesses by name, and the blocks by role, as they stand in the page: each points at its own words. */
function summary({ decoded, witnesses, blocks }: Page): Record<string, unknown> {
  for (const { value, at } of witnesses) expect(decoded.slice(...at!).replace(/\s+/g, ' ')).toContain(value);
  const roles: Record<string, string[]> = {};
  for (const { stated = 'unstated', text, at } of blocks) {
    expect(decoded.slice(...at).replace(/\s+/g, ' ')).toBe(text);
    roles[stated] = [...(roles[stated] ?? []), text];
  }
  return { ...roles, ...Object.fromEntries(witnesses.map(({ name, value }) => [name, value])) };
}

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
        'Section: NEWS; Pg. 3',
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

describe('mail', () => {
  test('of a list: the outlet, its domain, the day; the text is judged like any other', () => {
    const page = mail(
      'From: The Norhaven Post <post@norhaven.example>\nDate: Wed, 3 Mar 2021 09:15:00 +0100\nSubject: Re: Ferry sails\nList-Id: <l.norhaven.example>\nContent-Type: text/html\n\n<p>On <b>Monday</b>.</p>',
    );
    expect(page.kind).toBe('html');
    expect(page.witnesses.map(({ name, value }) => [name, value])).toEqual([
      ['publisher', 'The Norhaven Post'],
      ['domain', 'norhaven.example'],
      ['date', 'Wed, 3 Mar 2021 09:15:00 +0100'],
    ]);
    const last = page.blocks.at(-1)!;
    expect(last).toMatchObject({ text: 'On Monday.' });
    expect(last.stated).toBeUndefined();
    expect(page.decoded.slice(...last.at)).toBe('On <b>Monday</b>.');
    expect(page.blocks.find(({ stated }) => stated === 'headline')?.text).toBe('Ferry sails');
  });

  test.each([
    [
      '---------- Forwarded message ---------\nFrom: The Quay <q@quay.example>\nDate: Wed, Mar 3, 2021 at 9:15 AM\nSubject: Ferry\nTo: A <a@b.example>\n',
    ],
    [
      'Begin forwarded message:\n\nFrom: The Quay <q@quay.example>\nSubject: Ferry\nDate: Wed, Mar 3, 2021 at 9:15 AM\nTo: A\n',
    ],
    [
      '-----Ursprüngliche Nachricht-----\nVon: The Quay <q@quay.example>\nGesendet: Wed, Mar 3, 2021 at 9:15 AM\nAn: A\nBetreff: Ferry\n',
    ],
  ])('forwarded: the mail inside tells of the article, %j', (head) => {
    const page = mail(
      `From: Jane Roe <j@b.example>\nDate: Thu, 4 Mar 2021 09:15:00 +0100\nSubject: Fwd: Ferry\nContent-Type: text/plain\n\nSee below.\n\n${head}\nThe ferry sails.`,
    );
    expect(page.witnesses.map(({ name, value }) => [name, value])).toEqual([
      ['sender', 'The Quay'],
      ['date', 'Wed, Mar 3, 2021 at 9:15 AM'],
    ]);
    expect(page.blocks.filter(({ stated }) => stated === undefined).map(({ text }) => text)).toEqual([
      'The ferry sails.',
    ]);
  });

  test('forwarded by Outlook: for whom it was sent, its own subject, lines that were wrapped', () => {
    const page = mail(
      'From: Jane Roe <j@b.example>\nSubject: FW: look\nContent-Type: text/plain\n\n-----Original Message-----\nFrom: l@quay.example [mailto:l@quay.example] On Behalf Of The Quay\nSent: Wednesday, March 3, 2021 9:15 AM\nTo: Jane\nSubject: Ferry sails\n\nThe ferry sails again on Monday, and it will be late on Tuesday, the\nharbour office said.\n- The tide\n- The crew',
    );
    expect(page.witnesses.map(({ value }) => value)).toEqual([
      'The Quay',
      'Wednesday, March 3, 2021 9:15 AM',
    ]);
    const headline = page.blocks.find(({ stated }) => stated === 'headline')!;
    expect([headline.text, page.decoded.slice(...headline.at)]).toEqual(['Ferry sails', 'Ferry sails']);
    expect(page.blocks.filter(({ stated }) => stated === undefined).map(({ text }) => text)).toEqual([
      'The ferry sails again on Monday, and it will be late on Tuesday, the harbour office said.',
      '- The tide',
      '- The crew',
    ]);
  });

  test('forwarded in HTML, all of the head in one paragraph', () => {
    const page = mail(
      'From: Jane Roe <j@b.example>\nContent-Type: text/html\n\n<p>FYI</p><p><b>From:</b> The Quay &lt;q@quay.example&gt;<br><b>Sent:</b> 3 March 2021 09:15<br><b>To:</b> Jane<br><b>Subject:</b> Ferry</p><p>The ferry sails.</p>',
    );
    expect(page.witnesses.map(({ value }) => value)).toEqual(['The Quay', '3 March 2021 09:15']);
    expect(page.blocks.filter(({ stated }) => stated === undefined)).toHaveLength(1);
  });

  test('a signature is no text', () => {
    const page = mail(
      'From: a@b.example\nContent-Type: text/plain\n\nThe ferry sails.\n\n-- \nJane Roe\nDeputy',
    );
    expect(page.blocks.map(({ text, stated }) => [text, stated]).slice(-4)).toEqual([
      ['The ferry sails.', undefined],
      ['--', 'other'],
      ['Jane Roe', 'other'],
      ['Deputy', 'other'],
    ]);
  });

  test.each([
    ['"The Quay" <q@quay.example>', true, { publisher: 'The Quay', domain: 'quay.example' }],
    [
      'Jane Roe from The Quay <q@quay.example>',
      true,
      { byline: 'Jane Roe', publisher: 'The Quay', domain: 'quay.example' },
    ],
    ['q@quay.example', true, { domain: 'quay.example' }],
    ['Jane Roe <j@quay.example>', false, { sender: 'Jane Roe' }],
    ['j@quay.example <j@quay.example>', false, {}],
  ])('%s, of a list: %s', (sender, list, expected) => {
    const parts = partsOfSender(sender, list).map(({ name, from, to }) => [name, sender.slice(from, to)]);
    expect(Object.fromEntries(parts)).toEqual(expected);
  });
});

describe('an item of a feed', () => {
  test('the outlet in the feed\u2019s title, the day, the author behind an address', () => {
    const text =
      'Feed: World | The Quay\nTitle: Ferry sails\nPublished: 2021-03-03\nAuthor: j@quay.example (Jane Roe)\nLanguage: en\nContent-Type: text/html\n\n<p>On <b>Monday</b>.</p>';
    const page = readPage(new TextEncoder().encode(text), {
      url: 'https://www.quay.example/1',
      contentType: 'application/rss+xml; charset=utf-8',
    });
    expect(page.witnesses.map(({ name, value }) => [name, value])).toEqual([
      ['url', 'https://www.quay.example/1'],
      ['publisher', 'The Quay'],
      ['feed-date', '2021-03-03'],
      ['byline', 'Jane Roe'],
      ['language', 'en'],
    ]);
    expect(page.declaredLanguage).toBe('en');
    const last = page.blocks.at(-1)!;
    expect(page.decoded.slice(...last.at)).toBe('On <b>Monday</b>.');
  });

  test.each([
    ['The Quay', null, 'The Quay'],
    ['World news | The Quay', 'https://www.quay.example/1', 'The Quay'],
    ['The Quay - Sport', 'https://quay.example/1', 'The Quay'],
    ['Notes: a diary', 'https://elsewhere.example/1', 'Notes: a diary'],
  ])('%s at %s', (title, url, outlet) => {
    expect(title.slice(...outletIn(title, url))).toBe(outlet);
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
