import { expect, it } from 'vitest';
import { paintOf } from './screen/paint.ts';
import { warningLines } from './warnings.ts';

const page = (path: string, message: string) => ({
  input: { path, url: null, mediaType: null, bytes: null, capturedAt: null, record: null },
  error: { code: 'x', message },
});
const style = { width: 80, paint: paintOf(false) };

it('names the few short words in which one warning differs, and the pages', () => {
  const pages = [
    page('a', 'The text is in "de".'),
    page('b', 'The text is in "fr".'),
    page('c', 'The text is in "de".'),
  ];
  expect(warningLines(pages, style)).toEqual(['  The text is in "de", "fr".', '    a, b, c']);
});

it('leaves out what is long or differs in too many ways', () => {
  const pages = ['one', 'two', 'three', 'four', 'five'].map((word) => page(word, `It says "${word}".`));
  expect(warningLines(pages, style)[0]).toBe('  It says "…".');
  const long = [page('a', 'It says "many words of a page".'), page('b', 'It says "others".')];
  expect(warningLines(long, style)[0]).toBe('  It says "…".');
});
