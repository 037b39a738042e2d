import { expect, it } from 'vitest';
import { dump, html, readFixture } from '../fixtures/written-page.ts';
import { attributionOf } from './attribution.ts';

const HEADLINE = 'Ferry to the outer islands stays in port after second failure';

it('are parted by the lines that sign them, above or below', () => {
  const below = [
    '1. They should have bought the second boat when it was cheap.',
    'And a spare pump with it.',
    'Comment by Ada Wicklow, Stromness | March 9, 2021 | Reply',
    '2. Pumps by train, what a time to be alive.',
    'Comment by gullfeeder | March 10, 2021 | Reply',
    'Leave a Reply',
  ];
  const { comments, text } = readFixture(
    dump(['Quayside Notes', HEADLINE, 'Harbour TV – March 9, 2021'], below),
  );
  expect(comments).toEqual([
    {
      author: 'Ada Wicklow, Stromness',
      date: '2021-03-09',
      text: 'They should have bought the second boat when it was cheap.\n\nAnd a spare pump with it.',
    },
    { author: 'gullfeeder', date: '2021-03-10', text: 'Pumps by train, what a time to be alive.' },
  ]);
  expect(text).not.toContain('spare pump');
});

it('are read from the elements that hold them', () => {
  const item = (id: number, name: string, day: string, words: string) =>
    `<li id="comment-${id}" class="comment"><cite class="fn">${name}</cite><a class="comment-date">${day}</a><p>${words}</p><a>Reply</a></li>`;
  const list = `<div id="comments" class="comments-area"><h3>2 comments</h3><ol class="comment-list">${item(1, 'Ada Wicklow', 'March 9, 2021 at 10:15 am', 'They should have bought the second boat.')}${item(2, 'gullfeeder', 'March 10, 2021 at 8:00 am', 'Pumps by train, what a time.')}</ol><form class="comment-form"><label>Name *</label></form></div>`;
  expect(readFixture(html('', `<h1>${HEADLINE}</h1>`, list)).comments).toEqual([
    { author: 'Ada Wicklow', date: '2021-03-09', text: 'They should have bought the second boat.' },
    { author: 'gullfeeder', date: '2021-03-10', text: 'Pumps by train, what a time.' },
  ]);
});

it('are signed in many ways', () => {
  expect(attributionOf('Ada Wicklow says:', {})).toEqual({ author: 'Ada Wicklow', date: null, dated: false });
  expect(attributionOf('Ada Wicklow on March 9, 2021 at 10:15 am', {})).toEqual({
    author: 'Ada Wicklow',
    date: '2021-03-09',
    dated: true,
  });
  expect(attributionOf('9. März 2021 um 10:15 Uhr', {})).toEqual({
    author: null,
    date: '2021-03-09',
    dated: true,
  });
  expect(attributionOf('Ada Wicklow • vor 3 Stunden', {})).toEqual({
    author: 'Ada Wicklow',
    date: null,
    dated: true,
  });
  expect(attributionOf('I was there when the old ferry sank in the storm of 3 May 1999.', {})).toBeNull();
});

const SAID = 'They should have bought the second boat when it was cheap, as everybody told them.';

it('are signed by a name over each date, in a dump', () => {
  const below = `Comments (2)\nAda\n9 March 2021\n${SAID}\ngullfeeder\n10 March 2021\n• Pumps by train, what a time.`;
  const { comments } = readFixture(dump([HEADLINE, 'Harbour TV – March 9, 2021'], [below]));
  expect(comments).toEqual([
    { author: 'Ada', date: '2021-03-09', text: SAID },
    { author: 'gullfeeder', date: '2021-03-10', text: 'Pumps by train, what a time.' },
  ]);
});

it('are not the headlines of other pages with their authors and days', () => {
  const teasers =
    'The Quay Staff - April 3, 2021 1\nThe crane was ordered in autumn, and its parts lie on the quay since then.';
  const below = `2 COMMENTS\nHarbour to get a new crane after all\n${teasers}\nBell from the north shore goes to the museum\n${teasers}`;
  const { comments, text } = readFixture(dump([HEADLINE, 'March 9, 2021'], [below]));
  expect(comments).toEqual([]);
  expect(text).not.toContain('crane');
});

