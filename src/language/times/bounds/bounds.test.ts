import { describe, expect, it } from 'vitest';
import { readProse } from '../../index.ts';

const read = (text: string, date: string | null) =>
  readProse({ text, headline: null, language: 'en', date }).body.times;

/** The bounds of a text's first time, as an interval of ISO 8601-2; published on Tuesday, 10 March 2020. */
function bounds(text: string, date: string | null = '2020-03-10'): string {
  const [time] = read(text, date);
  return `${time?.notBefore ?? '..'}/${time?.notAfter ?? '..'}`;
}

describe('what names a calendar unit', () => {
  it.each([
    ['The dam broke on Monday.', '2020-03-09/2020-03-09'],
    ['The dam broke in May 2016.', '2016-05-01/2016-05-31'],
    ['The dam broke in 2016.', '2016-01-01/2016-12-31'],
    ['The dam broke last week.', '2020-03-02/2020-03-08'],
    ['The dam broke over the weekend.', '2020-03-07/2020-03-08'],
    ['Sales fell in the third quarter.', '2019-07-01/2019-09-30'],
    ['Sales fell in H1 2019.', '2019-01-01/2019-06-30'],
    ['Ferries were rare in the 1990s.', '1990-01-01/1999-12-31'],
    ['A 19th-century fort.', '1800-01-01/1899-12-31'],
    ['The siren went at 5 pm on Monday.', '2020-03-09/2020-03-09'],
  ])('%s', (text, expected) => expect(bounds(text)).toBe(expected));

  it('needs no evidence', () => expect(read('The dam broke in May 2016.', null)[0]?.evidence).toEqual([]));

  it('may be a season of either hemisphere', () => {
    expect(bounds('Farms failed in the summer of 2018.')).toBe('2018-06-01/2019-03-22');
    expect(bounds('Farms failed last winter.')).toBe('2019-12-01/2020-03-10');
  });

  it('may be a fiscal year that begins when no word tells', () => {
    expect(bounds('Sales fell in fiscal 2018.')).toBe('2017-01-02/2019-12-30');
  });
});

describe('the past, the present and the future', () => {
  it.each([
    ['Prices rose in recent weeks.', '../2020-03-10'],
    ['Prices are high now.', '2020-03-10/2020-03-10'],
    ['Prices will rise in the near future.', '2020-03-10/..'],
    ['Prices will rise in the coming months.', '2020-03-10/..'],
    ['They met a few days ago.', '../2020-03-08'],
    ['They met several months ago.', '../2020-01-31'],
    ['They met decades ago.', '../2000-12-31'],
    ['They will meet a few weeks from now.', '2020-03-23/..'],
    ['Over the past two months it grew.', '2020-01-01/2020-03-10'],
    ['Two died in the past 24 hours.', '2020-03-09/2020-03-10'],
    ['It will grow in the next two weeks.', '2020-03-10/2020-03-29'],
    ['The last two years of the war were hard.', '../..'],
  ])('%s', (text, expected) => expect(bounds(text)).toBe(expected));

  it('have no bounds where the article has no date', () => {
    expect(bounds('Prices rose in recent weeks.', null)).toBe('../..');
  });

  it('are bounded by the month where the article’s day is unknown', () => {
    expect(bounds('Prices rose in recent weeks.', '2020-03')).toBe('../2020-03-31');
  });

  it('have four digits for a year', () => {
    expect(bounds('It will grow in the next two years.', '9999-03-10')).toBe('9999-03-10/..');
  });

  it('say why', () => {
    expect(read('Prices rose in recent weeks.', '2020-03-10')[0]?.evidence).toEqual([
      { quote: 'recent weeks', start: 15, end: 27, why: 'past: not after the article’s date' },
    ]);
  });
});

