import { expect, test } from 'vitest';
import { readPage } from '../../../page/index.ts';
import { PARAGRAPHS } from '../../fixtures/written-page.ts';
import { judgeBlocks } from '../index.ts';
import { FEATURES } from './features.ts';
import { chanceOf } from './forest.ts';
import { FOREST } from './load.ts';

const reasonOf = (html: string, start: string): string | undefined =>
  judgeBlocks(
    readPage(new TextEncoder().encode(`<!doctype html>${html}`), { url: null, contentType: null }),
  ).find(({ block }) => block.text.startsWith(start))?.reason;

const TEXT = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const page = (line: string): string =>
  `<title>Ferry stays in port</title><h1>Ferry stays in port</h1><div class="article-body">${TEXT}${line}${TEXT.replaceAll('ferry', 'steamer').replaceAll('engine', 'boiler')}</div>`;

test('a line that a rule took out by its look is put back where the model is sure', () => {
  const line =
    '<p>The steamers Alma, Gudrun, Old Dana, Quay Star, Northern Light, Bell, Norhaven, and two from Islands</p><blockquote><p>Said at noon.</p></blockquote>';
  expect(reasonOf(page(line), 'The steamers')).toBe('block-model');
});

test('what rules took out by the elements around it stays out', () => {
  const box = `<aside class="related">${PARAGRAPHS.map((text) => `<p>${text} Again.</p>`).join('')}</aside>`;
  expect(reasonOf(page(box), PARAGRAPHS[0]!.slice(0, 30))).toBe('inside-main');
  expect(reasonOf(`${page('')}${box}`, `${PARAGRAPHS[0]} Again`)).not.toBe('block-model');
});

test('the forest gives a chance for any row', () => {
  const chance = chanceOf(FOREST, new Float64Array(FEATURES.length));
  expect(chance).toBeGreaterThan(0);
  expect(chance).toBeLessThan(1);
});