const thread = (parts: string): string =>
  html('', `<h1>${HEADLINE}</h1>`, `<div id="comments"><ol class="comment-list">${parts}</ol></div>`);

it('keep short words although their element names their author', () => {
  const item = (id: number, text: string): string =>
    `<li class="comment byuser comment-author-ada depth-1" id="comment-${id}"><div class="comment-author vcard">ada says:</div><p>${text}</p></li>`;
  const { comments } = readFixture(thread(item(11, 'Well said') + item(12, 'I would email them')));
  expect(comments.map(({ author, text }) => [author, text])).toEqual([
    ['ada', 'Well said'],
    ['ada', 'I would email them'],
  ]);
});

it('are one with their heads where parts of them are called comments too', () => {
  const item =
    '<li class="comment" id="li-comment-34"><article class="comment" id="comment-34"><header class="comment-meta comment-author vcard"><b>Ada Wicklow</b></header><section class="comment-content comment"><p>The second boat was cheap.</p></section></article></li>';
  expect(readFixture(thread(item)).comments).toEqual([
    { author: 'Ada Wicklow', date: null, text: 'The second boat was cheap.' },
  ]);
});

it('may stand in elements without a name, under their heading', () => {
  const one = (name: string, day: string, text: string): string =>
    `<div><b>${name} | ${day}</b></div><p>${text}</p>`;
  const list = `<div>Comments</div>${one('Ada Wicklow', '9 March 2021', SAID)}${one('gullfeeder', '10 March 2021', 'Pumps by train.')}`;
  const { comments, text } = readFixture(html('', `<h1>${HEADLINE}</h1>`, list));
  expect(comments.map(({ author, date }) => [author, date])).toEqual([
    ['Ada Wicklow', '2021-03-09'],
    ['gullfeeder', '2021-03-10'],
  ]);
  expect(text).not.toContain('second boat');
});

const ADA = { author: 'Ada Wicklow', text: 'They should have bought the second boat.' };
const GULL = { author: 'gullfeeder', text: 'With what money?' };
const DATES = ['2021-03-09', '2021-03-10'] as const;

it.each([
  [
    'nested lists',
    `<div id="comments"><ol><li class="comment" id="comment-11"><b class="fn">Ada Wicklow</b><time datetime="2021-03-09T10:15">March 9, 2021</time><p>${ADA.text}</p><ol class="children"><li class="comment" id="comment-12"><b class="fn">gullfeeder</b><time>March 10, 2021</time><p>${GULL.text}</p></li></ol></li></ol></div>`,
    DATES,
  ],
  [
    'articles',
    `<section><article class="comment"><header><span class="author">Ada Wicklow</span><time>9 March 2021</time></header><p>${ADA.text}</p></article><article class="comment"><header><span class="author">gullfeeder</span><time>10 March 2021</time></header><p>${GULL.text}</p></article></section>`,
    DATES,
  ],
  [
    'microdata',
    `<div itemprop="comment" itemscope itemtype="http://schema.org/Comment"><span itemprop="author">Ada Wicklow</span> <time datetime="2021-03-09">2 days ago</time><div itemprop="text">${ADA.text}</div></div><div itemprop="comment" itemscope itemtype="http://schema.org/Comment"><span itemprop="author">gullfeeder</span> <time datetime="2021-03-10">10.3.</time><div itemprop="text">${GULL.text}</div></div>`,
    DATES,
  ],
  [
    'a table',
    `<table class="comments"><tr><td>Ada Wicklow<br>09.03.2021 10:15</td><td>${ADA.text}</td></tr><tr><td>gullfeeder<br>10.03.2021 08:00</td><td>${GULL.text}</td></tr></table>`,
    DATES,
  ],
  [
    'definitions',
    `<dl class="comments"><dt>Ada Wicklow, March 9, 2021</dt><dd>${ADA.text}</dd><dt>gullfeeder, March 10, 2021</dt><dd>${GULL.text}</dd></dl>`,
    DATES,
  ],
  [
    'elements that a script names',
    `<section data-testid="comments-section"><div data-testid="comment-item"><p class="a1">Ada Wicklow</p><p class="a2">March 9, 2021</p><p class="a3">${ADA.text}</p></div><div data-testid="comment-item"><p class="a1">gullfeeder</p><p class="a2">March 10, 2021</p><p class="a3">${GULL.text}</p></div></section>`,
    DATES,
  ],
  [
    'ages',
    `<div id="disqus_thread"><ul><li><a href="/a">Ada Wicklow</a> <span>•</span> <a href="/1">3 days ago</a><p>${ADA.text}</p></li><li><a href="/g">gullfeeder</a> <span>•</span> <a href="/2">2 days ago</a><p>${GULL.text}</p></li></ul></div>`,
    [null, null],
  ],
])('are read from %s', (_, list, dates) => {
  const { comments, text } = readFixture(html('', `<h1>${HEADLINE}</h1>`, list));
  expect(comments).toEqual([
    { author: ADA.author, date: dates[0], text: ADA.text },
    { author: GULL.author, date: dates[1], text: GULL.text },
  ]);
  expect(text).not.toContain('second boat');
});

