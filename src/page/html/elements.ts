const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that a browser sets as blocks of their own. */
export const BLOCK = set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul',
);

export const VOID = set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** Elements whose content is never set as text. */
export const UNSEEN = set(
  'script style template svg iframe noframes noembed object video audio canvas select textarea datalist title map',
);

/** An open paragraph ends where one of these begins (HTML, "closes a p element"). */
export const ENDS_PARAGRAPH = set(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table ul',
);

/** Elements that end others of their kind, and how far up they look for them. */
export const ENDS_SAME: ReadonlyMap<string, { ends: ReadonlySet<string>; within: ReadonlySet<string> }> =
  new Map([
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
