import type { PageRecord } from '../../format/index.ts';
import { sameName, wordsOf } from '../../story/index.ts';

/**
 * A test for texts that hold a person's data: somebody there has the name, in this spelling or another,
 * or the words of the name stand somewhere on the page or in its record, one after the other.
 */
export function personIn(name: string): (record: PageRecord, page: Uint8Array) => boolean {
  const wanted = wordsOf(name).map(({ form }) => form);
  if (wanted.length === 0) return () => false;
  return (record, page) =>
    namesIn(record).some((other) => sameName(name, other)) ||
    stringsIn(record).some((text) => holdsRun(text, wanted)) ||
    holdsRun(new TextDecoder().decode(page), wanted);
}

function namesIn({ entities, author, comments, statements }: PageRecord): string[] {
  return [
    ...entities.filter(({ type }) => type === 'person').flatMap(({ name, names }) => [name, ...names]),
    ...author,
    ...comments.flatMap((comment) => comment.author ?? []),
    ...statements.flatMap(({ speakerName, citing, addressee }) => [
      ...(speakerName === null ? [] : [speakerName]),
      ...[...citing, ...addressee].map((who) => who.name),
    ]),
  ];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

function holdsRun(text: string, wanted: readonly string[]): boolean {
  const forms = wordsOf(text).map(({ form }) => form);
  return forms.some((_, at) => wanted.every((word, i) => forms[at + i] === word));
}
