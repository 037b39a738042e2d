import { describe, expect, it } from 'vitest';
import { dump, html, readFixture } from '../fixtures/written-page.ts';

const HEADLINE = 'Ferry to the outer islands stays in port';

describe('what the window’s title sets behind the headline', () => {
  const name = (title: string, below = '') =>
    readFixture(html(`<title>${title}</title>`, `<h1>${HEADLINE}</h1>`, below)).publisher?.name;

  it('is the outlet where it is called as outlets are', () => {
    expect(name(`${HEADLINE} | The Harbour Times`)).toBe('The Harbour Times');
    expect(name(`${HEADLINE} - صحيفة المرفأ`)).toBe('صحيفة المرفأ');
  });

  it('is the outlet where the notice of rights names it', () => {
    expect(name(`${HEADLINE} – Skerry`, '<footer>© 2021 Skerry Ltd</footer>')).toBe('Skerry');
  });

  it('is the outlet where a line at the foot begins with it', () => {
    const foot = '<div>The Quay Lantern, S.L. - Harbour Square 3 - Contact</div>';
    expect(name(`${HEADLINE} - The Quay Lantern`, foot)).toBe('The Quay Lantern');
    expect(name(`${HEADLINE} - Page 3`, '<div>Page 3 of 9</div>')).toBeUndefined();
    expect(name(`${HEADLINE} - The Quay Lantern`, '<div>Lanterns - Contact</div>')).toBeUndefined();
  });

  it('is a section where nothing says more', () => {
    expect(name(`${HEADLINE} | Islands`)).toBeUndefined();
    expect(name(`${HEADLINE} | Politics`)).toBeUndefined();
  });
});

it('a menu on one line is no masthead; the line under it may be', () => {
  const page = `Nachrichten Sport Wetter\n\nLa Gazette du Quai\n${dump(['2 mars 2021', HEADLINE])}`;
  expect(readFixture(page).publisher?.name).toBe('La Gazette du Quai');
});
