import { type Label, labels } from '../labelled.ts';

/** Between the head of an article and its text; the languages are those that LexisNexis writes its labels in. */
export const HEAD: ReadonlyMap<string, Label> = new Map([
  ...labels('headline', 'headline|title|titre|titel|titular|titolo'),
  ...labels('byline', 'byline|author|auteur|autor|autore', 'byline'),
  ...labels('other', 'publication|publication name|source|zeitung|fuente', 'publisher'),
  ...labels('dateline', 'date|publication date|pub-date|publication-date|datum|fecha', 'date'),
  ...labels('dateline', 'dateline'),
  ...labels('standfirst', 'highlight|encart'),
  ...labels('other', 'section|rubrique|rubrik|rubriek|sección|sezione', 'section'),
  ...labels('other', 'series|column'),
  ...labels('other', 'length|longueur|länge|lengte|longitud|lunghezza'),
  ...labels('other', 'distribution|type|abstract|correction|correction-date|editor-note'),
]);

/** How long an article is stands last of its head, or nearly so. */
export const LENGTHS: ReadonlySet<string> = new Set(
  'length|longueur|länge|lengte|longitud|lunghezza'.split('|'),
);

/** What the archive adds under an article; none of it begins a paragraph of news. */
export const TAIL: ReadonlyMap<string, Label> = new Map([
  ...labels('other', 'load-date|load date|date-chargement|update|datum-aktualisierung|fecha-carga'),
  ...labels('other', 'language|langue|sprache|taal|idioma|lingua', 'language'),
  ...labels('other', 'publication-type|publication type|pub-type|type-publication|journal-code|journal code'),
  ...labels('other', 'acc-no|document-type|correction-date|url'),
  ...labels('caption', 'graphic|illustration|grafik'),
  ...labels('legal', 'copyright|rights'),
]);

/** What stands among them, and could begin a paragraph elsewhere. */
export const AMONG_TAIL: ReadonlyMap<string, Label> = new Map([
  ...TAIL,
  ...labels('tags', 'subject|organization|company|ticker|person|city|state|country|industry|geographic'),
  ...labels('other', 'section', 'section'),
  ...labels('other', 'notes|correction|type|series|distribution'),
]);
