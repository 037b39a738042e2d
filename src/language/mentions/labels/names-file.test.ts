import { expect, it } from 'vitest';
import { LOOK_BITS, LOOKS } from './looks.ts';
import { decodeNames, encodeNames } from './names-file.ts';

it('the file of names gives back what was put in', () => {
  const looks = Int8Array.from({ length: LOOKS << LOOK_BITS }, (_, i) => (i % 255) - 127);
  const model = {
    bits: 2,
    labels: ['O'],
    starts: Uint32Array.of(0, 0, 1, 1, 1),
    entries: Int32Array.of(256),
  };
  const file = { model, wordHashes: Int32Array.of(7), wordLabels: Uint8Array.of(3), looks };
  expect(decodeNames(encodeNames(file))).toEqual(file);
});
