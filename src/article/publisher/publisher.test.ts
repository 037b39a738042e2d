import { describe, expect, it } from 'vitest';
import { dump, html, PARAGRAPHS, readFixture } from '../fixtures/written-page.ts';

const HEADLINE = 'Ferry to the outer islands stays in port after second failure';

it('is what the page calls its site, with the domain of its address', () => {
  const head =
    '<meta property="og:site_name" content="Harbour Press"><link rel="canonical" href="https://www.harbour.example/a">';
  expect(readFixture(html(head, `<h1>${HEADLINE}</h1>`)).publisher).toEqual({
    name: 'Harbour Press',
    domain: 'harbour.example',
  });
});

it('has the domain of the address it was read from', () => {
  expect(readFixture(html('', `<h1>${HEADLINE}</h1>`), 'https://m.harbour.example/a').publisher).toEqual({
    name: null,
    domain: 'harbour.example',
  });
});

it('is the masthead that stands alone on top of a dump', () => {
  expect(readFixture(dump(['Quayside News', HEADLINE])).publisher?.name).toBe('Quayside News');
});

it('stands below a clock too, where the page names it again', () => {
  const page = dump(
    ['Tuesday, March 9, 2021', 'Skerry Lantern', 'Home', HEADLINE],
    ['More from Skerry Lantern'],
  );
  expect(readFixture(page).publisher?.name).toBe('Skerry Lantern');
});

it('is no section of a menu, and no words glued together', () => {
  expect(readFixture(dump(['Middle East', HEADLINE])).publisher).toBeNull();
  expect(readFixture(dump(['IslandsNorth Sea', HEADLINE])).publisher).toBeNull();
});

it('is named by the notice of rights of a dump, where no masthead names it', () => {
  const under = (line: string) =>
    readFixture(dump(['Ferry stays in port for the ninth day'], [line])).publisher?.name;
  expect(under('© 2021 Northern Isles Wire. All rights reserved.')).toBe('Northern Isles Wire');
  expect(under('Copyright © 1999-2021 The Harbour Times Pvt Ltd')).toBe('The Harbour Times');
  expect(under('© 2021 Harbour Press Holdings Ltd.')).toBeUndefined();
});

it('may be a blog’s name with small words in it', () => {
  const page = [
    'Notes from the Quay',
    'Of boats and weather',
    'Ferry stays in port for the ninth day',
    'March 9, 2021',
  ];
  expect(readFixture(dump(page)).publisher?.name).toBe('Notes from the Quay');
});

it('is any name that a notice of rights ends with, below the text, unless it is the author’s', () => {
  const under = (line: string) =>
    readFixture(dump(['Ferry stays in port for the ninth day', 'By Dana Holm'], [line])).publisher?.name;
  expect(under('© 2021 Skerry Lantern. All rights reserved. Contact')).toBe('Skerry Lantern');
  expect(under('Skerry Lantern © 2021 | Terms')).toBe('Skerry Lantern');
  expect(under('All Rights Reserved © 2021')).toBeUndefined();
  expect(under('© 2021 Dana Holm. All rights reserved.')).toBeUndefined();
});

it('is a masthead in capitals over its motto', () => {
  const page = `QUAYSIDE DAILY\nAll tides, all harbours\n\nBoats  Weather\n\n${dump([HEADLINE, 'March 9, 2021'])}`;
  expect(readFixture(page).publisher?.name).toBe('QUAYSIDE DAILY');
});

it('is the name in an address on top, as the page spells it elsewhere', () => {
  const top = 'QUAYSIDE.example — boats and nothing else';
  expect(readFixture(dump([top, 'Boats', HEADLINE, 'Quayside, 9 March 2021'])).publisher?.name).toBe(
    'Quayside',
  );
  expect(readFixture(dump([top, 'Boats', HEADLINE, '9 March 2021'])).publisher?.name).toBe('QUAYSIDE');
});

