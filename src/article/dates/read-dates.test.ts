import { describe, expect, it } from 'vitest';
import { dump, html, PARAGRAPHS, readFixture } from '../fixtures/written-page.ts';

const HEADLINE = 'Ferry to the outer islands stays in port after second failure';
const codes = (article: ReturnType<typeof readFixture>) => article.warnings.map(({ code }) => code);

describe('a repost with the byline of its origin', () => {
  const article = readFixture(
    dump(
      ['Quayside Notes', HEADLINE, 'Harbour TV – March 9, 2021'],
      [
        'March 9, 2021 - Posted by keeper | Islands |',
        '1. They should have bought the second boat when it was cheap, as everybody told them.',
        'Comment by Ada Wicklow, Stromness | March 11, 2021 | Reply',
        '2. Pumps by train, what a time to be alive.',
        'Comment by gullfeeder | March 10, 2021 | Reply',
      ],
    ),
  );
  it('has the day of the byline', () => {
    expect(article.datePublished).toMatchObject({ value: '2021-03-09', precision: 'day' });
    expect(article.datePublished.evidence.length).toBeGreaterThan(0);
  });
  it('cannot be later than its first comment', () => {
    expect(article.datePublished.notAfter).toBe('2021-03-10');
    expect(article.dates).toContainEqual(expect.objectContaining({ value: '2021-03-11', role: 'comment' }));
  });
});

describe('a dump with a clock on top and no other date', () => {
  const article = readFixture(dump(['Tuesday, March 9, 2021', HEADLINE]));
  it('has no date, says so, and bounds it by the clock', () => {
    expect(article.datePublished).toMatchObject({ value: null, basis: null, notAfter: '2021-03-09' });
    expect(article.dates).toEqual([{ value: '2021-03-09', role: 'clock', quote: 'Tuesday, March 9, 2021' }]);
    expect(codes(article)).toContain('only-date-is-clock');
  });
});

describe('a clock on top of a dump, in other shapes', () => {
  it.each([
    ['Tuesday, March 9, 2021 Home Contact About us Subscribe Login'],
    ['Edition: International | Tuesday, March 9, 2021'],
    ['Dienstag, 9. März 2021'],
    ['سه‌شنبه ۱۹ اسفند ۱۳۹۹'],
    ['9 March 2021'],
  ])('%s', (line) => {
    const article = readFixture(dump([line, HEADLINE]));
    expect(article.datePublished.value).toBeNull();
    expect(article.dates).toMatchObject([{ value: '2021-03-09', role: 'clock' }]);
  });
  it('is no clock where it says that somebody posted it', () => {
    expect(readFixture(dump(['Posted on March 9, 2021', HEADLINE])).datePublished.value).toBe('2021-03-09');
  });
});

describe('a clock glued to its time among menu words, and a dated caption', () => {
  const article = readFixture(
    dump(
      ['08:15 GMT09 March 2021', 'Listen Live', 'Islands'],
      [],
      [
        PARAGRAPHS[0]!,
        PARAGRAPHS[1]!,
        '(File) Passengers wait on the quay of Lower Haven for the evening boat, July 3, 2019',
        '© HARBOUR PRESS / Tilda Marsh',
        PARAGRAPHS[2]!,
      ],
    ),
  );
  it('gives the clock and the caption their roles and the article no date', () => {
    expect(article.datePublished.value).toBeNull();
    expect(article.dates.map(({ value, role }) => [value, role])).toEqual([
      ['2021-03-09T08:15Z', 'clock'],
      ['2019-07-03', 'caption'],
    ]);
    expect(codes(article)).toContain('only-date-is-clock');
  });
  it('was printed between the picture and the clock', () => {
    expect(article.datePublished).toMatchObject({ notBefore: '2019-07-03', notAfter: '2021-03-09' });
  });
});

describe('a page with a modified date', () => {
  it('keeps it apart from the day of publication', () => {
    const head =
      '<meta property="article:published_time" content="2021-03-09T08:00:00+01:00"><meta property="article:modified_time" content="2021-03-12T17:30:00+01:00">';
    const article = readFixture(html(head, `<h1>${HEADLINE}</h1><p class="meta">Updated 12 March 2021</p>`));
    expect(article.datePublished).toMatchObject({
      value: '2021-03-09T08:00:00+01:00',
      precision: 'minute',
      basis: 'meta',
    });
    expect(article.dates).toContainEqual(expect.objectContaining({ value: '2021-03-12', role: 'modified' }));
  });
  it('has no day of publication where it only says when it was changed', () => {
    const article = readFixture(dump([HEADLINE, 'Last updated: 12 March 2021']));
    expect(article.datePublished).toMatchObject({ value: null, notAfter: '2021-03-12' });
    expect(codes(article)).toContain('only-modified-date');
  });
});

describe('teasers and copyright', () => {
  it('are not the day of publication', () => {
    const below =
      '<div class="related"><h3>Related</h3><ul><li><a href="/a">Second boat sold</a> 1 February 2021</li></ul></div><footer>© 2023 Harbour Press</footer>';
    const article = readFixture(html('', `<h1>${HEADLINE}</h1>`, below));
    expect(article.datePublished.value).toBeNull();
  });
});

