import { describe, expect, it } from 'vitest';
import { readProse } from '../../index.ts';

/** What is read from a text of Friday, 17 May 2024, as `words = value`. */
const times = (text: string, date: string | null = '2024-05-17'): string[] =>
  readProse({ text, headline: null, language: 'en', date }).body.times.map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  );

describe('ranges', () => {
  it.each([
    ['The fair will run between 3 and 5 May.', ['3 = 2025-05-03', '5 May = 2025-05-05']],
    ['From 3 to 5 May 2023 the port was shut.', ['3 = 2023-05-03', '5 May 2023 = 2023-05-05']],
    ['Ferries stop 12–14 June.', ['12 = 2024-06-12', '14 June = 2024-06-14']],
    ['The fair was held May 3-5.', ['May 3 = 2024-05-03', '5 = 2024-05-05']],
    ['It was held May 3-5, 2021.', ['May 3 = 2021-05-03', '5, 2021 = 2021-05-05']],
    ['The strike lasted from Monday to Wednesday.', ['Monday = 2024-05-13', 'Wednesday = 2024-05-15']],
    ['The pool was shut Monday through Friday.', ['Monday = 2024-05-13', 'Friday = 2024-05-17']],
    ['They will meet between Thursday and Tuesday.', ['Thursday = 2024-05-23', 'Tuesday = 2024-05-28']],
    ['Kelp was scarce in the 2015-16 season.', ['2015 = 2015', '16 = 2016']],
  ])('%s', (text, expected) => expect(times(text)).toEqual(expected));

  it('stands in brackets behind its weekday', () => {
    expect(times('The quay was opened on Thursday (16 May).')).toEqual([
      'Thursday = 2024-05-16',
      '16 May = 2024-05-16',
    ]);
  });

  it('goes on from its first day, not from the article', () => {
    expect(times('Trains stood still from Monday to Friday.', '2024-05-15')).toEqual([
      'Monday = 2024-05-13',
      'Friday = 2024-05-17',
    ]);
  });

  it('counts are no days', () => {
    expect(times('The dam broke on May 3 and 5 people drowned.')).toEqual(['May 3 = 2024-05-03']);
    expect(times('He scored between 3 and 5 goals.')).toEqual([]);
  });
});

describe('what happens again and again', () => {
  it.each([
    ['Mass is held every Sunday.', 'every Sunday = XXXX-WXX-7'],
    ['The boat sails every other day.', 'every other day = P2D'],
    ['The boat sails every two weeks.', 'every two weeks = P2W'],
    ['Gulls wake the town each morning.', 'each morning = XXXX-XX-XXTMO'],
    ['They sing every Monday night.', 'every Monday night = XXXX-WXX-1TNI'],
    ['They sing on Friday nights.', 'Friday nights = XXXX-WXX-5TNI'],
    ['The lake dries up every summer.', 'every summer = XXXX-SU'],
  ])('%s', (text, expected) => expect(times(text)).toEqual([expected]));

  it('is said of two weekdays at once', () => {
    expect(times('The market opens every Tuesday and Thursday.')).toEqual([
      'every Tuesday = XXXX-WXX-2',
      'Thursday = XXXX-WXX-4',
    ]);
  });
});

describe('days and weeks', () => {
  it.each([
    ['He was shot last Oct. 23.', 'last Oct. 23 = 2023-10-23'],
    ['They waited an hour and a half.', 'an hour and a half = PT1H30M'],
    ['The envoy said the road would reopen Thursday.', 'Thursday = 2024-05-23'],
    ['The funeral takes place on Saturday.', 'Saturday = 2024-05-18'],
    ['The law takes effect Jan. 1.', 'Jan. 1 = 2025-01-01'],
    ['Next spring the bridge opens.', 'Next spring = 2025-SP'],
    ['It snowed a fortnight ago.', 'a fortnight ago = 2024-W18'],
    ['It was calm at 6 a.m. local time on Sunday.', '6 a.m. local time on Sunday = 2024-05-12T06:00'],
    ['Sales fell in H1 2023.', 'H1 2023 = 2023-H1'],
    ['The quay was opened on May the 3rd.', 'May the 3rd = 2024-05-03'],
    ['The quay was opened on the third of May.', 'the third of May = 2024-05-03'],
    ['Signed in Oslo on 3.5.2022.', '3.5.2022 = 2022-05-03'],
    ['It snowed in the week of May 6.', 'the week of May 6 = 2024-W19'],
    ['The lock reopens two weeks from now.', 'two weeks from now = 2024-W22'],
    ['It sank in January nineteen ninety-seven.', 'January nineteen ninety-seven = 1997-01'],
    ['The fair opens Friday.', 'Friday = 2024-05-17'],
    ['The fair opens Tuesday.', 'Tuesday = 2024-05-21'],
    ['The fair opened Tuesday.', 'Tuesday = 2024-05-14'],
  ])('%s', (text, expected) => expect(times(text)).toEqual([expected]));
});

describe('quarters and halves', () => {
  it.each([
    ['Sales fell in Q3 2023.', ['Q3 2023 = 2023-Q3']],
    ['Sales fell in the second half of the year.', ['the second half of the year = 2024-H2']],
    ['Profit rose from the year-ago third quarter.', ['year-ago third quarter = 2022-Q3']],
    [
      'In the first quarter sales fell from the corresponding period last year.',
      ['the first quarter = 2024-Q1', 'the corresponding period last year = 2023-Q1'],
    ],
    [
      'In the first quarter sales fell from the 2021 period.',
      ['the first quarter = 2024-Q1', 'the 2021 period = 2021-Q1'],
    ],
  ])('%s', (text, expected) => expect(times(text)).toEqual(expected));
});
