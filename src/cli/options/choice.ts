import { UsageError } from '../exit.ts';
import { nearest } from './nearest.ts';

/** A parser for an option that takes one of a few words, and names the nearest right one where it gets another. */
export function oneOf<const T extends string>(what: string, known: readonly T[]): (value: string) => T {
  return (value) => {
    const found = known.find((word) => word === value);
    if (found) return found;
    const near = nearest(value, known);
    const hint = near ? ` Did you mean ${near}?` : '';
    throw new UsageError(`expected ${what} to be ${listed(known)}, not "${value}".${hint}`);
  };
}

function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
