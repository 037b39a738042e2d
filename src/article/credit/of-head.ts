import type { Page } from '../../page/index.ts';
import { isOutlet } from './agencies.ts';

/** Whom the credit line of an archive's export names, where that is an outlet or an agency and nobody's post. */
export const creditOfHead = (page: Page): string[] =>
  page.witnesses
    .filter(({ origin, name, value }) => origin === 'head' && name === 'credit' && isOutlet(value))
    .map(({ value }) => value);
