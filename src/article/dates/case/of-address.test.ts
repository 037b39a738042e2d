import { expect, it } from 'vitest';
import type { Page } from '../../../page/index.ts';
import { datesOfAddress } from './of-address.ts';

const page = (url: string): Page => ({
  kind: 'html',
  charset: 'utf-8',
  decoded: '',
  url,
  declaredLanguage: null,
  blocks: [],
  witnesses: [],
  warnings: [],
});

const dateIn = (url: string): string | undefined =>
  datesOfAddress({
    page: page(url),
    blocks: [],
    headline: -1,
    firstBody: -1,
    firstParagraph: -1,
    lastBody: -1,
    hints: {},
  })[0]?.reading.value;

it.each([
  ['https://harbour.example/2021/03/09/ferry', '2021-03-09'],
  ['https://harbour.example/islands/2021/3/9/ferry', '2021-03-09'],
  ['https://harbour.example/2021/mar/09/ferry', '2021-03-09'],
  ['https://harbour.example/ferry-2021-03-09.html', '2021-03-09'],
  ['https://harbour.example/20210309/ferry', '2021-03-09'],
  ['https://harbour.example/news/09-03-2021-ferry', '2021-03-09'],
  ['https://harbour.example/2021/03/ferry', '2021-03'],
  ['https://harbour.example/news/2021/0309/ferry.html', '2021-03-09'],
  ['https://harbour.example/2021-03/09/content_17.html', '2021-03-09'],
  ['https://harbour.example/article/A2021030914320005196', '2021-03-09'],
  ['https://harbour.example/article/A2021030999320005196', undefined],
  ['https://harbour.example/2021/13/45/ferry', undefined],
  ['https://harbour.example/ferry?seen=2021-03-09', undefined],
  ['https://harbour.example/ferry-1234567890', undefined],
])('%s', (url, expected) => {
  expect(dateIn(url)).toBe(expected);
});
