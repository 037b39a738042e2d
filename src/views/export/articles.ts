import type { Exported, ExportRow } from './types.ts';

/** One line: the article. */
export function articleRows({ record, version, hash }: Exported): ExportRow[] {
  const { id, text, language, publisher, datePublished, headline, author, credit, canonical, input } = record;
  const { articleSection, keywords } = record;
  return [
    {
      facts: {
        article: id,
        version,
        date: datePublished.value,
        precision: datePublished.precision,
        basis: datePublished.basis,
        language,
        length: text.length,
        textHash: hash(text),
      },
      words: {
        headline,
        publisher: publisher?.name ?? publisher?.domain ?? null,
        author,
        credit,
        articleSection: articleSection?.name ?? null,
        keywords: keywords.map(({ name }) => name),
        url: canonical ?? input.url,
        path: input.path,
        text,
      },
    },
  ];
}