it('are signed by a name over an age, in a dump', () => {
  const below = `Comments\nAda Wicklow\n3 hours ago\n${ADA.text}\nLike\nReply\ngullfeeder\n2 hours ago\n${GULL.text}\nLike\nReply`;
  expect(readFixture(dump([HEADLINE, 'Harbour TV – March 9, 2021'], [below])).comments).toEqual([
    { author: ADA.author, date: null, text: ADA.text },
    { author: GULL.author, date: null, text: GULL.text },
  ]);
});

it('are signed by name and age in one line, in a dump', () => {
  const below = `COMMENTS (2)\n\nAda of Wicklow   2 years ago\n${ADA.text}\n\nReply · 14 likes\n\nGull 77   3 months ago\n${GULL.text}\n\nReply · 1 like`;
  expect(readFixture(dump([HEADLINE, 'Harbour TV – March 9, 2021'], [below])).comments).toEqual([
    { author: 'Ada of Wicklow', date: null, text: ADA.text },
    { author: 'Gull 77', date: null, text: GULL.text },
  ]);
});

it('are told by their buttons to reply where no heading stands over them, in a dump', () => {
  const inLine = `Ada of Wicklow March 10, 2021 At 9:14 am\n${ADA.text}\nReply\nGull March 10, 2021 At 11:40 am\n${GULL.text}\nReply`;
  const twoLines = `Ada of Wicklow\nMarch 10, 2021 9:14 am\n${ADA.text}\nLike 4 · Reply\n\nGull\nMarch 10, 2021 11:40 am\n${GULL.text}\nLike · Reply`;
  for (const below of [inLine, twoLines]) {
    const article = readFixture(dump([HEADLINE, 'Harbour TV – March 9, 2021'], ['Share', below]));
    expect(article.comments).toMatchObject([
      { author: 'Ada of Wicklow', text: ADA.text },
      { author: 'Gull', text: GULL.text },
    ]);
    expect(article.text).not.toContain(GULL.text);
  }
});

it('stand under all that Disqus sets over them, in a dump', () => {
  const head = '2 Comments\nHarbour TV\nLogin\nRecommend 3\nTweet\nShare\nSort by Best\nJoin the discussion…';
  const below = `${head}\n\nAda • 5 years ago\n${ADA.text}\n3 △ ▽ • Reply • Share ›\n\nGull > Ada • 5 years ago\n${GULL.text}\n△ ▽ • Reply • Share ›`;
  expect(readFixture(dump([HEADLINE, 'Harbour TV – March 9, 2021'], [below])).comments).toEqual([
    { author: 'Ada', date: null, text: ADA.text },
    { author: 'Gull', date: null, text: GULL.text },
  ]);
});

