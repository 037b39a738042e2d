import { expect, it } from 'vitest';
import { paintOf } from './paint.ts';
import { cut, widthOf } from './width.ts';
import { wrap } from './wrap.ts';

it('breaks at words, behind the indent', () => {
  expect(wrap('the ferry will run until midnight', 16, '  ')).toEqual([
    '  the ferry will',
    '  run until',
    '  midnight',
  ]);
});

it('breaks a word that is wider than the line, and a script without spaces', () => {
  expect(wrap('https://a.example/one/two', 12)).toEqual(['https://a.ex', 'ample/one/tw', 'o']);
  expect(wrap('橋は閉鎖されました', 10)).toEqual(['橋は閉鎖さ', 'れました']);
});

it('counts columns, not characters or colours', () => {
  expect(widthOf('e\u0301')).toBe(1);
  expect(widthOf('橋')).toBe(2);
  expect(widthOf(paintOf(true).content('pier'))).toBe(4);
});

it('cuts with an ellipsis inside the width', () => {
  expect(cut('Marrow Bay Courier', 11)).toBe('Marrow Bay…');
  expect(cut('short', 11)).toBe('short');
});