describe('a masthead on top of a dump', () => {
  const top = (
    lines: readonly string[],
    below: readonly string[] = [],
    body: readonly string[] = PARAGRAPHS,
  ) =>
    readFixture(
      `${lines.join('\n')}\n\n${dump(['Ferry stays in port for the ninth day', 'By Dana Holm', 'March 9, 2021'], below, body)}`,
    ).publisher?.name;

  it('stands under the link past the menu', () => {
    const lines = ['Skip to content', 'Skerry Daily', 'English | Norsk', 'Menu', 'Boats'];
    expect(top(lines, ['COPYRIGHT ⓒ Skerry Daily. All rights reserved.'])).toBe('Skerry Daily');
  });

  it('stands right over a picture, and over a menu of any names', () => {
    expect(top(['The Quay Herald', '[IMG: masthead.png]', '* Home'])).toBe('The Quay Herald');
    expect(top(['Quay Papers Weekly', 'Home Tides Boats Nets Archive'])).toBe('Quay Papers Weekly');
  });

  it('may begin as sections do, where the page names it again', () => {
    const name = 'North Shore Weekly';
    expect(top([name, 'Home Tides Boats'], [`Tides | ${name} | Contact`])).toBe(name);
    expect(top(['Southern Reader', 'Home Tides'], ['Southern Reader has no owner.'])).toBe('Southern Reader');
    expect(top(['North Shore', 'Home Tides Boats'], ['More from North Shore'])).toBeUndefined();
  });

  it('is told by its short form in the text', () => {
    const body = [...PARAGRAPHS.slice(0, 2), '“We wait,” the harbour master told the Mirror on the quay.'];
    expect(top(['Quayside Mirror', '* Boats', '* Nets'], [], body)).toBe('Quayside Mirror');
    expect(top(['Quayside Mirror', '* Boats', '* Nets'])).toBeUndefined();
  });

  it('is what no menu has, on the first line', () => {
    expect(top(['Quayside Courier', 'Boats', 'Nets'])).toBe('Quayside Courier');
    expect(top(['Quayside Radio', 'Boats', 'Nets'])).toBeUndefined();
  });

  it('is told by the byline', () => {
    const page = dump([
      'Daily Quay\nLATEST\nBoats',
      'Ferry stays in port for the ninth day',
      'Dana Holm | Daily Quay',
      '9 March 2021',
    ]);
    expect(readFixture(page)).toMatchObject({
      publisher: { name: 'Daily Quay' },
      author: ['Dana Holm'],
      credit: [],
    });
  });

  it('has no name, but an address, where that is all there is', () => {
    expect(readFixture(dump(['quay.example', 'Ferry stays in port for the ninth day'])).publisher).toEqual({
      name: null,
      domain: 'quay.example',
    });
  });

  it('is told by a line at the foot, readers’ comments over it or not', () => {
    const foot = [
      'Comments (1)',
      'Jane Roe',
      '3 May 2021',
      'I wait too.',
      'Tide Circle is published by Quay & Sons.',
    ];
    expect(top(['Tide Circle', 'For people who look at water', '* Boats', '* Nets'], foot)).toBe(
      'Tide Circle',
    );
    expect(top(['TIDE CIRCLE', '* Boats', '* Nets'], ['© 2021 Tide Circle FZ. Terms'])).toBe('Tide Circle');
  });
});

describe('one spelling of the outlet', () => {
  const site = (...names: string[]) =>
    names
      .map(
        (name, n) =>
          `<meta ${n === 0 ? 'property="og:site_name"' : 'name="application-name"'} content="${name}">`,
      )
      .join('');
  const name = (head: string, below = '') =>
    readFixture(html(head, '<h1>Ferry stays in port</h1>', below)).publisher?.name;

  it('is the one in capitals and small letters', () => {
    expect(name(site('harbourpress', 'Harbour Press'))).toBe('Harbour Press');
    expect(name(site('HARBOUR PRESS'), '<footer>© 2021 Harbour Press</footer>')).toBe('Harbour Press');
    expect(name(site('HARBOUR PRESS'))).toBe('HARBOUR PRESS');
  });

  it('is the name rather than the address', () => {
    expect(name(site('harbour.example', 'Harbour'))).toBe('Harbour');
    expect(name(site('www.harbour.example'))).toBe('harbour.example');
  });

  it('goes without its motto', () => {
    expect(name(site('Harbour Press - News from the quay and beyond'))).toBe('Harbour Press');
    expect(name(site('Harbour | Press'))).toBe('Harbour | Press');
  });

  it('is no template that was not filled in', () => {
    expect(name(site('{$plugin.site_name}', 'Harbour Press'))).toBe('Harbour Press');
  });
});