it('end with their buttons, or before the site speaks of itself, in a dump', () => {
  const head = ['Tide Circle', HEADLINE, 'Harbour TV – March 9, 2021'];
  const signed = (words: string, row: string) => `Ada\nMarch 10, 2021 9:14 am\n${words}\n${row}`;
  const read = (...foot: string[]) =>
    readFixture(dump(head, ['Comments (2)', signed(ADA.text, 'Like 4 Reply'), ...foot])).comments.map(
      ({ text }) => text,
    );
  expect(read(signed(GULL.text, '▲ 214 ▼ 9'), 'Boats and nets for all who sail.')).toEqual([
    ADA.text,
    GULL.text,
  ]);
  expect(
    read(`Gull\nMarch 10, 2021 9:40 am\n${GULL.text}`, 'Tide Circle is published by Quay & Sons.'),
  ).toEqual([ADA.text, GULL.text]);
  expect(
    read(
      `Gull\nMarch 10, 2021 9:40 am\n${GULL.text}`,
      'When reprinting, a hyperlink to the Circle is obligatory.',
    ),
  ).toEqual([ADA.text, GULL.text]);
});

it('stand under a heading that says they are closed', () => {
  const below = `COMMENTS (2) CLOSED\n\nAda W.\nMar 10, 2021 10:21am\n${ADA.text}\nRecommend 0\n\nGull\nMar 11, 2021 02:40pm\n${GULL.text}\nRecommend 3`;
  expect(readFixture(dump([HEADLINE, 'Harbour TV – March 9, 2021'], [below])).comments).toMatchObject([
    { author: 'Ada W.', text: ADA.text },
    { author: 'Gull', text: GULL.text },
  ]);
});

it('are signed by names alone where the heading counts them, in a dump', () => {
  const below = (heading: string): string =>
    `${heading}\n\ngull_feeder\n${ADA.text}\n2 replies hidden\n\nA. Wicklow\n${GULL.text}\n\n© The Quay 2021. All rights reserved.`;
  const read = (heading: string) => readFixture(dump([HEADLINE, 'March 9, 2021'], [below(heading)]));
  expect(read('Discussion (2)').comments).toEqual([
    { author: 'gull_feeder', date: null, text: ADA.text },
    { author: 'A. Wicklow', date: null, text: GULL.text },
  ]);
  expect(read('Discussion (2)').text).not.toContain('second boat');
  expect(read('Discussion (1)').comments).toEqual([]);
});

it('end before tallies, and before the foot of the page, in a dump', () => {
  const one = (name: string, text: string, tally: string) => `${name}   9 March 2021\n${text}\n${tally}`;
  const below = `2 comments\n\n${one('Ada', ADA.text, 'Agree 22')}\n\n${one('gullfeeder', GULL.text, 'Agree 6')}\n\nThe Quay Observer\nWrite to us   Our crew\nCopyright © 2021 Quay Media`;
  expect(readFixture(dump([HEADLINE, 'Harbour TV – March 9, 2021'], [below])).comments).toEqual([
    { author: 'Ada', date: '2021-03-09', text: ADA.text },
    { author: 'gullfeeder', date: '2021-03-09', text: GULL.text },
  ]);
});

it('are signed by short ages on lines of their own', () => {
  const below = [
    'Discussion about this post',
    'Ada Wicklow',
    '8d',
    'They should have bought the second boat when it was cheap, as we all said.',
    'Reply',
    'gullfeeder',
    '3 h',
    'Pumps by train, what a time to be alive on an island without a railway.',
  ];
  const { comments, text } = readFixture(dump([HEADLINE, 'By Lars Lund', 'March 9, 2021'], below));
  expect(comments.map(({ author, date }) => [author, date])).toEqual([
    ['Ada Wicklow', null],
    ['gullfeeder', null],
  ]);
  expect(text).not.toContain('second boat');
});

it('of one comment alone its words are read, and not the heading over it', () => {
  const below = [
    'Комментарии (1)',
    'Игорь, 11 марта 2021, 12:44',
    'Давно пора',
    'Ответить',
    'О проекте',
    'Контакты',
  ];
  expect(readFixture(dump([HEADLINE, '10 марта 2021'], [below.join('\n')])).comments).toEqual([
    { author: 'Игорь', date: '2021-03-11', text: 'Давно пора' },
  ]);
});
