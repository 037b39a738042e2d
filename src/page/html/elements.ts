import { NameTable } from './tokens/name-table.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that a browser sets as blocks of their own. */
const BLOCK = set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul',
);

const VOID = set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** Elements whose content is never set as text. */
const UNSEEN = set(
  'script style template svg iframe noframes noembed object video audio canvas select textarea datalist title map',
);

/** An open paragraph ends where one of these begins (HTML, "closes a p element"). */
const ENDS_PARAGRAPH = set(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table ul',
);

/** Elements that end others of their kind, and how far up they look for them. */
const ENDS_SAME: ReadonlyMap<string, EndsSame> = new Map([
  ['li', { ends: set('li'), within: set('ul ol menu table') }],
  ['dt', { ends: set('dt dd'), within: set('dl table') }],
  ['dd', { ends: set('dt dd'), within: set('dl table') }],
  ['td', { ends: set('td th'), within: set('tr table') }],
  ['th', { ends: set('td th'), within: set('tr table') }],
  ['tr', { ends: set('tr'), within: set('table') }],
  ['tbody', { ends: set('tbody thead tfoot'), within: set('table') }],
  ['tfoot', { ends: set('tbody thead tfoot'), within: set('table') }],
]);

/** End tags do not reach out of these (HTML, "has an element in scope"). */
const SCOPE = set('table td th caption button template');

const TABLE_PARTS = set('table tbody thead tfoot tr td th caption');
const HEADINGS = set('h1 h2 h3 h4 h5 h6');

export interface EndsSame {
  readonly ends: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
}

/** What stands between an element's tags: markup; text that may hold character references; text as it is; to the page's end. */
export type Content = 'markup' | 'escapable' | 'raw' | 'script' | 'plain';

const CONTENTS: ReadonlyMap<string, Content> = new Map([
  ['title', 'escapable'],
  ['textarea', 'escapable'],
  ['style', 'raw'],
  ['xmp', 'raw'],
  ['iframe', 'raw'],
  ['noembed', 'raw'],
  ['noframes', 'raw'],
  ['script', 'script'],
  ['plaintext', 'plain'],
]);

/** All that the walk asks of an element's name, looked up once a tag; on one page a name has one kind. */
export interface ElementKind {
  readonly tag: string;
  /** Its place in a list of all kinds of the page. */
  readonly number: number;
  readonly content: Content;
  readonly block: boolean;
  readonly void: boolean;
  readonly unseen: boolean;
  readonly endsParagraph: boolean;
  readonly heading: boolean;
  readonly endsSame: EndsSame | null;
  readonly scope: boolean;
  readonly tablePart: boolean;
}

const kind = (tag: string, number: number): ElementKind => ({
  tag,
  number,
  content: CONTENTS.get(tag) ?? 'markup',
  block: BLOCK.has(tag),
  void: VOID.has(tag),
  unseen: UNSEEN.has(tag),
  endsParagraph: ENDS_PARAGRAPH.has(tag),
  heading: HEADINGS.has(tag),
  endsSame: ENDS_SAME.get(tag) ?? null,
  scope: SCOPE.has(tag),
  tablePart: TABLE_PARTS.has(tag),
});

const OTHERS = set(
  'a abbr acronym applet b bdi bdo big cite code data del dfn em figcaption font g head html i ins kbd label mark math noscript output path picture plaintext progress q rb rp rt ruby s samp slot small span strike strong sub sup symbol time tt u use var xmp',
);
const KNOWN: readonly ElementKind[] = [...new Set([...BLOCK, ...VOID, ...UNSEEN, ...OTHERS])].map(kind);
const TABLE = new NameTable(KNOWN.map((kind) => [kind.tag, kind] as const));

const knownAs = (tag: string): ElementKind => KNOWN.find((kind) => kind.tag === tag)!;
export const BODY = knownAs('body');
export const PARAGRAPH = knownAs('p');
export const SVG = knownAs('svg');
export const MATH = knownAs('math');

/** The kinds of a page's elements, those with names of its own invention included. */
export class ElementKinds {
  private readonly text: string;
  private readonly invented = new Map<string, ElementKind>();

  constructor(text: string) {
    this.text = text;
  }

  /** The kind of the element whose name stands there. */
  of(start: number, end: number, hash: number): ElementKind {
    return (
      TABLE.find(this.text, start, end, hash) ?? this.ofInvented(this.text.slice(start, end).toLowerCase())
    );
  }

  private ofInvented(tag: string): ElementKind {
    const known = this.invented.get(tag);
    if (known !== undefined) return known;
    const made = kind(tag, KNOWN.length + this.invented.size);
    this.invented.set(tag, made);
    return made;
  }
}
