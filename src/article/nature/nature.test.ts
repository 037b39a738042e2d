import { expect, it } from 'vitest';
import { dump, html, PARAGRAPHS, readFixture } from '../fixtures/written-page.ts';

const read = (source: string) => {
  const { text, warnings } = readFixture(source);
  return { text, codes: warnings.map(({ code }) => code) };
};
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

it('an index in plain text has no article', () => {
  const entries = [
    'Ferry stays in port for the ninth day in a row',
    'Harbour gets a new crane after years of waiting',
    'Bell from the north shore goes to the museum',
    'School on the largest island opens its kitchen',
    'Council of the islands votes on the old market',
    'Fishermen ask for a later start of the season',
  ].map(
    (headline, i) => `${headline}\n${PARAGRAPHS[i % 3]!.slice(0, -1)}, part ${i + 1} of the report says.`,
  );
  expect(read(entries.join('\n\n'))).toEqual({ text: '', codes: expect.arrayContaining(['index-page']) });
});

it('a report with subheadings is no index', () => {
  const parts = PARAGRAPHS.flatMap((text, i) => [
    `What the office says, part ${i + 1}`,
    text,
    text.replace('The', 'A'),
  ]);
  expect(read(dump(['Ferry stays in port for the ninth day'], [], parts)).codes).not.toContain('index-page');
});

it('a front page with its many linked headlines has no article', () => {
  const links = Array.from(
    { length: 30 },
    (_, i) => `<li><a href="/${i}">Ferry number ${i} stays in port for another day</a></li>`,
  );
  const root = '<link rel="canonical" href="https://quay.example/">';
  const front = page(
    `<div class="text"><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p></div><ul>${links.join('')}</ul>`,
    root,
  );
  expect(read(front)).toEqual({ text: '', codes: expect.arrayContaining(['index-page']) });
});

it.each([
  ['login-wall', '<h1>Ferry stays in port</h1><p>Please log in to continue reading this report.</p>'],
  ['login-wall', '<h1>A balsa fica no porto</h1><p>Faça login ou assine para continuar lendo.</p>'],
  ['login-wall', '<h1>Die Fähre bleibt im Hafen</h1><p>Nur für Abonnenten</p>'],
  ['login-wall', '<h1>渡し船、月曜に再開へ</h1><p>この記事は有料会員記事です。残り512文字</p>'],
  ['page-not-shown', '<h1>Страница не найдена</h1><p>Вернитесь на главную.</p>'],
  ['page-not-shown', '<h1>Page not found</h1><p>What you look for may have been moved to another place.</p>'],
  ['page-not-shown', '<p>Checking your browser before you are sent on.</p>'],
  ['nothing-to-read', '<div id="app"></div>'],
])('says %s', (code, body) => {
  expect(read(page(body))).toEqual({ text: '', codes: expect.arrayContaining([code]) });
});

it('a list of linked titles, each with a sentence and its hour, has no article', () => {
  const item = (n: number): string =>
    `<div><a href="/${n}">Паром номер ${n} снова в порту</a><span>12:4${n}</span><p>Ремонт завершён, сообщили в порту номер ${n}.</p></div>`;
  const list = [1, 2, 3, 4, 5, 6].map(item).join('');
  expect(read(page(`<h1>Новости</h1>${list}`)).codes).toContain('index-page');
});

it('an article with a prompt to sign in is an article', () => {
  const { text, codes } = read(
    html('', '<h1>Ferry stays in port</h1>', '<p>Sign in to read more of us.</p>'),
  );
  expect(text).toContain(PARAGRAPHS[2]);
  expect(codes).not.toContain('login-wall');
});
