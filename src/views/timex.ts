import type { Timex } from '../format/index.ts';

type Bounds = Pick<Timex, 'notBefore' | 'notAfter'>;

/** Bounds as an interval of ISO 8601-2, ".." on a side that is open; null where both are. */
export function intervalOf({ notBefore, notAfter }: Bounds): string | null {
  if (notBefore === null && notAfter === null) return null;
  return `${notBefore ?? '..'}/${notAfter ?? '..'}`;
}

/** What is more than a time's type and value: its modifier, and its bounds where they are not those of the value; empty where nothing is. */
export function boundsText(
  time: Bounds & Pick<Timex, 'mod'> & { readonly evidence: readonly unknown[] },
): string {
  const told = time.evidence.length > 0 ? intervalOf(time) : null;
  return [time.mod, told].filter((part) => part !== null).join(' ');
}
