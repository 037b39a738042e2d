import { describe, expect, it } from 'vitest';
import { mix } from './hash.ts';
import { newFeatures } from './linear.ts';
import { hashTemplates, tableOf } from './templates.ts';

const VALUES = Int32Array.of(0, 17, -5, 0x7fffffff);

describe('templates', () => {
  const table = tableOf([
    [7, 1],
    [8, 1, 2],
    [250, 3, 2, 1],
  ]);

  it('hash as mix does', () => {
    const features = newFeatures(3);
    hashTemplates(table, VALUES, 0, 3, features);
    expect([...features.hashes]).toEqual([mix(7, 17), mix(8, 17, -5), mix(250, 0x7fffffff, -5, 17)]);
  });

  it('can be hashed in part', () => {
    const features = newFeatures(3);
    hashTemplates(table, VALUES, 1, 2, features);
    expect([features.count, features.hashes[0]]).toEqual([1, mix(8, 17, -5)]);
  });
});
