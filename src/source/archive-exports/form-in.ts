import type { ExportForm } from '../../page/index.ts';

/** Signs of an archive's export: every one of a row has to stand on a line of its own. */
const SIGNS: readonly { readonly form: ExportForm; readonly all: readonly RegExp[] }[] = [
  {
    form: 'proquest',
    all: [
      /^\s*(?:document \d+ of \d+|proquest document id:.*|publication title:.*)\s*$/im,
      /^\s*full text:/im,
    ],
  },
  {
    form: 'factiva',
    all: [
      /^\s*(?:AN\s+)?Document [A-Z]{3,}[A-Z0-9]*\d{6,}\w*\s*$/m,
      /^\s*(?:WC\s+)?\d[\d.,]*\s?(?:words?|mots|wörter|palabras|parole|woorden|palavras)\s*$/im,
    ],
  },
  { form: 'factiva', all: [/^HD\s+\S/m, /^WC\s+\d/m, /^PD\s+\S/m, /^SN\s+\S/m] },
  {
    form: 'nexis',
    all: [
      /^\s*(?:(?:document|dokument) )?\d+ (?:of|von|de|van) \d+(?: (?:documents?|dokumenten?))?\s*$/im,
      /^\s*(?:length|longueur|länge|lengte|longitud|lunghezza)\s?:\s*\d/im,
    ],
  },
  { form: 'nexis', all: [/^\s*length:\s*\d/im, /^\s*body\s*$/im] },
];

/** The archive that a text was exported from, by the marks that only its exports have; null where it is none's. */
export const exportFormIn = (text: string): ExportForm | null =>
  SIGNS.find(({ all }) => all.every((sign) => sign.test(text)))?.form ?? null;
