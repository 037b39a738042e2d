import { expect, it } from 'vitest';
import { explainArticle } from '../../article/index.ts';
import { readPage } from '../../page/index.ts';
import { explainedLines } from './explained.ts';
import { paintOf } from './screen/paint.ts';

const DUMP = [
  'Friday, 5 March 2021',
  'Ferry sails again after nine days',
  'By Lars Lund',
  'Published: 4 March 2021',
  'The ferry between Norhaven and the outer islands will sail again on Monday, the harbour office said.',
  'It had stayed in port for nine days because of the storm, which broke two of its mooring posts.',
].join('\n\n');

const lines = (width: number): string[] => {
  const page = readPage(new TextEncoder().encode(DUMP), { url: null, contentType: null });
  return explainedLines('ferry.txt', explainArticle(page), { width, paint: paintOf(false) });
};

it('shows the blocks in order, each with its role and its rule', () => {
  expect(lines(80)).toEqual(
    expect.arrayContaining([
      '  navigation clock-line                Friday, 5 March 2021',
      '  headline   line-above-byline         Ferry sails again after nine days',
      '  byline     byline-words              By Lars Lund',
    ]),
  );
});

it('shows what each date was taken for, and the one that was chosen', () => {
  const shown = lines(90);
  expect(shown).toContain('  clock      2021-03-05');
  expect(shown).toContain('→ published  2021-03-04');
  expect(shown.join('\n')).toContain('the words before it say it was published');
});

it('shows the tags, each with what says so', () => {
  expect(lines(80)).not.toContain('Section and tags, each with what says so');
  const page = readPage(new TextEncoder().encode(`${DUMP}\n\nTags: Ferry, Storm`), {
    url: null,
    contentType: null,
  });
  const shown = explainedLines('ferry.txt', explainArticle(page), { width: 80, paint: paintOf(false) });
  expect(shown).toContain('  tags       Ferry (visible), Storm (visible)');
});

it('keeps to the width', () => {
  for (const line of lines(60)) expect(line.length).toBeLessThanOrEqual(60);
});
