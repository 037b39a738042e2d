import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageRecord } from '../src/format/index.ts';
import { call } from './host.ts';

const forms = fileURLToPath(new URL('../examples/forms', import.meta.url));

/** What a careful reader takes from each page or article of examples/forms; `closes`: the last words of its text. */
const EXPECTED = [
  {
    file: 'bakers-letter.eml',
    headline: 'The bakers of Vell go on strike',
    publisher: 'Tollgate Letter',
    author: [],
    date: '2023-03-06',
    closes: 'according to the health office.',
  },
  {
    file: 'bees-factiva.rtf',
    headline: 'Beekeepers sue maker of orchard spray',
    publisher: 'The Meadow Courier',
    author: ['Amadou Brisket'],
    date: '2019-04-21',
    closes: 'A hearing is set for June.',
  },
  {
    file: 'bees-factiva.rtf',
    headline: 'Verdant Lines halts sale of spray',
    publisher: 'The Meadow Courier',
    author: ['Amadou Brisket'],
    date: '2019-05-03',
    closes: '“a courtesy and no confession”.',
  },
  {
    file: 'bees-factiva.rtf',
    headline: 'Imker klagen gegen Spritzmittel',
    publisher: 'Der Talbote',
    author: ['Hedwig Amrain'],
    date: '2019-05-04',
    closes: 'Eine Schuld räume sie damit nicht ein, hieß es.',
  },
  {
    file: 'drybridge-letters.mbox',
    headline: 'Sluice keepers to get a second boat',
    publisher: 'Dry Bridge Dispatch',
    author: [],
    date: '2024-04-01',
    closes: '"A boat on trestles opens no gates," she said.',
  },
  {
    file: 'drybridge-letters.mbox',
    headline: 'No second boat after all',
    publisher: 'Dry Bridge Dispatch',
    author: [],
    date: '2024-04-08',
    closes: 'I have bought a better pencil," she said.',
  },
  {
    file: 'ferry-sundholm.mhtml',
    headline: 'Fähre nach Sundholm fährt wieder',
    publisher: 'Küstenblatt',
    author: ['Wiebke Althoff'],
    date: '2023-05-11',
    closes: 'nur noch jeden zweiten Tag.',
  },
  {
    file: 'ladders-proquest.txt',
    headline: 'Library of Estrin lends its ladders',
    publisher: 'Estrin Examiner',
    author: ['Isolde Fontaine', 'Tobias Grieve'],
    date: '2018-02-07',
    closes: 'who wanted the house to keep its name.',
  },
  {
    file: 'ladders-proquest.txt',
    headline: 'Ladder comes back with a cat',
    publisher: 'Estrin Examiner',
    author: ['Tobias Grieve'],
    date: '2018-03-17',
    closes: 'said the director, Marguerite Oyelaran.',
  },
  {
    file: 'lighthouse-forwarded.eml',
    headline: 'Lighthouse keeper finds letters from 1911',
    publisher: 'Cape Runnel Gazette',
    author: [],
    date: '2023-11-07',
    closes: 'a woman in the village who never answered.',
  },
  {
    file: 'orchard-vote.html',
    headline: 'Village votes to keep its orchard',
    publisher: 'Saltmarsh Herald',
    author: ['Ottla Brandreth'],
    date: '2022-10-04',
    closes: 'the fruit given to the school kitchen.',
  },
  {
    file: 'quarry-nexis.txt',
    headline: 'Quarry to close after two hundred years',
    publisher: 'The Larkfield Argus',
    author: ['Prudence Achterberg'],
    date: '2004-03-03',
    closes: 'from a baker’s boy.',
  },
  {
    file: 'quarry-nexis.txt',
    headline: 'Larkfield ferme sa carrière d’ardoise',
    publisher: 'Évian Matin',
    author: ['Odile Ferrand'],
    date: '2004-03-05',
    closes: 'garder la cantine ouverte.',
  },
  {
    file: 'quarry-nexis.txt',
    headline: 'Thornycroft offers the quarry for a pound',
    publisher: 'The Larkfield Argus',
    author: ['Prudence Achterberg'],
    date: '2004-03-09',
    closes: '“A pound is a lot for a hole,” she said.',
  },
  {
    file: 'sandbank-factiva.txt',
    headline: 'Pilots warn of sandbank off Corrin',
    publisher: 'Corrin Packet',
    author: ['Lettice Vandermeer'],
    date: '2016-08-12',
    closes: 'a dredger was on its way.',
  },
  {
    file: 'sandbank-factiva.txt',
    headline: 'Dredger aground on the bank it came for',
    publisher: 'Corrin Packet',
    author: ['Lettice Vandermeer'],
    date: '2016-08-19',
    closes: 'speaker, Osric Dunmore, said.',
  },
  {
    file: 'tram-nexis-uni.rtf',
    headline: 'Tram drivers of Osterby refuse the new timetable',
    publisher: 'Osterby Tidende',
    author: ['Signe Kjærgaard'],
    date: '2021-06-14',
    closes: 'on Thursday in the old depot.',
  },
  {
    file: 'tram-nexis-uni.rtf',
    headline: 'Timetable withdrawn, drivers return',
    publisher: 'Osterby Tidende',
    author: ['Signe Kjærgaard', 'Palle Munk'],
    date: '2021-06-18',
    closes: 'at five on Friday morning.',
  },
  {
    file: 'tram-nexis-uni.rtf',
    headline: 'Straßenbahn: Osterby lenkt ein',
    publisher: 'Neue Sundzeitung',
    author: ['Jens-Peter Holm'],
    date: '2021-06-18',
    closes: 'sie habe darüber nie gelacht.',
  },
  {
    file: 'windmill-feed.rss',
    headline: 'Windmill to grind again after forty years',
    publisher: 'Polder Reporter',
    author: ['Neeltje Haverkort'],
    date: '2024-06-13',
    closes: 'Both of them are bakers.',
  },
  {
    file: 'windmill-feed.rss',
    headline: 'Ice rink wants the mill’s meadow',
    publisher: 'Polder Reporter',
    author: ['Neeltje Haverkort'],
    date: '2024-06-10',
    closes: 'when the cows are in.',
  },
];

