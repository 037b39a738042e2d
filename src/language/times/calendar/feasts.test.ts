import { expect, it } from 'vitest';
import { formatDay } from './calendar.ts';
import { easterDay, orthodoxEasterDay } from './easter.ts';
import { hanukkah, passover, roshHashanah } from './hebrew.ts';
import { diwali, lunarNewYear } from './moons.ts';

const days = (dayIn: (year: number) => number | null, ...years: number[]): string[] =>
  years.map((year) => formatDay(dayIn(year) ?? 0));

it('Easter', () => {
  expect(days(easterDay, 1998, 2008, 2011, 2019, 2024)).toEqual([
    ...['1998-04-12', '2008-03-23', '2011-04-24', '2019-04-21', '2024-03-31'],
  ]);
  expect(days(orthodoxEasterDay, 2019, 2021, 2024)).toEqual(['2019-04-28', '2021-05-02', '2024-05-05']);
});

it('Hebrew feasts', () => {
  expect(days(passover, 2018, 2019, 2020, 2024)).toEqual([
    '2018-03-31',
    '2019-04-20',
    '2020-04-09',
    '2024-04-23',
  ]);
  expect(days(roshHashanah, 2018, 2020, 2021)).toEqual(['2018-09-10', '2020-09-19', '2021-09-07']);
  expect(days(hanukkah, 2018, 2019, 2020, 2021, 2024)).toEqual([
    ...['2018-12-03', '2019-12-23', '2020-12-11', '2021-11-29', '2024-12-26'],
  ]);
});

it('feasts of the moon', () => {
  expect(days(lunarNewYear, 2019, 2020, 2021, 2023, 2024)).toEqual([
    ...['2019-02-05', '2020-01-25', '2021-02-12', '2023-01-22', '2024-02-10'],
  ]);
  expect(lunarNewYear(1900)).toBeNull();
  expect(days(diwali, 2008, 2016, 2018, 2019, 2020, 2021, 2022, 2023)).toEqual([
    ...[
      '2008-10-28',
      '2016-10-30',
      '2018-11-07',
      '2019-10-27',
      '2020-11-14',
      '2021-11-04',
      '2022-10-24',
      '2023-11-12',
    ],
  ]);
});
