import { type Label, labels } from '../labelled.ts';

/** Labels that are ProQuest's alone, or that no paragraph of news begins with. */
export const SURE: ReadonlyMap<string, Label> = new Map([
  ...labels('other', 'publication title', 'publisher'),
  ...labels('dateline', 'publication date', 'date'),
  ...labels('other', 'language of publication', 'language'),
  ...labels('headline', 'title'),
  ...labels('tags', 'subject|publication subject|identifier / keyword|classification'),
  ...labels('other', 'publication info|publication year|publication note|source type|document type'),
  ...labels(
    'other',
    'proquest document id|document url|accession number|last updated|database|issn|e-issn|isbn',
  ),
  ...labels('other', 'place of publication|country of publication|word count|first page|source|links'),
  ...labels('legal', 'copyright'),
]);

/** All labels; what is not among the sure ones counts beside another label alone. */
export const ALL: ReadonlyMap<string, Label> = new Map([
  ...SURE,
  ...labels('byline', 'author', 'author'),
  ...labels('other', 'author affiliation|correspondence author|abstract|pages|page|publisher|volume'),
  ...labels('other', 'section', 'section'),
  ...labels('other', 'issue|column|dateline|number of pages|format availability|edition|notes'),
  ...labels('other', 'subtitle|company|duns|naics|series'),
  ...labels('other', 'credit', 'credit'),
  ...labels('tags', 'location|people|company / organization|business indexing term|geographic'),
  ...labels('caption', 'illustration|caption|graphic'),
  ...labels('body', 'full text|fulltext|full_text|text'),
]);