describe('a day written two ways', () => {
  it('follows the other dates of the page', () => {
    const british = readFixture(
      dump([HEADLINE, 'Published 06/03/2021'], ['Read on: Second boat sold, 25/02/2021']),
    );
    expect(british.datePublished.value).toBe('2021-03-06');
    expect(codes(british)).not.toContain('day-or-month-first');
  });
  it('follows the spelling of the text', () => {
    expect(readFixture(dump([HEADLINE, 'Published 06/03/2021'])).datePublished.value).toBe('2021-03-06');
  });
  const silent = PARAGRAPHS.map((paragraph) => paragraph.replaceAll('harbour', 'ferry'));

  it('is a warning where nothing tells, and only the year is claimed', () => {
    const article = readFixture(dump([HEADLINE, 'Published 06/03/2021'], [], silent));
    expect(codes(article)).toContain('day-or-month-first');
    expect(article.datePublished).toMatchObject({ value: '2021', precision: 'year' });
  });

  it('is told by another date of the page', () => {
    const head = '<meta name="revisiondate" content="2021-03-06">';
    const page = html(head, `<h1>${HEADLINE}</h1><p class="date">Published 06/03/2021</p>`);
    const article = readFixture(page.replaceAll('harbour', 'ferry'));
    expect(article.datePublished.value).toBe('2021-03-06');
    expect(codes(article)).not.toContain('day-or-month-first');
  });

  it('is told by a comment that the other reading would be later than', () => {
    const below = ['1. Pumps by train, what a time.', 'Comment by gullfeeder | March 10, 2021 | Reply'];
    const lines = dump([HEADLINE, 'Published 06/03/2021'], below, silent).replace('March 10,', '10 March');
    expect(readFixture(lines).datePublished.value).toBe('2021-03-06');
  });
});

it('takes no date that a reader mentions for the day of his comment', () => {
  const below = [
    '1. The old boat sank on 8 November 1923, a hundred years ago almost, and nobody learned from it.',
    'Comment by Ada Wicklow | March 11, 2021 | Reply',
    '2. Pumps by train, what a time to be alive.',
    'Comment by gullfeeder | March 10, 2021 | Reply',
  ];
  const { datePublished } = readFixture(dump(['Quayside Notes', HEADLINE, 'March 9, 2021'], below));
  expect(datePublished).toMatchObject({ value: '2021-03-09', notAfter: '2021-03-10' });
});

it('proves the first possible day from past events that the text dates', () => {
  const body = [
    ...PARAGRAPHS,
    'The engine was replaced in October 2019, and the new one failed for the first time that winter.',
  ];
  const { datePublished, text } = readFixture(dump([HEADLINE], [], body));
  expect(datePublished.notBefore).toBe('2019-10-01');
  const evidence = datePublished.evidence[0]!;
  expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
});

it('takes the date in the address of the page', () => {
  const article = readFixture(
    html('<link rel="canonical" href="https://harbour.example/2021/03/09/ferry">', `<h1>${HEADLINE}</h1>`),
  );
  expect(article.datePublished).toMatchObject({ value: '2021-03-09', basis: 'url' });
});

describe('a time element', () => {
  const page = (datetime: string, shown: string) =>
    readFixture(
      html('', `<h1>${HEADLINE}</h1><p class="meta"><time datetime="${datetime}">${shown}</time></p>`),
    );
  it('gives the exact time of the day that is printed', () => {
    expect(page('2021-03-09T08:15:00+01:00', '9 March 2021').datePublished).toMatchObject({
      value: '2021-03-09T08:15:00+01:00',
      basis: 'time-element',
    });
  });
  it('gives the day where only its age is printed', () => {
    expect(page('2021-03-09', '3 days ago').datePublished.value).toBe('2021-03-09');
  });
  it('is overruled by another day in print', () => {
    expect(page('2009-04-11', '9 March 2021').datePublished.value).toBe('2021-03-09');
  });
});

it('a label that lost the space before its date still labels it', () => {
  const article = readFixture(dump([HEADLINE, 'PUBLISHEDMAR 9, 2021, 6:12 PM SGT']));
  expect(article.datePublished).toMatchObject({ value: '2021-03-09T18:12+08:00', basis: 'visible' });
});

describe('a date alone on top of a dump', () => {
  const top = 'Tuesday, March 9, 2021';
  const signed = (day: string) =>
    ['Comments', 'Ada', day, 'They should have bought the second boat.'].join('\n');
  it('is no clock where readers commented after it', () => {
    const article = readFixture(dump([top, HEADLINE], [signed('11 March 2021')]));
    expect(article.datePublished.value).toBe('2021-03-09');
  });
  it('is one where they all commented before it', () => {
    const article = readFixture(dump([top, HEADLINE], [signed('7 March 2021')]));
    expect(article.datePublished.value).toBeNull();
  });
  it('is no clock beside a name', () => {
    const article = readFixture(dump([top, 'By Jane Roe', HEADLINE]));
    expect(article.datePublished.value).toBe('2021-03-09');
  });
  it('is no clock with the page of a paper behind it', () => {
    expect(readFixture(dump([`${top} page 3`, HEADLINE])).datePublished.value).toBe('2021-03-09');
  });
});