/** Words of the files that are no article's: the archive's, the sender's, the frame's. */
const OUTSIDE =
  /Load-Date|LOAD-DATE|\d words|Copyright|All Rights|Document \w+\d|Unsubscribe|Forwarded|stamps|Win a weekend|Anzeige|i74 :|Publication|Search|Tollgate Letter ·/;

let folder: string;
let db: string;
let records: PageRecord[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-forms-'));
  db = join(folder, 'forms.db');
  const { code, out } = await call(['read', forms, '--format', 'jsonl']);
  expect(code).toBe(0);
  records = out.map((line) => JSON.parse(line) as PageRecord);
  await call(['add', forms, '--db', db]);
});
afterAll(() => rmSync(folder, { recursive: true }));

it('a page or an article is read from each of examples/forms, and none from the folder of a saved page', () => {
  expect(records.map(({ input, headline }) => [input.path?.slice(forms.length + 1), headline])).toEqual(
    EXPECTED.map(({ file, headline }) => [file, headline]),
  );
});

describe.each(EXPECTED.map((one, index) => ({ ...one, index })))('$file: $headline', (expected) => {
  it('has its own outlet, authors and day, each with its evidence', () => {
    const { publisher, author, datePublished } = records[expected.index]!;
    expect({ publisher: publisher?.name, author, date: datePublished.value?.slice(0, 10) }).toEqual({
      publisher: expected.publisher,
      author: expected.author,
      date: expected.date,
    });
    expect(datePublished.evidence[0]?.quote).toMatch(/\d/);
  });

  it('has its text, all of it and nothing else', () => {
    const { text } = records[expected.index]!;
    expect(text.endsWith(expected.closes)).toBe(true);
    expect(text).not.toMatch(OUTSIDE);
  });
});

it('a credit line names the agency that the text comes from', () => {
  expect(records.flatMap(({ credit }) => credit)).toEqual(['Estuary News Agency']);
});

it('the day on which a page was saved is that, and not the day it was published', () => {
  const saved = records.find(({ input }) => input.path?.endsWith('.mhtml'))!;
  expect(saved.input).toMatchObject({
    url: 'https://kuestenblatt.example/2023/05/faehre-sundholm',
    capturedAt: '2024-02-13T20:04:05.000Z',
  });
  expect(JSON.stringify([saved.datePublished, saved.dates])).not.toContain('2024');
});

it('what is kept of them is whole, is read again to the same, and comes again as the same', async () => {
  const { out: verified } = await call(['verify', '--db', db, '--format', 'jsonl']);
  expect(JSON.parse(verified.at(-1)!)).toMatchObject({ whole: true, articles: EXPECTED.length });
  const { out: reread } = await call(['reread', '--db', db, '--format', 'jsonl']);
  expect(new Set(reread.map((line) => JSON.parse(line).outcome))).toEqual(new Set(['same']));
  const { out: again } = await call(['add', forms, '--db', db, '--format', 'jsonl']);
  expect(new Set(again.map((line) => JSON.parse(line).outcome))).toEqual(new Set(['again']));
});

it('doctor says what it makes of a file of each form', async () => {
  const { out } = await call(['doctor', join(forms, 'quarry-nexis.txt'), '--format', 'jsonl']);
  expect(out.slice(1).map((line) => JSON.parse(line).publisher)).toEqual([
    'The Larkfield Argus',
    'Évian Matin',
    'The Larkfield Argus',
  ]);
});
