import type { Candidate } from './types.ts';

/** What a name in metadata says its date is, and how far it is trusted (see `Candidate.weight`). */
export interface Kind {
  readonly taken: Extract<Candidate['taken'], 'published' | 'modified'>;
  readonly weight: number;
}

const PUBLISHED: Kind = { taken: 'published', weight: 4.5 };
const DATED: Kind = { taken: 'published', weight: 3 };
const VENDOR: Kind = { taken: 'published', weight: 4 };
const CREATED: Kind = { taken: 'published', weight: 2 };
const MODIFIED: Kind = { taken: 'modified', weight: 0 };

/** Names that metadata gives to dates: lower case, without punctuation and vendors' prefixes. */
const KINDS = new Map<string, Kind>([
  ...names(
    PUBLISHED,
    'datepublished published publishedtime publicationdate publisheddate publishdate pubdate',
  ),
  ...names(
    PUBLISHED,
    'articlepublishedtime ogarticlepublishedtime dateissued dcdateissued dctermsissued publishtime',
  ),
  ...names(
    PUBLISHED,
    'parselypubdate sailthrudate citationpublicationdate cxenseparserecspublishtime btpubdate',
  ),
  ...names(
    PUBLISHED,
    'originalpublicationdate firstpublished prismpublicationdate articledateoriginal ogpubdate',
  ),
  ...names(
    PUBLISHED,
    'ogpublishedtime vrpublishedtime articlepublished rbpubdate dcdatepublished itemdatepublished',
  ),
  ...names(
    DATED,
    'date dcdate dctermsdate articledate ogdate releasedate ogreleasedate datesubmitted postdate',
  ),
  ...names(DATED, 'analyticsattributesarticledate veeseodate acquialiftpublisheddate citationdate'),
  ...names(CREATED, 'datecreated created dctermscreated dcdatecreated dccreated creationdate uploaddate'),
  ...names(
    MODIFIED,
    'datemodified modified updated updatedtime ogupdatedtime articlemodifiedtime dateupdate',
  ),
  ...names(MODIFIED, 'lastmodified dcdatemodified dctermsmodified ogarticlemodifiedtime lastupdateddate'),
  ...names(MODIFIED, 'revisiondate btmoddate lastupdated modifieddate lastmod articleupdated dateupdated'),
]);

function names(kind: Kind, list: string): [string, Kind][] {
  return list.split(' ').map((name) => [name, kind]);
}

/** Names that vendors make up of the same words: "w-published-date", "published_on". */
const PATTERNS: readonly (readonly [RegExp, Kind])[] = [
  [/(?:modified|updated?|revised)(?:date|time|on|at)?$|(?:date|time)(?:modified|updated?)$/, MODIFIED],
  [
    /publi(?:sh|shed|cation)(?:date|time|on|at)$|(?:date|time)(?:first)?publish(?:ed)?$|firstpublish(?:ed)?$/,
    VENDOR,
  ],
];

const NOT_ALPHANUMERIC = /[^a-z0-9]+/g;
const LONGEST = 60;

/** The kind of date that goes by a name in metadata; undefined for what is no date of the page's. */
export function kindOf(name: string, isMeta: boolean): Kind | undefined {
  if (name.length > LONGEST) return undefined;
  const bare = name.toLowerCase().replace(NOT_ALPHANUMERIC, '').replace('mainentityofpage', '');
  return KINDS.get(bare) ?? (isMeta ? PATTERNS.find(([pattern]) => pattern.test(bare))?.[1] : undefined);
}
