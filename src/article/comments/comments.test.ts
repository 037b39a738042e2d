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
  expect(attributionOf('Ada Wicklow says:', {})).toEqual({ author: 'Ada Wicklow', date: null });
  expect(attributionOf('Ada Wicklow on March 9, 2021 at 10:15 am', {})).toEqual({
    author: 'Ada Wicklow',
    date: '2021-03-09',
  });
  expect(attributionOf('9. März 2021 um 10:15 Uhr', {})).toEqual({ author: null, date: '2021-03-09' });
  expect(attributionOf('I was there when the old ferry sank in the storm of 3 May 1999.', {})).toBeNull();
});
