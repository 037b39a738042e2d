import { isSignedDate } from './signed-date.ts';
import { only, type WordRule } from './word-rule.ts';

const AGENCIES =
  'reuters|ap|ap photo|afp|epa|efe|getty(?: images)?(?: [\\p{L}]+)?|dpa|apa|ansa|lusa|tass|sputnik|ria novosti|xinhua|istock|shutterstock|alamy|imago|picture[ -]alliance|keystone|tt|ritzau|ntb|lehtikuva|belga|anp|pa(?: media| wire)?|bloomberg|zuma(?: press)?|mehr|irna|isna|anadolu(?: agency)?|wikimedia(?: commons)?|pixabay|unsplash|pexels|flickr';

/** As captions write them; in running text they have a full stop behind them. */
const AGENCY_NAMES =
  'AP Photo|AP|AFP|REUTERS|Reuters|EPA|EFE|Getty Images|Getty|Shutterstock|Alamy|PA|Bloomberg|Xinhua|Statista';

const labelled = (word: string): string[] => [`${word}:`, `${word} :`];

const CREDIT_BEHIND = new RegExp(
  `(?:(?:\\(|\\[)(?:photos?|foto|fotos|image|picture|bild|crédit|credit|source|file|ap photo|archiv|via|courtesy)(?![\\p{L}])[^()\\[\\]]{0,80}[)\\]]|[©/]\\s?(?:${AGENCIES})|\\((?:${AGENCIES})(?:[ /][^()]{0,40})?\\)|(?:photo|image|foto|credit|bild|picture)\\s?:\\s?[^.:]{2,60}|(?:${AGENCIES}) ?/ ?[\\p{L} .]{2,40}|/(?:${AGENCIES})(?: via [\\p{L} ]{2,30})?|getty images)[.\\s]*$`,
  'iu',
);

export const CAPTIONS: readonly WordRule[] = [
  {
    name: 'gallery-words',
    role: 'caption',
    longest: 60,
    pattern: only(
      '(?:hide |show )?captions?|close|toggle caption|enlarge(?: this)?(?: image)?|(?:image|photo|picture|slide|bild|foto) \\d+ (?:of|von|/|de) \\d+|\\d+ ?(?:/|of) ?\\d+|view \\d+ images?|(?:view|open|see) (?:this photo in|full|the|photo)? ?(?:gallery|screen|image)|open image modal|photos?|image|gallery|bildergalerie|fotostrecke|pic\\.twitter\\.com/\\w+',
    ),
  },
  {
    name: 'credit-label',
    role: 'caption',
    longest: 400,
    pattern:
      /^[([]?(?:(?:file )?(?:photos?|photograph|pictures?|images?|illustration|graphics?|fotos?|bild(?:er)?|bildquelle|quelle|crédit(?:s)?(?: photo)?|imagen|immagine|imagem|фото|kuva|zdjęcie|video)(?: ?(?:credits?|by|courtesy(?: of)?|source|via|montage))?\s?[:©/]|(?:photo|image|picture|photograph|foto|video) (?:by|credit|courtesy)\b|file photo|ap photo|via (?:reuters|getty))/iu,
  },
  {
    name: 'credit-sign',
    role: 'caption',
    longest: 400,
    pattern: new RegExp(`^©\\s?(?:${AGENCIES})(?![\\p{L}])`, 'iu'),
  },
  {
    name: 'credit-names',
    role: 'caption',
    longest: 120,
    pattern:
      /^©\s?\p{Lu}[^\d/]{1,60}\/[^\d/]{2,60}$|^\(\p{Lu}[\p{L}.’' -]{2,40}\/\p{Lu}[\p{L}.’' -]{1,40}\)$/u,
  },
  {
    name: 'credit-slash',
    role: 'caption',
    longest: 400,
    needs: ['/'],
    // A sentence, and behind it who took the picture, and for whom: "(Jane Roe/The Norhaven Ledger)".
    pattern: /[.!?”"’] ?[([]\p{Lu}[\p{L}.’' -]{2,40} ?\/ ?\p{Lu}[\p{L}.’' -]{2,40}[)\]]$/u,
  },
  {
    name: 'credit-by',
    role: 'caption',
    longest: 400,
    needs: ['photo', 'picture', 'image', 'video', 'foto', 'bild'],
    pattern:
      /[.!?”"’)] (?:[Pp]hoto(?:graph)?s?|[Pp]hotography|[Pp]ictures?|[Ii]mages?|[Vv]ideo|[Ff]otos?|[Bb]ild(?:er)?) ?(?:by|von|di|de|par|:) ?\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}(?: ?[/,] ?\p{Lu}[\p{L} ]{2,30})?\.?$/u,
  },
  {
    name: 'credit-behind',
    role: 'caption',
    longest: 500,
    needs: [
      '(',
      '[',
      '©',
      '/',
      'getty images',
      ...['photo', 'image', 'foto', 'credit', 'bild', 'picture'].flatMap(labelled),
    ],
    pattern: { test: (text) => CREDIT_BEHIND.test(text) && !isSignedDate(text) },
  },
  {
    name: 'caption-label',
    role: 'caption',
    longest: 400,
    pattern:
      /^(?:(?:PHOTOS?|VIDEO|GALLERY|GRAPHIC)\s?[|:]|(?:CAPTION|[Cc]aption|[Bb]ildunterschrift|[Ll]égende)\s?:) ?\p{Lu}/u,
  },
  {
    name: 'caption-opening',
    role: 'caption',
    longest: 400,
    pattern:
      /^(?:FILE(?: PHOTO)? ?[-–—:]|[Ff]ile (?:photo|image|picture)|Pictured(?: above| below| right| left| here| at| is| are|:|,| from)|[([]?(?:L-R|From (?:the )?left|Clockwise from|Left to right|Von links)[):,]?|A (?:stock|file|handout) (?:image|photo|picture) of|Symbolbild|Archivbild|Archivfoto)(?!\p{L})/u,
  },
  {
    name: 'agency-behind',
    role: 'caption',
    longest: 400,
    // The stop first, and then what stands before it: few texts have many stops.
    pattern: new RegExp(
      `[.)](?<=[\\p{Ll}\\d)].) ?[([]?(?:${AGENCY_NAMES})(?:[/ ][\\p{L}/ .]{2,40})?[)\\]]?$`,
      'u',
    ),
  },
  {
    name: 'name-behind',
    role: 'caption',
    longest: 260,
    pattern: { test: endsWithName },
  },
  {
    name: 'file-caption',
    role: 'caption',
    longest: 400,
    pattern: /^[([](?:file|archive|archiv|archivo|undated|handout)[)\]]\s/i,
  },
];

const SENTENCE = /^.{25,}(?:\p{Ll}{2}|\d{4}|\))$/u;
const NAME = /^\. \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+){1,3}(?: (?:for|via|\/) \p{Lu}[\p{L} ]+)?$/u;
/** The stop behind the sentence, and those of initials. */
const MOST_STOPS = 4;

/** A sentence and then two to four capitalised words without a full stop: who took the picture. */
function endsWithName(text: string): boolean {
  let stop = text.length;
  for (let tries = 0; tries < MOST_STOPS; tries++) {
    stop = text.lastIndexOf('. ', stop - 1);
    if (stop < 0) return false;
    if (NAME.test(text.slice(stop)) && SENTENCE.test(text.slice(0, stop))) return true;
  }
  return false;
}
