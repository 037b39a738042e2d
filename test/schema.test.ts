import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import {
  type added,
  jsonSchemaOf,
  LINE_NAMES,
  type mergeLine,
  type reusePair,
  type sameGroup,
  type searchHit,
  type statementRow,
  type story,
} from '../src/format/schema.ts';
import type { Added, Merged, SearchHit, StatementRow } from '../src/record/index.ts';
import type { ReusePair, SameGroup, Story } from '../src/story/index.ts';

describe('the published schema', () => {
  it('is the one that onrecord schema prints (to renew it: onrecord schema > docs/record.schema.json)', () => {
    const published = readFileSync(new URL('../docs/record.schema.json', import.meta.url), 'utf8');
    expect(JSON.parse(published)).toEqual(jsonSchemaOf('read'));
  });

  it('has every line under its own name', () => {
    expect(LINE_NAMES).toEqual([
      'read',
      'articles',
      'add',
      'stories',
      'same',
      'pairs',
      'reuse',
      'statements',
      'search',
      'who',
      'timeline',
      'versions',
      'verify',
      'reread',
      'backup',
      'merge',
      'forget',
      'export-articles',
      'export-statements',
      'export-times',
      'export-entities',
      'export-stories',
      'doctor',
    ]);
  });

  it('says of the answers what story/ and record/ say', () => {
    expectTypeOf<z.output<typeof story>>().toExtend<Story>();
    expectTypeOf<z.output<typeof sameGroup>>().toExtend<SameGroup>();
    expectTypeOf<z.output<typeof reusePair>>().toExtend<ReusePair>();
    expectTypeOf<z.output<typeof statementRow>>().toExtend<StatementRow>();
    expectTypeOf<z.output<typeof added>>().toExtend<Added>();
    expectTypeOf<z.output<typeof searchHit>>().toExtend<SearchHit>();
    expectTypeOf<z.output<typeof mergeLine>>().toExtend<Merged>();
    expectTypeOf<keyof SearchHit>().toEqualTypeOf<keyof z.output<typeof searchHit>>();
    expectTypeOf<keyof Story>().toEqualTypeOf<keyof z.output<typeof story>>();
    expectTypeOf<keyof SameGroup>().toEqualTypeOf<keyof z.output<typeof sameGroup>>();
    expectTypeOf<keyof ReusePair>().toEqualTypeOf<keyof z.output<typeof reusePair>>();
    expectTypeOf<keyof StatementRow>().toEqualTypeOf<keyof z.output<typeof statementRow>>();
  });
});
