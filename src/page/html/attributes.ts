/** The attributes that are kept of an element; all others are passed over unread. */
export interface Attributes {
  class?: string;
  id?: string;
  role?: string;
  rel?: string;
  itemprop?: string;
  itemscope?: string;
  itemtype?: string;
  property?: string;
  typeof?: string;
  content?: string;
  name?: string;
  href?: string;
  src?: string;
  datetime?: string;
  lang?: string;
  type?: string;
  style?: string;
  hidden?: string;
  'aria-hidden'?: string;
  'aria-label'?: string;
  'http-equiv'?: string;
  'xml:lang'?: string;
  'data-testid'?: string;
}

const KEPT: ReadonlyMap<string, keyof Attributes> = new Map(
  (
    [
      'class',
      'id',
      'role',
      'rel',
      'itemprop',
      'itemscope',
      'itemtype',
      'property',
      'typeof',
      'content',
      'name',
      'href',
      'src',
      'datetime',
      'lang',
      'type',
      'style',
      'hidden',
      'aria-hidden',
      'aria-label',
      'http-equiv',
      'xml:lang',
      'data-testid',
    ] as const
  ).map((name) => [name, name]),
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

const HINTS = ['class', 'id', 'role', 'itemprop', 'rel', 'aria-label', 'data-testid'] as const;

/** Everything by which an element may tell what it holds, in lower case; `:hidden` where it is not shown. */
export function hintsOf(attributes: Attributes): string {
  let hints = '';
  for (const name of HINTS) {
    const value = attributes[name];
    if (value) hints += hints === '' ? value : ` ${value}`;
  }
  if (isHidden(attributes)) hints += ' :hidden';
  return hints.toLowerCase();
}

const NOT_SHOWN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

function isHidden(attributes: Attributes): boolean {
  if (attributes.hidden !== undefined && attributes.hidden !== 'until-found') return true;
  if (attributes['aria-hidden'] === 'true') return true;
  return attributes.style !== undefined && NOT_SHOWN.test(attributes.style);
}
