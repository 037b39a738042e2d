import { type Label, labels } from '../labelled.ts';

/** Factiva's field codes. */
export const CODES: ReadonlyMap<string, Label> = new Map([
  ...labels('headline', 'HD'),
  ...labels('byline', 'BY', 'byline'),
  ...labels('dateline', 'PD', 'date'),
  ...labels('other', 'SN', 'publisher'),
  ...labels('other', 'LA', 'language'),
  ...labels('other', 'CR', 'credit'),
  ...labels('other', 'SE', 'section'),
  ...labels('other', 'WC|ET|SC|ED|PG|VOL|CT|RF|AN|CX|CLM|DLN'),
  ...labels('legal', 'CY|PUB'),
  ...labels('body', 'LP|TD'),
  ...labels('tags', 'CO|IN|NS|RE|IPC|IPD'),
  ...labels('caption', 'ART'),
]);

/** After these the text is over: what may follow LP and TD. */
export const AFTER_TEXT: ReadonlySet<string> = new Set(
  'CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN|ART|TD|CX'.split('|'),
);