it('the days of other pages under a dump are not its own', () => {
  const others = ['You might also like', 'Harbour to get a new crane', '2021-03-09', 'By John Doe'];
  expect(readFixture(dump([HEADLINE], others)).datePublished.value).toBeNull();
});

describe('a page that stamps its article anew', () => {
  const stamp = '{"@type":"NewsArticle","datePublished":"2021-06-24","dateModified":"2021-06-24"}';
  const page = (shown: string, canonical = '') =>
    readFixture(
      html(
        `${canonical}<script type="application/ld+json">${stamp}</script>`,
        `<h1>${HEADLINE}</h1><p class="byline">${shown}</p>`,
      ),
    ).datePublished;

  it('has the earlier day that the article prints', () => {
    expect(page('9 March 2021').value).toBe('2021-03-09');
  });

  it('is believed where its address says the same', () => {
    const link = '<link rel="canonical" href="https://harbour.example/2021/06/24/ferry">';
    expect(page('9 March 2021', link).value).toBe('2021-06-24');
  });
});

it('metadata of vendors’ own names is read by the words in them', () => {
  const head = (name: string) => `<meta name="${name}" content="2021-03-09">`;
  for (const name of ['w-published-date', 'published_on', 'cms:publicationDate']) {
    expect(readFixture(html(head(name), `<h1>${HEADLINE}</h1>`)).datePublished.value).toBe('2021-03-09');
  }
  expect(readFixture(html(head('cms:modified_on'), `<h1>${HEADLINE}</h1>`)).datePublished.value).toBeNull();
});

it('a label on the line above a date is read with it', () => {
  const page = (label: string) =>
    readFixture(html('', `<h1>${HEADLINE}</h1><p>${label}</p><p>9 March 2021</p>`)).datePublished;
  expect(page('Published').value).toBe('2021-03-09');
  expect(page('Last updated:')).toMatchObject({ value: null, notAfter: '2021-03-09' });
});

describe('a dateline that opens the text', () => {
  const page = (opening: string) =>
    readFixture(dump([HEADLINE], [], [`${opening}${PARAGRAPHS[0]}`, ...PARAGRAPHS.slice(1)])).datePublished;

  it.each([['LERWICK, March 9, 2021 (AFP) - '], ['9 March 2021. '], ['LERWICK, 9 March 2021 — ']])(
    '%s',
    (opening) => {
      expect(page(opening)).toMatchObject({ value: '2021-03-09', basis: 'dateline' });
    },
  );

  it('is none in the middle of a sentence', () => {
    expect(page('Since 9 March 2021 it rains. ').value).toBeNull();
  });
});

it('a day set over a post by its blog is no clock', () => {
  const above = `<div class="posts"><h2 class="date-header">Tuesday, 9 March 2021</h2><h1>${HEADLINE}</h1></div>`;
  expect(readFixture(html('', above)).datePublished.value).toBe('2021-03-09');
});

it('the issue of the paper is not the day of publication', () => {
  const head =
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-03-08T19:30:00+01:00"}</script><meta name="date" content="2021-03-09">';
  const above = `<h1>${HEADLINE}</h1><p class="byline">From: print edition of 9 March 2021, page 1</p>`;
  expect(readFixture(html(head, above)).datePublished.value).toBe('2021-03-08T19:30:00+01:00');
});

it('many dated lines of one weight tell nothing', () => {
  const cards = ['1 March 2021', '2 April 2020', '3 May 2019'].map(
    (day) => `<p class="date">${day}</p><p>${PARAGRAPHS[1]}</p>`,
  );
  const filler = Array.from(
    { length: 36 },
    (_, n) => `<p>On the ${n + 2}th night, ${PARAGRAPHS[n % 3]}</p>`,
  ).join('');
  const page = `<html><body><h1>${HEADLINE}</h1><div>${filler}${cards.join('')}<p>${PARAGRAPHS[0]}</p></div></body></html>`;
  expect(readFixture(page).datePublished.value).toBeNull();
});

it('the address of the article’s picture gives its first possible day', () => {
  const head = '<meta property="og:image" content="https://harbour.example/pictures/2021/03/09/quay.jpg">';
  expect(readFixture(html(head, `<h1>${HEADLINE}</h1>`)).datePublished).toMatchObject({
    value: null,
    notBefore: '2021-03-09',
  });
});

it('the day that is printed beside an instant in Greenwich time is the day of publication', () => {
  const above = (shown: string) =>
    `<h1>${HEADLINE}</h1><p class="meta"><time datetime="2021-03-09T03:00:00Z">${shown}</time></p>`;
  expect(readFixture(html('', above('8 March 2021, 10 pm'))).datePublished.value).toBe('2021-03-08');
  expect(readFixture(html('', above('9 March 2021, 5 am'))).datePublished.value).toBe('2021-03-09T03:00:00Z');
});
