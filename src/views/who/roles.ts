import { compareDates } from './time.ts';
import type { NamedEntity, RoleGiven } from './types.ts';

/** Every role that the pages give, the first given first, with the days of the pages and who gives it. */
export function rolesOf(entities: readonly NamedEntity[]): RoleGiven[] {
  const given = entities.flatMap((found) => found.entity.roles.map((role) => ({ ...found, role })));
  const same = Map.groupBy(given, ({ role }) => `${role.title} of ${role.of ?? ''}`.toLowerCase());
  return [...same.values()]
    .map((group) => {
      const days = group.map(({ published }) => published).sort(compareDates);
      const { title, of } = group[0]!.role;
      return {
        title,
        of,
        from: days[0] ?? null,
        to: days.findLast((day) => day !== null) ?? null,
        articles: [...new Set(group.map(({ article }) => article))],
      };
    })
    .sort((a, b) => compareDates(a.from, b.from));
}
