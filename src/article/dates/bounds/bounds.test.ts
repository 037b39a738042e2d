import { expect, it } from 'vitest';
import { narrowest } from './narrowest.ts';
import { boundsOfText } from './of-text.ts';

const days = (text: string) => boundsOfText(text, {}).map(({ day }) => day);

it('counts what the text tells as past', () => {
  expect(days('The council voted on 4 May 2020 to close the pool.')).toEqual(['2020-05-04']);
  expect(days('Since March 2018 the pool has been closed.')).toEqual(['2018-03-01']);
  expect(days('The pool was built in 1974.')).toEqual(['1974-01-01']);
});

it('counts nothing that may lie ahead', () => {
  expect(days('The pool will open on 4 May 2020, the council said.')).toEqual([]);
  expect(days('The council voted to finish the pool by May 2020.')).toEqual([]);
  expect(days('Tickets for 4 May 2020 cost two crowns.')).toEqual([]);
});

it('keeps the latest beginning and the earliest end', () => {
  const evidence = { quote: '', why: '' };
  const bounds = [
    { side: 'not-before' as const, day: '2020-01-01', evidence },
    { side: 'not-before' as const, day: '2020-02-01', evidence },
    { side: 'not-after' as const, day: '2020-05-01', evidence },
    { side: 'not-after' as const, day: '2020-04-01', evidence },
  ];
  expect(narrowest(bounds, null)).toMatchObject({ notBefore: '2020-02-01', notAfter: '2020-04-01' });
});

it('drops a beginning that lies behind the end, or behind the known day', () => {
  const evidence = { quote: '', why: '' };
  const bounds = [
    { side: 'not-before' as const, day: '2021-01-01', evidence },
    { side: 'not-after' as const, day: '2020-05-01', evidence },
  ];
  expect(narrowest(bounds, null)).toMatchObject({ notBefore: null, notAfter: '2020-05-01' });
  expect(narrowest(bounds.slice(0, 1), '2020-05-01').notBefore).toBeNull();
});
