import type { GivenArticle } from '../format/index.ts';

const OPTIONAL = ['headline', 'date', 'url', 'publisher', 'language'] as const;

/** One line of `--input articles`, or what is wrong with it. */
export function givenOf(line: string): GivenArticle | { readonly wrong: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { wrong: `it is no JSON: ${(error as Error).message.slice(0, 120)}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { wrong: `it is ${Array.isArray(value) ? 'a list' : JSON.stringify(value)?.slice(0, 40)}` };
  }
  return checked(value as Record<string, unknown>);
}

function checked(value: Record<string, unknown>): GivenArticle | { readonly wrong: string } {
  const { id, text } = value;
  if (typeof id !== 'string' || id === '') return { wrong: `its id is ${shown(id)}` };
  if (typeof text !== 'string') return { wrong: `its text is ${shown(text)}` };
  const given: GivenArticle = { id, text };
  for (const name of OPTIONAL) {
    const field = name === 'date' ? writtenDate(value[name]) : value[name];
    if (field === undefined || field === null) continue;
    if (typeof field !== 'string') return { wrong: `its ${name} is ${shown(field)} and no string` };
    given[name] = field;
  }
  return given;
}

/** A date may come as a number too (20240305, seconds since 1970): whether it can be read is the reader's to say. */
const writtenDate = (date: unknown): unknown => (typeof date === 'number' ? String(date) : date);

const shown = (value: unknown): string =>
  value === undefined ? 'missing' : JSON.stringify(value).slice(0, 40);
