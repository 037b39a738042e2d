import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareStatements } from '../bench/compare-statements.ts';
import { readSeeds } from '../bench/seeds.ts';

const folder = fileURLToPath(new URL('../../shared/seeds', import.meta.url));
const there = existsSync(folder);

describe.skipIf(!there)(
  `the five seed pages${there ? '' : ' (skipped: ../shared/seeds is not here)'}`,
  () => {
    const seeds = there ? readSeeds(folder) : [];

    it.each(seeds)('$expected.file: headline, outlet and date', ({ expected, record }) => {
      expect(record.headline !== null).toBe(expected.headline);
      expect(record.publisher?.name ?? null).toBe(expected.publisher);
      expect(record.credit).toEqual(expected.credit);
      expect(record.datePublished.value).toBe(expected.date);
      if (expected.clock)
        expect(record.dates).toContainEqual(
          expect.objectContaining({ role: 'clock', value: expect.stringContaining(expected.clock) }),
        );
    });

    it.each(seeds)(
      '$expected.file: the text begins and ends with the article',
      ({ expected, page, record }) => {
        const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
        const gold = words(page.slice(...expected.text));
        const said = words(record.text);
        expect(said.slice(0, 8)).toEqual(gold.slice(0, 8));
        expect(said.slice(-8)).toEqual(gold.slice(-8));
        expect(record.text).not.toMatch(/READ MORE|REUTERS|\(File\)/);
      },
    );

    it.each(seeds)('$expected.file: readers are kept apart', ({ expected, record }) => {
      expect(record.comments).toHaveLength(expected.comments);
      expect(new Set(record.comments.map(({ author }) => author)).size).toBe(expected.commenters);
    });

    it.each(seeds)(
      '$expected.file: every statement, as a careful reader has it',
      ({ expected, page, record }) => {
        const { missed, wrong, unexpected } = compareStatements(page, record, expected.statements);
        expect({
          missed: missed.map(({ at }) => page.slice(...at)),
          wrong,
          unexpected: unexpected.map(({ content, speakerName }) => [
            speakerName,
            ...content.map(({ start, end }) => record.text.slice(start, end)),
          ]),
        }).toEqual({ missed: [], wrong: [], unexpected: [] });
      },
    );
  },
);
