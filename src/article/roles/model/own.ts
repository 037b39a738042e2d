import type { Candidate } from '../types.ts';
import type { Group } from './group.ts';

const MARKS: readonly RegExp[] = [
  /[.。।؟!?…]["'’”»)\]]{0,2}$/u,
  /:$/,
  /^["'“„«‘]/u,
  /["“”„«»]/u,
  /^\p{Lu}/u,
  /^[\p{Ll}\d]/u,
  /\d/,
  /(?:19|20)\d\d/,
  /https?:|www\.|\.(?:com|org|net|de)(?:$|[\s/)])/i,
  /@\w/,
  /[|•·›»→>/]/,
  /[©®™]/u,
  /\?/,
  /[([]/,
  /^[—–*•-]/u,
  /^\d{1,2}[.)]\s/,
];

/** Words by which a house speaks to its readers, in the languages of most pages; a weak sign each. */
const ADDRESS: readonly RegExp[] = [
  /(?<!\p{L})(?:you|your|sie|ihre?n?|vous|votre|usted|tu|su|você|seu|voi|ci|uw|je|ваш\p{L}*|вы)(?!\p{L})/iu,
  /(?<!\p{L})(?:we|us|our|wir|uns\p{L}*|nous|notre|nos|nuestr\p{L}*|nós|nosso|noi|nostr\p{L}*|ons|onze|мы|наш\p{L}*)(?!\p{L})/iu,
  /(?<!\p{L})(?:subscri\p{L}*|newsletters?|sign up|inbox|abonn\p{L}*|suscr\p{L}*|assin\p{L}*|iscri\p{L}*|follow|folge\p{L}*|app|e-?mail\p{L}*|podcast\p{L}*|whatsapp|telegram|facebook|instagram|twitter|youtube|kostenlos\p{L}*|free|gratis)(?!\p{L})/iu,
  /(?<!\p{L})(?:read|click|watch|listen|more|mehr|lesen|lire|leer|leggi|ler|hier|here|ici|aquí|qui|plus|más|più|mais|related|also|auch|aussi|también|também|anche)(?!\p{L})/iu,
  /(?<!\p{L})(?:photo\p{L}*|images?|pictures?|fotos?|bild\p{L}*|getty|reuters|afp|ap|epa|dpa|credit|courtesy|quelle|source|video)(?!\p{L})/iu,
  /(?<!\p{L})(?:author\p{L}*|writer|editor\p{L}*|reporter|correspondent|journalist\p{L}*|redak\p{L}*|rédact\p{L}*|contributor|columnist|professor|director|founder)(?!\p{L})/iu,
  /(?<!\p{L})(?:article|story|post|published|updated|originally|copyright|rights|artikel|beitrag|veröffentlicht|publié|publicado|disclaimer|affiliate|commission|sponsored)(?!\p{L})/iu,
  /(?<!\p{L})(?:comment\p{L}*|kommentar\p{L}*|reply|share|teilen|print|log ?in|register\p{L}*|account|cookies?)(?!\p{L})/iu,
  /(?<!\p{L})(?:said|says|told|sagte?n?|erklärte|dit|dijo|disse|ha detto|según|laut|according|сказал\p{L}*|заявил\p{L}*)(?!\p{L})/iu,
];

/** So much of a block tells how it is written. */
const SAMPLE = 400;

/** How the block itself is written. */
export const OWN: Group = {
  names: [
    'size',
    'prose',
    'links',
    'sentence',
    'words',
    'letters-a-word',
    'capitals',
    'commas',
    ...MARKS.map((_, i) => `mark-${i}`),
    ...ADDRESS.map((_, i) => `address-${i}`),
  ],
  write(row, at, { candidate }) {
    const { size, prose, links, sentence } = candidate;
    const text = sampleOf(candidate);
    const words = text.split(' ');
    row[at++] = size;
    row[at++] = prose;
    row[at++] = links;
    row[at++] = sentence ? 1 : 0;
    row[at++] = words.length;
    row[at++] = text.length / words.length;
    row[at++] = capitalsIn(words) / words.length;
    row[at++] = text.split(',').length - 1;
    for (const mark of MARKS) row[at++] = mark.test(text) ? 1 : 0;
    for (const sign of ADDRESS) row[at++] = sign.test(text) ? 1 : 0;
  },
};

const sampleOf = ({ text }: Candidate): string =>
  text.length > SAMPLE ? `${text.slice(0, SAMPLE / 2)} ${text.slice(-SAMPLE / 2)}` : text;

/** Words that are longer than a letter or two and begin with a capital. */
function capitalsIn(words: readonly string[]): number {
  let capitals = 0;
  for (const word of words) if (word !== word.toLowerCase() && word[0] !== word[0]!.toLowerCase()) capitals++;
  return capitals;
}
