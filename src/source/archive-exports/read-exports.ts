import { contentTypeOfExport, type ExportForm, missingInExport } from '../../page/index.ts';
import { errorItem, inputOf } from '../errors.ts';
import type { SourceItem } from '../types.ts';
import { articlesIn, isCutOff } from './cut.ts';

const NAMES: Readonly<Record<ExportForm, string>> = {
  nexis: 'LexisNexis',
  factiva: 'Factiva',
  proquest: 'ProQuest',
};

/**
 * One page for each article of an archive's export. What is kept of it is its own stretch of the export, in UTF-8 and
 * without the line that counts it: so the same article in two exports is the same page, it can be read again by
 * itself, and each value points at the archive's own words. The content type says which archive's form it has.
 */
export function* readExports(
  path: string,
  text: string,
  form: ExportForm,
  mediaType: string,
): Generator<SourceItem> {
  const articles = articlesIn(text, form);
  const cutOff = isCutOff(articles, form);
  for (const [i, article] of articles.entries()) {
    const bytes = new TextEncoder().encode(article);
    const input = inputOf(path, { mediaType, bytes: bytes.length, record: numberOf(article, form) });
    const wrong = cutOff && i === articles.length - 1 ? CUT_OFF : wrongWith(article, form);
    if (wrong === null)
      yield { kind: 'page', bytes, hints: { url: null, contentType: contentTypeOfExport(form) }, input };
    else yield errorItem(input, 'bad-article', told(i + 1, article, form, wrong));
  }
  if (articles.length === 0)
    yield errorItem(
      inputOf(path),
      'no-pages',
      `expected articles exported by ${NAMES[form]}; there are none`,
    );
}

const CUT_OFF = 'its end is missing: the file was cut off, export it again';

function wrongWith(article: string, form: ExportForm): string | null {
  const missing = missingInExport(article, form);
  return missing === null ? null : `${missing} is missing`;
}

const SHOWN = 60;

function told(number: number, article: string, form: ExportForm, wrong: string): string {
  const opening = article.replace(/\s+/g, ' ').trim().slice(0, SHOWN);
  return `article ${number} ("${opening}"): expected an article as ${NAMES[form]} exports it; ${wrong}`;
}

const NUMBERS: Readonly<Partial<Record<ExportForm, RegExp>>> = {
  factiva: /^[ \t]*(?:AN\s+)?Document ([A-Z]{3,}\w+)[ \t]*$/m,
  proquest: /^[ \t]*ProQuest document ID:\s*(\d+)/im,
};

/** The number that the archive itself gives the article, where it gives one. */
const numberOf = (article: string, form: ExportForm): string | null =>
  NUMBERS[form]?.exec(article)?.[1] ?? null;
