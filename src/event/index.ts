import type { NewsEvent, Statement } from '../format/index.ts';
import type { Identity } from '../identity/index.ts';
import type { Prose } from '../language/index.ts';

/** Codes who is said to do what to whom, by PLOVER. Pure. */
export function readEvents(
  _prose: Prose,
  _identity: Identity,
  _statements: readonly Statement[],
): NewsEvent[] {
  return [];
}
