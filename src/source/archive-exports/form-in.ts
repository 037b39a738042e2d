import type { ExportForm } from '../../page/index.ts';

/** Signs of an archive's export: every one of a row has to stand on a line of its own. */
const SIGNS: readonly { readonly form: ExportForm; readonly all: readonly RegExp[] }[] = [
  {
    form: 'proquest',
    all: [
      /^[ \t]*(?:document \d+ of \d+|proquest document id:.*|publication title:.*)[ \t]*$/im,
      /^[ \t]*full text\s*(?::|$)/im,
    ],
  },
  {
    form: 'factiva',
    all: [
      /^[ \t]*(?:AN\s+)?Document [A-Z]{3,}[A-Z0-9]*\d{6,}\w*[ \t]*$/m,
      /^[ \t]*(?:WC\s+)?\d[\d.,]*\s?(?:words?|mots|wörter|palabras|parole|woorden|palavras)[ \t]*$/im,
    ],
  },
  { form: 'factiva', all: [/^HD\s+\S/m, /^WC\s+\d/m, /^PD\s+\S/m, /^SN\s+\S/m] },
  {
    form: 'nexis',
    all: [
      /^[ \t]*(?:(?:document|dokument) \d+ (?:of|von|de|van) \d+|\d+ (?:of|von|de|van) \d+ (?:documents?|dokumenten?))[ \t]*$/im,
      /^[ \t]*(?:length|longueur|länge|lengte|longitud|lunghezza)\s?:\s*\d/im,
    ],
  },
  { form: 'nexis', all: [/^[ \t]*length:\s*\d/im, /^[ \t]*body[ \t]*$/im] },
];

/** The archive that a text was exported from, by the marks that only its exports have; null where it is none's. */
export const exportFormIn = (text: string): ExportForm | null =>
  SIGNS.find(({ all }) => all.every((sign) => sign.test(text)))?.form ?? null;
