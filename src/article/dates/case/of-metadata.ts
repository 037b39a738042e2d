import type { DateBasis } from '../../../format/index.ts';
import type { Witness } from '../../../page/index.ts';
import { readDate } from '../reading/read.ts';
import { mainItems } from './main-item.ts';
import type { Candidate, Scene } from './types.ts';

interface Kind {
  readonly taken: 'published' | 'modified';
  readonly weight: number;
}

const PUBLISHED: Kind = { taken: 'published', weight: 4.5 };
const DATED: Kind = { taken: 'published', weight: 3 };
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

/** Dates that the page gives outside its visible text: JSON-LD, microdata, RDFa, meta. */
export function datesOfMetadata(scene: Scene): Candidate[] {
  const candidates: Candidate[] = [];
  const main = mainItems(scene.page);
  for (const witness of scene.page.witnesses) {
    const basis = basisOf(witness);
    const kind = basis && (witness.origin === 'head' ? OF_HEAD.get(witness.name) : kindOf(witness.name));
    if (!basis || !kind) continue;
    const reading = readDate(witness.value, scene.hints);
    if (reading === null) continue;
    const trust = main.trust(witness);
    candidates.push({
      reading,
      taken: kind.taken,
      basis,
      quote: witness.value,
      why: `${witness.name} (${witness.origin === 'head' ? 'head of the page' : basis})`,
      weight: kind.weight * trust,
    });
  }
  return candidates;
}

/** A mail's own date, or the one that a press archive sets over the article: both stand on the page for people to read. */
const OF_HEAD = new Map<string, Kind>([['date', { taken: 'published', weight: 5 }]]);

function basisOf(witness: Witness): DateBasis | null {
  const { origin } = witness;
  if (origin === 'head') return 'visible';
  return origin === 'json-ld' || origin === 'microdata' || origin === 'rdfa' || origin === 'meta'
    ? origin
    : null;
}

const NOT_ALPHANUMERIC = /[^a-z0-9]+/g;

function kindOf(name: string): Kind | undefined {
  if (name.length > 60) return undefined;
  return KINDS.get(name.toLowerCase().replace(NOT_ALPHANUMERIC, '').replace('mainentityofpage', ''));
}
