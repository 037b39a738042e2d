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
export const SCOPE = set('table td th caption button template');

export const TABLE_PARTS = set('table tbody thead tfoot tr td th caption');
export const HEADINGS = set('h1 h2 h3 h4 h5 h6');

export interface EndsSame {
  readonly ends: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
}

/** All that the walk asks of an element's name, looked up once a tag. */
export interface ElementKind {
  readonly tag: string;
  readonly block: boolean;
  readonly void: boolean;
  readonly unseen: boolean;
  readonly endsParagraph: boolean;
  readonly heading: boolean;
  readonly endsSame: EndsSame | null;
}

const kind = (tag: string): ElementKind => ({
  tag,
  block: BLOCK.has(tag),
  void: VOID.has(tag),
  unseen: UNSEEN.has(tag),
  endsParagraph: ENDS_PARAGRAPH.has(tag),
  heading: HEADINGS.has(tag),
  endsSame: ENDS_SAME.get(tag) ?? null,
});

const INLINE =
  'a abbr b bdi cite code em font i ins label mark noscript path s small source span strong sub sup time u use';
const KINDS: ReadonlyMap<string, ElementKind> = new Map(
  [...BLOCK, ...VOID, ...UNSEEN, ...set(INLINE)].map((tag) => [tag, kind(tag)]),
);

/** @param name as the page writes it, in any case */
export function kindOfElement(name: string): ElementKind {
  const known = KINDS.get(name);
  if (known !== undefined) return known;
  const tag = name.toLowerCase();
  return KINDS.get(tag) ?? kind(tag);
}
