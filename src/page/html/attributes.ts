/** The attributes that are kept of an element; all others are passed over unread. Of one shape, so that reading one is quick. */
export class Attributes {
  class: string | undefined = undefined;
  id: string | undefined = undefined;
  role: string | undefined = undefined;
  rel: string | undefined = undefined;
  itemprop: string | undefined = undefined;
  itemscope: string | undefined = undefined;
  itemtype: string | undefined = undefined;
  property: string | undefined = undefined;
  typeof: string | undefined = undefined;
  content: string | undefined = undefined;
  name: string | undefined = undefined;
  href: string | undefined = undefined;
  src: string | undefined = undefined;
  datetime: string | undefined = undefined;
  lang: string | undefined = undefined;
  type: string | undefined = undefined;
  style: string | undefined = undefined;
  hidden: string | undefined = undefined;
  'aria-hidden': string | undefined = undefined;
  'aria-label': string | undefined = undefined;
  'http-equiv': string | undefined = undefined;
  'xml:lang': string | undefined = undefined;
  'data-testid': string | undefined = undefined;
}

const KEPT: ReadonlyMap<string, keyof Attributes> = new Map(
  Object.keys(new Attributes()).map((name) => [name, name as keyof Attributes]),
);
const LONGEST = 11;

/** The attribute's name in lower case where it is one of those kept, else null. */
export function keptName(decoded: string, start: number, end: number): keyof Attributes | null {
  if (end - start > LONGEST || end - start < 2) return null;
  const written = decoded.slice(start, end);
  return KEPT.get(written) ?? KEPT.get(written.toLowerCase()) ?? null;
}

/** An attribute longer than this says nothing that a rule reads (inlined data, tracking). */
export const LONGEST_VALUE = 4000;

/** Everything by which an element may tell what it holds, in lower case; `:hidden` where it is not shown. */
export function hintsOf(attributes: Attributes): string {
  let hints = attributes.class ?? '';
  hints = joined(hints, attributes.id);
  hints = joined(hints, attributes.role);
  hints = joined(hints, attributes.itemprop);
  hints = joined(hints, attributes.rel);
  hints = joined(hints, attributes['aria-label']);
  hints = joined(hints, attributes['data-testid']);
  if (isHidden(attributes)) hints += ' :hidden';
  return hints.toLowerCase();
}

const joined = (hints: string, value: string | undefined): string =>
  value ? (hints === '' ? value : `${hints} ${value}`) : hints;

const NOT_SHOWN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

function isHidden(attributes: Attributes): boolean {
  if (attributes.hidden !== undefined && attributes.hidden !== 'until-found') return true;
  if (attributes['aria-hidden'] === 'true') return true;
  return attributes.style !== undefined && NOT_SHOWN.test(attributes.style);
}
