import type { PageRecord } from '../../format/index.ts';
import type { NamedTextCheck } from './types.ts';

/** Whoever is referred to within a text's record is in it. */
export const referencesCheck: NamedTextCheck = {
  name: 'references',
  open: () =>
    function* ({ record }) {
      const entities = new Set(record.entities.map(({ id }) => id));
      const statements = new Set(record.statements.map(({ id }) => id));
      for (const id of entitiesNamed(record))
        if (id != null && !entities.has(id)) yield `there is no entity ${id}`;
      for (const id of statementsNamed(record))
        if (id !== null && !statements.has(id)) yield `there is no statement ${id}`;
      if (statements.size < record.statements.length) yield 'two statements have one id';
    },
};

function entitiesNamed({ statements, events }: PageRecord): (string | null | undefined)[] {
  return [
    ...statements.flatMap((s) => [s.speaker, ...[...s.addressee, ...s.citing].map((who) => who.entity)]),
    ...events.flatMap((e) => [...e.actor, ...e.recipient].map((who) => who.entity)),
  ];
}

function statementsNamed({ statements, events }: PageRecord): (string | null)[] {
  return [...statements.map((s) => s.within), ...events.map((e) => e.statement)];
}
