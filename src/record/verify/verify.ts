import type { DatabaseSync } from 'node:sqlite';
import type { PageRecord } from '../../format/index.ts';
import { unpackJson } from '../pack.ts';
import { isDamage } from '../problem.ts';
import { countsQuestion } from '../questions/counts.ts';
import { forgottenQuestion } from '../questions/forgotten.ts';
import type { Finding, Step, Verified } from '../types.ts';
import { checkEntries } from './entries.ts';
import { checkFile } from './file.ts';
import { checkLinks } from './links.ts';
import { checkPages } from './pages.ts';
import { checkPairs } from './pairs.ts';
import { checkReadable } from './readable.ts';
import { rebuiltCheck } from './rebuilt.ts';
import { referencesCheck } from './references.ts';
import { relationsCheck } from './relations.ts';
import { spansCheck } from './spans.ts';
import { checkTerms } from './terms.ts';
import type { NamedTextCheck, VerifiedText } from './types.ts';
import { checkVersions } from './versions.ts';

const OF_EACH_TEXT: readonly NamedTextCheck[] = [spansCheck, referencesCheck, rebuiltCheck, relationsCheck];

/** Checks all that is kept, as it stood when it began; others may go on writing. */
export function verifier(db: DatabaseSync): (step?: Step) => Verified {
  const counts = countsQuestion(db);
  const forgotten = forgottenQuestion(db);
  return (step = () => {}) => {
    db.exec('BEGIN');
    try {
      const findings = [...untilBroken(findingsIn(db, step))];
      return { counts: unlessBroken(counts, null), forgotten: unlessBroken(forgotten, []), findings };
    } finally {
      db.exec('ROLLBACK');
    }
  };
}

/** A file so broken that it cannot be read on is a finding too. */
function* untilBroken(findings: Iterable<Finding>): Generator<Finding> {
  try {
    yield* findings;
  } catch (error) {
    if (!isDamage(error)) throw error;
    yield { check: 'file', where: 'database', message: 'the file is broken and cannot be read on' };
  }
}

function unlessBroken<T, Otherwise>(ask: () => T, otherwise: Otherwise): T | Otherwise {
  try {
    return ask();
  } catch (error) {
    if (isDamage(error)) return otherwise;
    throw error;
  }
}

function* findingsIn(db: DatabaseSync, step: Step): Generator<Finding> {
  let whole = true;
  for (const finding of checkFile(db)) {
    whole = false;
    yield finding;
  }
  // Of a file that is not whole, the one thing worth knowing more is which texts it still gives.
  if (!whole) return yield* checkReadable(db);
  for (const check of [checkLinks, checkPages, checkVersions, checkTerms, checkEntries]) yield* check(db);
  const lengths = new Map<number, number>();
  yield* checkTexts(db, lengths, step);
  yield* checkPairs(db, lengths);
}

function* checkTexts(db: DatabaseSync, lengths: Map<number, number>, step: Step): Generator<Finding> {
  const of = Number(db.prepare('SELECT count(*) AS n FROM article').get()!.n);
  const checks = OF_EACH_TEXT.map(({ name, open }) => ({ name, check: open(db) }));
  for (const row of db.prepare('SELECT * FROM article ORDER BY key').iterate()) {
    const where = `${row.id} version ${row.version}`;
    const text = textOf(row);
    step(text !== null, of);
    if (!text) {
      yield { check: 'records', where, message: 'its record cannot be unpacked' };
      continue;
    }
    if (text.latest) lengths.set(text.key, text.record.text.length);
    for (const { name, check } of checks)
      for (const message of check(text)) yield { check: name, where, message };
  }
}

function textOf(row: Readonly<Record<string, unknown>>): VerifiedText | null {
  try {
    const record = unpackJson<PageRecord>(row.zstd as Uint8Array);
    return { key: Number(row.key), latest: row.latest === 1, record, row };
  } catch {
    return null;
  }
}
