import { expect, it } from 'vitest';
import { html, readFixture } from '../../fixtures/written-page.ts';

const read = (stated: string, above = '') =>
  readFixture(
    html(
      `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${stated}"}</script>`,
      `<h1>Ferry stays in port</h1>${above}`,
    ),
  );
const refused = (stated: string) => read(stated).warnings.filter(({ code }) => code === 'date-refused');

it.each(['2021-02-30T10:00:00+01:00', '0001-01-01T00:00:00', '1970-01-01T00:00:00Z'])(
  '%s is no day of publication, and a warning says so',
  (stated) => {
    expect(read(stated).datePublished.value).toBeNull();
    expect(refused(stated)).toHaveLength(1);
    expect(read(stated, '<p class="byline">9 March 2021</p>').datePublished.value).toBe('2021-03-09');
  },
);

it('a field that was never filled in is passed over in silence', () => {
  expect(refused('{{published_at}}')).toEqual([]);
  expect(refused('2021-03-09')).toEqual([]);
});

it('the time is taken from whoever has it, where all name one day', () => {
  const above = '<h2>Two pumps are on their way</h2><div>Tue 9 Mar 2021 18.05 GMT</div>';
  expect(read('2021-03-09', above).datePublished.value).toBe('2021-03-09T18:05Z');
});

it('a day above the headline that the page was changed after is no clock', () => {
  const page = html(
    '',
    '<div>Tuesday, 9 March 2021</div><h1>Ferry stays in port</h1><p>Updated 10 March 2021</p>',
  );
  expect(readFixture(page).datePublished).toMatchObject({ value: '2021-03-09', notAfter: '2021-03-10' });
});
