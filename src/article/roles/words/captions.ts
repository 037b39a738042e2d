import { only, type WordRule } from './word-rule.ts';

const AGENCIES =
  'reuters|ap|ap photo|afp|epa|efe|getty(?: images)?(?: [\\p{L}]+)?|dpa|apa|ansa|lusa|tass|sputnik|ria novosti|xinhua|istock|shutterstock|alamy|imago|picture[ -]alliance|keystone|tt|ritzau|ntb|lehtikuva|belga|anp|pa(?: media| wire)?|bloomberg|zuma(?: press)?|mehr|irna|isna|anadolu(?: agency)?|wikimedia(?: commons)?|pixabay|unsplash|pexels|flickr';

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
    pattern: /^©\s?\p{Lu}[^\d/]{1,60}\/[^\d/]{2,60}$/u,
  },
  {
    name: 'credit-behind',
    role: 'caption',
    longest: 500,
    pattern: new RegExp(
      `(?:(?:\\(|\\[)(?:photos?|foto|fotos|image|picture|bild|crédit|credit|source|file|ap photo|archiv|via|courtesy)(?![\\p{L}])[^()\\[\\]]{0,80}[)\\]]|[©/]\\s?(?:${AGENCIES})|\\((?:${AGENCIES})(?:[ /][^()]{0,40})?\\)|(?:photo|image|foto|credit|bild|picture)\\s?:\\s?[^.:]{2,60}|(?:${AGENCIES}) ?/ ?[\\p{L} .]{2,40}|/(?:${AGENCIES})(?: via [\\p{L} ]{2,30})?|getty images)[.\\s]*$`,
      'iu',
    ),
  },
  {
    name: 'file-caption',
    role: 'caption',
    longest: 400,
    pattern: /^[([](?:file|archive|archiv|archivo|undated|handout)[)\]]\s/i,
  },
];
