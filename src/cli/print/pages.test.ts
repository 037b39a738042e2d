import { expect, it } from 'vitest';
import type { PageSummary } from '../../views/index.ts';
import { pageTable } from './pages.ts';
import { paintOf } from './screen/paint.ts';

const page: PageSummary = {
  id: 'sha256:00',
  path: 'saved/ferry.html',
  outlet: 'Norhaven Post',
  credit: ['Sea Wire'],
  date: '2025-03-04',
  basis: 'dateline',
  spoken: 3,
  speaker: null,
  warnings: [],
};

it('tells of each page its file, its day and how that is known, what is said in it, and its outlet', () => {
  expect(pageTable([page], { width: 80, paint: paintOf(false) })).toEqual([
    '  page        date        known by  said  outlet',
    '  ferry.html  4 Mar 2025  dateline  3     Norhaven Post, text of Sea Wire',
  ]);
});

it('leaves out how a date is known where there is no room', () => {
  const [head] = pageTable([page], { width: 40, paint: paintOf(false) });
  expect(head).not.toContain('known');
  expect(head).toContain('said');
});
