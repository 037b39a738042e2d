import { expect, it } from 'vitest';
import { printable } from './printable.ts';

it('lets no control character through, and moves no offset', () => {
  const record = {
    text: 'The \u001b[31mferry\u0007\n\tsails',
    spans: [{ start: 4, end: 9 }],
    headline: null,
  };
  expect(printable(record)).toEqual({
    text: 'The \ufffd[31mferry\ufffd\n\tsails',
    spans: [{ start: 4, end: 9 }],
    headline: null,
  });
});
