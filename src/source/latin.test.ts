import { expect, it } from 'vitest';
import { latin } from './latin.ts';

it('gives a character for each byte, of many bytes too', () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, i) => i & 0xff);
  expect(latin(bytes)).toBe(Buffer.from(bytes).toString('latin1'));
});
