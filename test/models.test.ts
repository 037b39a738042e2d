import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { stampsOf } from '../training/stamp.ts';

const MODELS = new URL('../models/', import.meta.url);

it('a record names the models as they are in models/', () => {
  expect(JSON.parse(readFileSync(new URL('models.json', MODELS), 'utf8'))).toEqual(stampsOf(MODELS));
});
