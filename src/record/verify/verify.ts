import type { DatabaseSync } from 'node:sqlite';
import type { PageRecord } from '../../format/index.ts';
import { unpackJson } from '../pack.ts';
import { countsQuestion } from '../questions/counts.ts';
import { forgottenQuestion } from '../questions/forgotten.ts';
import type { Finding, Verified } from '../types.ts';
import { checkEntries } from './entries.ts';
import { checkFile } from './file.ts';
import { checkLinks } from './links.ts';
import { checkPages } from './pages.ts';
import { checkPairs } from './pairs.ts';
import { rebuiltCheck } from './rebuilt.ts';
import { referencesCheck } from './references.ts';
import { relationsCheck } from './relations.ts';
import { spansCheck } from './spans.ts';
import { checkTerms } from './terms.ts';
import type { NamedTextCheck, VerifiedText } from './types.ts';
import { checkVersions } from './versions.ts';

const OF_EACH_TEXT: readonly NamedTextCheck[] = [spansCheck, referencesCheck, rebuiltCheck, relationsCheck];

/** Checks all that is kept, as it stood when it began; others may go on writing. */
export function verifier(db: DatabaseSync): () => Verified {
  const counts = countsQuestion(db);
  const forgotten = forgottenQuestion(db);
  return () => {
    db.exec('BEGIN');
    try {
      return { counts: counts(), forgotten: forgotten(), findings: [...untilBroken(findingsIn(db))] };
    } finally {
      db.exec('ROLLBACK');
    }
  };
}

/** SQLite's code of a file that is no longer what it wrote. */
const CORRUPT = 11;

/** A file so broken that it cannot be read on is a finding too. */
function* untilBroken(findings: Iterable<Finding>): Generator<Finding> {
  try {
    yield* findings;
  } catch (error) {
    const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : null;
    if (code !== CORRUPT) throw error;
    yield { check: 'file', where: 'database', message: 'the file is broken and cannot be read on' };
  }
}

function* findingsIn(db: DatabaseSync): Generator<Finding> {
  let whole = true;
  for (const finding of checkFile(db)) {
    whole = false;
    yield finding;
  }
  // What SQLite cannot read whole, nothing else can be read from.
  if (!whole) return;
  for (const check of [checkLinks, checkPages, checkVersions, checkTerms, checkEntries]) yield* check(db);
  const lengths = new Map<number, number>();
  yield* checkTexts(db, lengths);
  yield* checkPairs(db, lengths);
}

function* checkTexts(db: DatabaseSync, lengths: Map<number, number>): Generator<Finding> {
  const checks = OF_EACH_TEXT.map(({ name, open }) => ({ name, check: open(db) }));
  for (const row of db.prepare('SELECT * FROM article ORDER BY key').iterate()) {
    const where = `${row.id} version ${row.version}`;
    const text = textOf(row);
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
