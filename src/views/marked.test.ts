import { expect, it } from 'vitest';
import type { PageRecord, Statement, TextSpan } from '../format/index.ts';
import { markArticle } from './marked.ts';

const text = '“The lift is stuck,” she said. “He told me, ‘Use the stairs.’”\n\nIt was built in 1971.';

const spanOf = (words: string): TextSpan => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const said = (act: Statement['act'], ...content: string[]) =>
  ({ act, content: content.map(spanOf) }) as unknown as Statement;

const record = (...statements: Statement[]) =>
  ({ headline: null, text, statements }) as unknown as PageRecord;

/** A paragraph as one string, with its marks. */
const written = (page: PageRecord, all = false) =>
  markArticle(page, all).map(({ runs }) =>
    runs.map((run) => run.opens.map((n) => `{${n} `).join('') + run.text + '}'.repeat(run.closes)).join(''),
  );

it('marks every piece of a statement with its number, and a statement inside another', () => {
  const page = record(
    said('said', 'The lift is stuck', 'He told me, ‘Use the stairs.’'),
    said('demanded', 'Use the stairs.'),
  );
  expect(written(page)).toEqual([
    '“{1 The lift is stuck},” she said. “{1 He told me, ‘{2 Use the stairs.}’}”',
    'It was built in 1971.',
  ]);
});

it('tells of a statement under the paragraph in which it begins', () => {
  const [first, second] = markArticle(record(said('said', 'The lift is stuck')), false);
  expect(first!.begins.map(({ number }) => number)).toEqual([1]);
  expect(second!.begins).toEqual([]);
});

it('leaves thoughts and plans out unless all are asked for', () => {
  const page = record(said('thought', 'The lift is stuck'));
  expect(written(page)[0]).not.toContain('{');
  expect(written(page, true)[0]).toContain('{1 The lift is stuck}');
});
