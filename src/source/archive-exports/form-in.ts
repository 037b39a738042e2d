import type { ExportForm } from '../../page/index.ts';

interface Sign {
  readonly form: ExportForm;
  /** Stands in every such export; looking for a capital letter is cheap, and most texts have no such word. */
  readonly hint: RegExp;
  /** Every one of these stands on a line of its own. */
  readonly all: readonly RegExp[];
}

const LENGTH = /L(?:ength|ENGTH|ongueur|ONGUEUR|änge|ÄNGE|engte|ENGTE|ongitud|ONGITUD|unghezza|UNGHEZZA)\s?:/;

const SIGNS: readonly Sign[] = [
  {
    form: 'proquest',
    hint: /F(?:ull [tT]ext|ULL TEXT)/,
    all: [
      /^[ \t]*full text\s*(?::|$)/im,
      /^[ \t]*(?:document \d+ of \d+|proquest document id:.*|publication title:.*)[ \t]*$/im,
    ],
  },
  {
    form: 'factiva',
    hint: /Document [A-Z]{3}/,
    all: [
      /^[ \t]*(?:AN\s+)?Document [A-Z]{3,}[A-Z0-9]*\d{6,}\w*[ \t]*$/m,
      /^[ \t]*(?:WC\s+)?\d[\d.,]*\s?(?:words?|mots|wörter|palabras|parole|woorden|palavras)[ \t]*$/im,
    ],
  },
  { form: 'factiva', hint: /HD\s/, all: [/^HD\s+\S/m, /^WC\s+\d/m, /^PD\s+\S/m, /^SN\s+\S/m] },
  {
    form: 'nexis',
    hint: LENGTH,
    all: [
      /^[ \t]*(?:(?:document|dokument) \d+ (?:of|von|de|van) \d+|\d+ (?:of|von|de|van) \d+ (?:documents?|dokumenten?))[ \t]*$/im,
      /^[ \t]*(?:length|longueur|länge|lengte|longitud|lunghezza)\s?:\s*\d/im,
    ],
  },
  {
    form: 'nexis',
    hint: LENGTH,
    all: [/^[ \t]*length:\s*\d/im, /^[ \t]*body[ \t]*$/im],
  },
];

/** The archive that a text was exported from, by the marks that only its exports have; null where it is none's. */
export const exportFormIn = (text: string): ExportForm | null =>
  SIGNS.find(({ hint, all }) => hint.test(text) && all.every((line) => line.test(text)))?.form ?? null;
