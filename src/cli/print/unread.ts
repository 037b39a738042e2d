import type { PageError } from '../../format/index.ts';
import { nameOf } from './pages.ts';
import type { Style } from './screen/style.ts';
import { wrap } from './screen/wrap.ts';

/** A page that could not be read, and why. */
export function unreadLines(page: PageError, { width, paint }: Style): string[] {
  return [
    ...wrap(`${page.input.path ?? nameOf(page)}: could not be read`, width).map(paint.warn),
    ...wrap(page.error.message, width, '  '),
  ];
}
