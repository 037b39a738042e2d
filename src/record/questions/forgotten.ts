import type { DatabaseSync } from 'node:sqlite';
import type { Forgotten } from '../types.ts';

/** The notes of what was removed, the first first. */
export function forgottenQuestion(db: DatabaseSync): () => Forgotten[] {
  const find = db.prepare('SELECT kind, at, articles FROM forgotten ORDER BY key');
  return () => find.all() as unknown as Forgotten[];
}