describe('a side of a time', () => {
  it.each([
    ['The pier was built before 2019.', '../2018-12-31'],
    ['The pier was built before the end of 2019.', '../2019-12-31'],
    ['The pier has been shut since January.', '2020-01-01/2020-03-10'],
    ['The pier will be shut by the end of May.', '../2020-05-31'],
    ['The pier was shut after Monday.', '2020-03-10/..'],
    ['The pier was shut after Monday’s storm.', '2020-03-09/2020-03-09'],
    ['The song was written after the 1999 shooting at the pier.', '1999-01-01/1999-12-31'],
    ['Thousands have come since December 1st.', '2019-12-01/2020-03-10'],
    ['The pier is shut until Friday.', '../2020-03-13'],
    ['The pier will not open until Friday.', '2020-03-13/..'],
    ['The pier will open no earlier than May 2021.', '2021-05-01/..'],
    ['The pier is shut from 1 May onwards.', '2020-05-01/..'],
    ['The pier will be closed from May 2021.', '2021-05-01/..'],
    ['A photograph from May 2019 shows the pier.', '2019-05-01/2019-05-31'],
    ['Earlier this year the pier was shut.', '2020-01-01/2020-03-10'],
    ['Later this month the pier will open.', '2020-03-10/2020-03-31'],
    ['The pier fell in January. Later that year it was sold.', '2020-01-01/2020-01-31'],
  ])('%s', (text, expected) => expect(bounds(text)).toBe(expected));

  it('is none of what something else is counted from', () => {
    expect(read('The pier was shut two days after Monday.', '2020-03-10')[1]).toMatchObject({
      notBefore: '2020-03-09',
      notAfter: '2020-03-09',
    });
  });

  it('quotes the words that tell it', () => {
    expect(read('The pier has been shut since January.', '2020-03-10')[0]?.evidence).toEqual([
      { quote: 'since January', start: 23, end: 36, why: 'from that time to the article’s date' },
    ]);
  });
});

describe('modifiers', () => {
  const modified = (text: string) => read(text, '2020-03-10').map(({ mod }) => mod);

  it.each([
    ['It rained in early 2019.', 'START', '2019-01-01/2019-12-31'],
    ['It rained in mid-June 2019.', 'MID', '2019-06-01/2019-06-30'],
    ['It rained late last week.', 'END', '2020-03-02/2020-03-08'],
    ['It rained at the end of March 2019.', 'END', '2019-03-01/2019-03-31'],
    ['It rained around 2015.', 'APPROX', '../..'],
    ['It rained about two years ago.', 'APPROX', '../2020-03-10'],
    ['It rained more than two years ago.', 'BEFORE', '../2018-12-31'],
    ['It rained less than two years ago.', 'AFTER', '2018-01-01/2020-03-10'],
    ['It rained for at least two days.', 'EQUAL_OR_MORE', '../..'],
    ['It rained for nearly two days.', 'LESS_THAN', '../..'],
  ])('%s', (text, mod, expected) => {
    expect(modified(text)).toEqual([mod]);
    expect(bounds(text)).toBe(expected);
  });
});

describe('ranges', () => {
  it.each([
    ['The strike lasted from Monday to Tuesday.', '2020-03-09/2020-03-10'],
    ['It ran between 3 and 5 May 2019.', '2019-05-03/2019-05-05'],
    ['Kelp was scarce in the 2015-16 season.', '2015-01-01/2016-12-31'],
    ['She ran the port from March 2015 to June 2019.', '2015-03-01/2019-06-30'],
  ])('%s', (text, expected) => {
    const { length } = read(text, '2020-03-10');
    expect(length).toBe(2);
    expect(bounds(text)).toBe(expected);
  });

  it('are none where something was moved', () => {
    expect(bounds('The vote was moved from 3 May 2021 to 10 May 2021.')).toBe('2021-05-03/2021-05-03');
  });
});

describe('what ended on a day', () => {
  it.each([
    ['Sales fell in the quarter ended Sept. 30, 2019.', '2019-07-01/2019-09-30'],
    ['Sales fell in the first quarter ended Sept. 29, 2019.', '2019-06-30/2019-09-29'],
    ['Sales fell in the six months ended 30 June 2019.', '2019-01-01/2019-06-30'],
    ['Sales fell in the year ended 31 March 2019.', '2018-04-01/2019-03-31'],
  ])('%s', (text, expected) => expect(bounds(text)).toBe(expected));
});

describe('other calendars', () => {
  it.each([
    ['He was born on 10 Rabi al-Awwal 1390.', '1970-05-15/1970-05-17'],
    ['They mourn on 10 Muharram.', '2019-09-09/2019-09-11'],
    ['Prices rose in Ramadan 1444.', '2023-03-22/2023-04-22'],
    ['The law of Khordad 1398 stands.', '2019-05-22/2019-06-21'],
    ['In the Iranian year 1397 prices rose.', '2018-03-21/2019-03-20'],
    ['Filed 04/03/2018 in court.', '2018-03-04/2018-04-03'],
  ])('%s', (text, expected) => expect(bounds(text)).toBe(expected));
});
