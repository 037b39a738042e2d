import { type Exported, type ExportRow, spansOf } from './types.ts';

/** A line an entity of the article. */
export function entityRows({ record, hash }: Exported): ExportRow[] {
  return record.entities.map(({ id, type, name, names, roles, mentions }) => ({
    facts: {
      article: record.id,
      entity: id,
      type,
      mentionsAt: spansOf(mentions),
      rolesAt: spansOf(roles),
      nameHash: hash(name),
    },
    words: { name, names, roles: roles.map(({ title, of }) => (of === null ? title : `${title}, ${of}`)) },
  }));
}
