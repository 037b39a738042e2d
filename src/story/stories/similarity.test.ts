import { expect, test } from 'vitest';
import type { DatePublished } from '../../format/index.ts';
import { profileOf } from '../profile/profile.ts';
import { vectorOf } from '../profile/vector.ts';
import { similarity } from './similarity.ts';

const day = (value: string | null, bounds: Partial<DatePublished> = {}): DatePublished => ({
  value,
  precision: value === null ? null : 'day',
  basis: null,
  notBefore: null,
  notAfter: null,
  evidence: [],
  ...bounds,
});

const place = (headline: string, text: string, datePublished: DatePublished) => {
  const profile = profileOf({ headline, text, datePublished });
  return { vector: vectorOf(profile.counts, { documents: 0, of: () => 0 }), window: profile.window };
};

const strike = 'Dockers in Varde walked out over night shifts, and no ship was unloaded at the eastern quay.';
const report = 'No ship was unloaded in Varde as dockers struck against night shifts at the eastern quay.';
const choir = 'The cathedral choir sang a mass by a composer whom nobody in the audience had heard of.';

test('two reports of one event on one day are alike, a report of another is not', () => {
  const a = place('Dockers strike in Varde', strike, day('2024-05-02'));
  const b = place('Varde quay idle', report, day('2024-05-02'));
  const c = place('A new mass', choir, day('2024-05-02'));
  expect(similarity(a, b).near).toBeGreaterThan(0.5);
  expect(similarity(a, c).near).toBeLessThan(0.1);
});

test('days pull reports apart, and less so within a running event', () => {
  const a = place('Dockers strike in Varde', strike, day('2024-05-02'));
  const week = place('Dockers strike in Varde', strike, day('2024-05-12'));
  const { near, words } = similarity(a, week);
  expect(near).toBeLessThan(0.1);
  expect(words).toBeGreaterThan(0.5);
});

test('bounds that the texts prove keep undated reports apart', () => {
  const before = place('Dockers strike in Varde', strike, day(null, { notAfter: '2019-01-01' }));
  const after = place('Dockers strike in Varde', strike, day(null, { notBefore: '2024-05-01' }));
  expect(similarity(before, after).near).toBeLessThan(0.01);
});

test('an unknown date leaves it to the words, with some doubt', () => {
  const a = place('Dockers strike in Varde', strike, day('2024-05-02'));
  const undated = place('Dockers strike in Varde', strike, day(null));
  expect(similarity(a, undated).near).toBeGreaterThan(0.6);
  expect(similarity(a, undated).near).toBeLessThan(1);
});
