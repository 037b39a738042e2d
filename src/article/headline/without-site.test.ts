import { expect, it } from 'vitest';
import { withoutSite } from './without-site.ts';

const SITE = new Set(['harbourpress', 'harbour']);
const cut = (title: string, stated = '') => withoutSite(title, SITE, (part) => part === stated);

it.each([
  ['Ferry stays in port | Harbour Press', 'Ferry stays in port'],
  ['Ferry stays in port - Islands - Harbour Press', 'Ferry stays in port - Islands'],
  ['Harbour Press: Ferry stays in port', 'Ferry stays in port'],
  ['Ferry stays in port again | Harbour Press Islands', 'Ferry stays in port again'],
  [
    'Ferry stays in port | A week at Harbour Press and elsewhere',
    'Ferry stays in port | A week at Harbour Press and elsewhere',
  ],
  ['Ferry stays in port', 'Ferry stays in port'],
  ['Ferry – and crew – stay in port', 'Ferry – and crew – stay in port'],
])('%s', (title, expected) => {
  expect(cut(title)).toBe(expected);
});

it('keeps what the page shows as its headline', () => {
  expect(cut('Ferry stays in port | Islands', 'Ferry stays in port')).toBe('Ferry stays in port');
});
