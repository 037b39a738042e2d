import { expect, it } from 'vitest';
import { fromBase64 } from './base64.ts';

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

it.each([0, 1, 2, 3, 4, 57, 300])('gives back %i bytes, however the lines are cut', (length) => {
  const bytes = Uint8Array.from({ length }, (_, i) => (i * 151) & 0xff);
  const written = Buffer.from(bytes)
    .toString('base64')
    .replace(/.{1,76}/g, '$&\r\n');
  expect([...fromBase64(ascii(written))]).toEqual([...bytes]);
});

it('ends at the equals sign', () => {
  expect([...fromBase64(ascii('Rk9H==\r\nSEFSQk9S'))]).toEqual([...ascii('FOG')]);
});
