import { describe, expect, it } from 'vitest';
import type { Token } from '../types.ts';
import { readTimes } from './read.ts';

/** Tokens as the tokenizer gives them, as far as these sentences need: words, marks, clitics and hyphens apart. */
function tokens(text: string): Token[] {
  const pattern =
    /\d+[:.,/]\d+(?:[/.]\d+)?|\d{4}-\d\d-\d\d|[ap]\.m\.|(?:Jan|Feb|Sept|Oct|Nov|Dec)\.|['’]s\b|[\p{L}\d]+|\S/gu;
  return [...text.matchAll(pattern)].map(({ 0: form, index }) => ({
    start: index,
    end: index + form.length,
    text: form,
    lower: form.toLowerCase(),
    upos: 'X',
    xpos: '',
    lemma: form.toLowerCase(),
    head: -1,
    deprel: 'dep',
  }));
}

/** What is read from a text, as `words = value`; published on Tuesday, 10 March 2020, unless told otherwise. */
const times = (text: string, date: string | null = '2020-03-10'): string[] =>
  readTimes(tokens(text), [], text, date).map((t) => `${text.slice(t.start, t.end)} = ${t.value}`);

describe('weekdays', () => {
  it.each([
    ['The envoy landed on Thursday.', 'Thursday = 2020-03-05'],
    ['The envoy spoke on Tuesday.', 'Tuesday = 2020-03-10'],
    ['The envoy will speak on Thursday.', 'Thursday = 2020-03-12'],
    ['They have until Friday to answer.', 'Friday = 2020-03-13'],
    ['Talks begin next Monday.', 'next Monday = 2020-03-16'],
    ['It was last Tuesday.', 'last Tuesday = 2020-03-03'],
    ['It broke out Wednesday night.', 'Wednesday night = 2020-03-04TNI'],
    ['The council meets every Monday.', 'every Monday = XXXX-WXX-1'],
  ])('%s', (text, expected) => expect(times(text)).toEqual([expected]));

  it('a month lies ahead where it is near and no verb says otherwise', () => {
    expect(times('A new pier for everybody in January.', '2020-11-10')).toEqual(['January = 2021-01']);
    expect(times('It opened in January.', '2020-11-10')).toEqual(['January = 2020-01']);
  });

  it('stay open where the article has no date', () => {
    expect(times('He arrived on Tuesday.', null)).toEqual(['Tuesday = XXXX-WXX-2']);
  });
});

describe('dates', () => {
  it.each([
    ['He resigned on March 29.', 'March 29 = 2019-03-29'],
    ['He resigned on Feb. 3.', 'Feb. 3 = 2020-02-03'],
    ['The vote is due on May 4.', 'May 4 = 2020-05-04'],
    ['The bridge opened on 7 June 2016.', '7 June 2016 = 2016-06-07'],
    ['It began on Monday, October 21, 2019.', 'Monday, October 21, 2019 = 2019-10-21'],
    ['It was signed in December 2017.', 'December 2017 = 2017-12'],
    ['She won last November.', 'last November = 2019-11'],
    ['She won last December.', 'last December = 2019-12'],
    ['The dam broke in July last year.', 'July last year = 2019-07'],
    ['It fell on Friday, March 29.', 'Friday, March 29 = 2019-03-29'],
    ['It was born on Feb. 29.', 'Feb. 29 = 2020-02-29'],

    ['It may rain and people march.', undefined],
    ['Filed 2018-04-03 in court.', '2018-04-03 = 2018-04-03'],
    ['Filed 25/03/2018 in court.', '25/03/2018 = 2018-03-25'],
    ['Filed 04/03/2018 in court.', '04/03/2018 = 2018-XX-XX'],
    ['The law of 15 Khordad 1398 stands.', '15 Khordad 1398 = 2019-06-05'],
    ['In the Iranian year 1397 prices rose.', 'the Iranian year 1397 = 2018'],
    ['The shops shut on Christmas Eve.', 'Christmas Eve = 2019-12-24'],
  ])('%s', (text, expected) => expect(times(text)).toEqual(expected ? [expected] : []));
});

describe('near the article', () => {
  it.each([
    ['Prices rose last month.', 'last month = 2020-02'],
    ['Prices rose earlier last year.', 'earlier last year = 2019'],
    ['Prices rose late last week.', 'late last week = 2020-W10'],
    ['They met over the weekend.', 'the weekend = 2020-W10-WE'],
    ['They met yesterday morning.', 'yesterday morning = 2020-03-09TMO'],
    ['They met three days ago.', 'three days ago = 2020-03-07'],
    ['They met decades ago.', 'decades ago = PAST_REF'],
    ['They met about two years ago.', 'about two years ago = 2018'],
    ['The minister told me two hours ago.', 'two hours ago = 2020-03-10TXX'],
    ['Farms failed last summer.', 'last summer = 2019-SU'],
    ['Profits fell in the third quarter.', 'the third quarter = 2019-Q3'],
    ['Profits fell in the 1998 second quarter.', 'the 1998 second quarter = 1998-Q2'],
  ])('%s', (text, expected) => expect(times(text)).toEqual([expected]));
});

describe('long ago', () => {
  it.each([
    ['It closed in 1997.', '1997 = 1997'],
    ['It sold 1997 units.', undefined],
    ['It grew in the early 1990s.', 'the early 1990s = 199'],
    ["It grew in the '80s.", "the '80s = 198"],
    ['He is in his 70s.', undefined],
    ['A 19th-century fort.', '19th-century = 18'],
  ])('%s', (text, expected) => expect(times(text)).toEqual(expected ? [expected] : []));
});

describe('durations and sets', () => {
  it.each([
    ['The strike lasted three days.', 'three days = P3D'],
    ['A two-year deal.', 'two-year = P2Y'],
    ['Wait at least two and a half hours.', 'at least two and a half hours = PT2H30M'],
    ['Work goes on for years.', 'years = PXY'],
    ['Over the past two months it grew.', 'the past two months = P2M'],
    ['Two decades of rule.', 'Two decades = P20Y'],
    ['The 59-year-old left.', undefined],
    ['It is paid annually.', 'annually = P1Y'],
    ['It flies four times a week.', 'a week = P1W'],
  ])('%s', (text, expected) => expect(times(text)).toEqual(expected ? [expected] : []));
});

describe('clock times', () => {
  it.each([
    ['The siren went at 5 pm.', '5 pm = 2020-03-10T17:00'],
    ['The siren went at 10:35 a.m. Friday.', '10:35 a.m. Friday = 2020-03-06T10:35'],
    ['The siren went at 18:00 UTC.', '18:00 UTC = 2020-03-10T18:00Z'],
    ['The score was 3:10 by then.', undefined],
  ])('%s', (text, expected) => expect(times(text)).toEqual(expected ? [expected] : []));
});

describe('what the text spoke of last', () => {
  it('is what "a week later" and "that year" count from', () => {
    expect(times('It fell on May 2, 2011. A week later, it rose. Later that year, it fell.')).toEqual([
      'May 2, 2011 = 2011-05-02',
      'A week later = 2011-05-09',
      'Later that year = 2011',
    ]);
  });
});

describe('the present, the past and the future', () => {
  it('are pointers without a date', () => {
    expect(times('He recently said the future is now.')).toEqual([
      'recently = PAST_REF',
      'the future = FUTURE_REF',
      'now = PRESENT_REF',
    ]);
  });
});

it('leaves out a line that is the article’s own date', () => {
  expect(times('March 10, 2020\nThe envoy left on March 10.')).toEqual(['March 10 = 2020-03-10']);
});
