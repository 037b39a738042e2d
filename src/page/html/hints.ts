import { A, type Attributes, bitsOf } from './attributes.ts';

const TELLING = bitsOf(
  A.class,
  A.id,
  A.role,
  A.itemprop,
  A.rel,
  A['aria-label'],
  A['data-testid'],
  A.hidden,
  A['aria-hidden'],
  A.style,
);
const HIDING = bitsOf(A.hidden, A['aria-hidden'], A.style);

/** Everything by which an element may tell what it holds, in lower case; `:hidden` where it is not shown. */
export function hintsOf(attributes: Attributes): string {
  if (!attributes.has(TELLING)) return '';
  let hints = attributes.get(A.class) ?? '';
  hints = joined(hints, attributes.get(A.id));
  hints = joined(hints, attributes.get(A.role));
  hints = joined(hints, attributes.get(A.itemprop));
  hints = joined(hints, attributes.get(A.rel));
  hints = joined(hints, attributes.get(A['aria-label']));
  hints = joined(hints, attributes.get(A['data-testid']));
  if (attributes.has(HIDING) && isHidden(attributes)) hints += ' :hidden';
  return hints.toLowerCase();
}

const joined = (hints: string, value: string | undefined): string =>
  value ? (hints === '' ? value : `${hints} ${value}`) : hints;

const NOT_SHOWN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

function isHidden(attributes: Attributes): boolean {
  const hidden = attributes.get(A.hidden);
  if (hidden !== undefined && hidden !== 'until-found') return true;
  if (attributes.get(A['aria-hidden']) === 'true') return true;
  const style = attributes.get(A.style);
  return style !== undefined && NOT_SHOWN.test(style);
}
