import { describe, expect, it } from 'vitest';
import { html, readFixture } from '../../../fixtures/written-page.ts';

const dates = (line: string, lang = 'en') =>
  readFixture(
    html('', `<h1>Ferry stays in port</h1><p class="x">${line}</p>`).replace('lang="en"', `lang="${lang}"`),
  ).datePublished;

describe('a label says that a day is that of publication', () => {
  it.each([
    ['tr', 'Haber Giriş: 09.03.2021 - 18:05'],
    ['tr', 'Yayınlanma Tarihi: 9 Mart 2021 Salı'],
    ['ru', 'Опубликовано: 9 марта 2021 г.'],
    ['ar', 'تاريخ النشر: ٩ مارس ٢٠٢١'],
    ['fa', 'تاریخ انتشار: ۱۹ اسفند ۱۳۹۹'],
    ['ja', '公開日：2021年3月9日'],
    ['ja', '2021年3月9日 18時05分配信'],
    ['de', 'Online seit 9. März 2021, 18.05 Uhr'],
    ['fr', 'Publié le 9 mars 2021 à 18h05'],
    ['es', 'Publicado: martes 9 de marzo de 2021'],
    ['it', 'Pubblicato il 9 marzo 2021'],
    ['pt', 'Postado em 9 de março de 2021'],
  ])('%s: %s', (lang, line) => {
    expect(dates(line, lang).value).toBe('2021-03-09');
  });
});

describe('a label says that a day is that of the last change', () => {
  it.each([
    ['tr', 'Güncelleme: 09.03.2021 - 18:05'],
    ['ru', 'Обновлено 9 марта 2021'],
    ['ar', 'آخر تحديث: ٩ مارس ٢٠٢١'],
    ['ja', '最終更新：2021年3月9日'],
    ['ja', '2021年3月9日更新'],
    ['pt', 'Atualizado em 9 de março de 2021'],
  ])('%s: %s', (lang, line) => {
    expect(dates(line, lang)).toMatchObject({ value: null, notAfter: '2021-03-09' });
  });
});

it('two labels of one line each have their day', () => {
  const line = '<span>Giriş: 09.03.2021 - 18:05</span><span>Güncelleme: 10.03.2021 - 07:10</span>';
  expect(dates(line, 'tr')).toMatchObject({ value: '2021-03-09', notAfter: '2021-03-10' });
});
