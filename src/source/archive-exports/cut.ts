import type { ExportForm } from '../../page/index.ts';

const COUNTER =
  /^[ \t]*(?:(?:document|dokument) \d+ (?:of|von|de|van) \d+|\d+ (?:of|von|de|van) \d+ (?:documents?|dokumenten?))[ \t]*$/gim;
const NEXIS_END = /^[ \t]*end of document[ \t]*$/gim;
const FACTIVA_END = /^[ \t]*(?:AN\s+)?Document [A-Z]{3,}[A-Z0-9]*\d{6,}\w*[ \t]*$/gm;
const RULE = /^[ \t]*[_=-]{10,}[ \t]*$/gm;

const AROUND =
  /^\s*(?:search summary|terms and conditions|contact proquest|report information|bibliography|table of contents)/i;

/** The articles of an export, each with the words that end it and without the line that counts it. */
export function articlesIn(text: string, form: ExportForm): string[] {
  const unix = text.replace(/\r\n?|\f/g, '\n');
  return cut(unix, form)
    .filter((part) => isArticle(part, form))
    .map(trimmed);
}

function cut(text: string, form: ExportForm): string[] {
  if (form === 'factiva') return endedBy(text, FACTIVA_END);
  const [, ...counted] = text.split(COUNTER);
  if (counted.length > 0) return counted.map(withoutRule);
  return form === 'proquest' ? text.split(RULE) : endedBy(withoutCover(text), NEXIS_END);
}

/** A rule between two articles, or before the terms of use, ends the first; one with text below it may be the article's own. */
function withoutRule(part: string): string {
  let end = part.length;
  for (const rule of [...part.matchAll(RULE)].reverse()) {
    const below = part.slice(rule.index + rule[0].length, end);
    if (below.trim() !== '' && !AROUND.test(below)) break;
    end = rule.index;
  }
  return part.slice(0, end);
}

/** Cuts after every line that ends an article. */
function endedBy(text: string, end: RegExp): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const found of text.matchAll(end)) {
    const to = found.index + found[0].length;
    parts.push(text.slice(from, to));
    from = to;
  }
  return [...parts, text.slice(from)];
}

/** A delivery of Nexis begins with who asked for what, and a list of what follows: the first article begins with the first title. */
function withoutCover(text: string): string {
  const list = /^[ \t]*documents? \(\d+\)[ \t]*$/im.exec(text);
  if (list === null) return text;
  const title = /^[ \t]*1\.\s+(\S.*)$/m.exec(text.slice(list.index))?.[1]?.trim();
  const listed = title === undefined ? -1 : text.indexOf(title, list.index);
  const first = listed < 0 ? -1 : text.indexOf(`\n${title}`, listed);
  return first < 0 ? text : text.slice(first + 1);
}

/** What stands around the articles (a list of titles, terms of use) has none of their marks. */
const MARKS: Readonly<Record<ExportForm, RegExp>> = {
  nexis: /\S/,
  factiva:
    /^[ \t]*(?:\d[\d.,]*\s?(?:words?|mots|wörter|palabras|parole|woorden|palavras)[ \t]*$|HD\s+\S|Document [A-Z]{3})/im,
  proquest: /^[ \t]*(?:(?:title|publication title|publication info)\s?:|full text\s*(?::|$))/im,
};
const isArticle = (part: string, form: ExportForm): boolean => !AROUND.test(part) && MARKS[form].test(part);

/** Blank lines at both ends are the cut's; the first line keeps how far in it stands. */
const trimmed = (part: string): string => part.replace(/^(?:[ \t]*\n)+/, '').trimEnd();

/** How articles of a form end: with a line that ends every one, or with fields that nearly all of them have. */
const LAST_LINE: Readonly<Partial<Record<ExportForm, RegExp>>> = {
  nexis: /^[ \t]*end of document[ \t]*$/im,
  factiva: /^[ \t]*(?:AN\s+)?Document [A-Z]{3}/m,
};
const LAST_FIELDS: Readonly<Partial<Record<ExportForm, RegExp>>> = {
  nexis:
    /^[ \t]*(?:load-date|date-chargement|update|language|langue|sprache|publication-type|type-publication|copyright)\b/im,
  proquest:
    /^[ \t]*(?:proquest document id|document url|database|last updated|publication date|copyright)\s?:/im,
};
const SENTENCE_END = /[.!?…]["'”’»)\]]*$/;

/** Was the last article cut off? It lacks the ending that most of those before it have. */
export function isCutOff(articles: readonly string[], form: ExportForm): boolean {
  const last = articles.at(-1);
  const others = articles.slice(0, -1);
  if (last === undefined || others.length === 0) return false;
  const lacks = (mark: RegExp | undefined): boolean =>
    mark !== undefined &&
    !mark.test(last) &&
    others.filter((article) => mark.test(article)).length * 2 > others.length;
  return lacks(LAST_LINE[form]) || (lacks(LAST_FIELDS[form]) && !SENTENCE_END.test(last));
}
