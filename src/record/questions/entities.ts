import type { DatabaseSync } from 'node:sqlite';
import type { Entity, PageRecord } from '../../format/index.ts';
import { sameName } from '../../story/index.ts';
import { unpackJson } from '../pack.ts';
import type { EntityFilter, EntityRow } from '../types.ts';

interface Row {
  readonly article: number;
  readonly id: string;
  readonly name: string;
  readonly names: string;
}

/** The entities of the latest versions, article after article in the order of adding, as their pages name them. */
export function entitiesQuestion(db: DatabaseSync): (filter?: EntityFilter) => EntityRow[] {
  const find = db.prepare(
    `SELECT e.article, e.id, e.name, e.names FROM entity e JOIN article a ON a.key = e.article
     WHERE a.latest = 1 ORDER BY a.key, e.id`,
  );
  const spoken = db.prepare('SELECT id FROM statement WHERE article = ? AND entity = ? ORDER BY ordinal');
  const text = db.prepare('SELECT publisher, date, zstd FROM article WHERE key = ?');
  return ({ name } = {}) => {
    const wanted = (find.all() as unknown as Row[]).filter((row) => isNamed(row, name));
    return [...Map.groupBy(wanted, (row) => row.article)].flatMap(([key, rows]) => {
      const { publisher, date, zstd } = text.get(key)!;
      const record = unpackJson<PageRecord>(zstd as Uint8Array);
      const known = new Map(record.entities.map((entity) => [entity.id, entity]));
      return rows.map(({ id }) => ({
        article: record.id,
        publisher: publisher as string | null,
        published: date as string | null,
        entity: known.get(id) as Entity,
        spoken: spoken.all(key, id).map((row) => String(row.id)),
      }));
    });
  };
}

/** The name asked for is the entity's, or its longer form: "Ada Holm" finds the "Holm" of a page that says no more. */
function isNamed({ name, names }: Row, asked: string | undefined): boolean {
  if (asked === undefined) return true;
  const all = [name, ...(JSON.parse(names) as string[])];
  return all.some((one) => sameName(asked, one)) || sameName(name, asked);
}
