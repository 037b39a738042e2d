import type { StatementRow } from '../../record/index.ts';
import type { SameGroup } from '../../story/index.ts';
import { dayOf } from './day.ts';
import { quoted } from './statement.ts';
import type { Style } from './style.ts';
import { wrap } from './wrap.ts';

const WORDING = { verbatim: 'in these words', partial: 'in part', paraphrase: 'in other words' } as const;

/** A statement with its fullest wording first, and every report's own words under it. */
export function sameLines(
  group: SameGroup,
  statements: ReadonlyMap<string, StatementRow>,
  { width, paint }: Style,
): string[] {
  const reference = statements.get(`${group.referenceArticle} ${group.reference}`);
  const lines = wrap(paint.name(reference?.speaker ?? 'nobody named'), width);
  for (const member of group.statements) {
    const row = statements.get(`${member.article} ${member.statement}`);
    if (!row) continue;
    const where = `${row.publisher ?? 'outlet not named'}, ${dayOf(row.published) ?? 'no date'}`;
    const how = row === reference ? 'the fullest report' : WORDING[member.wording];
    lines.push(
      ...wrap(quoted(row), width, '  '),
      ...wrap(`${where} · ${how}`, width, '    ').map(paint.quiet),
    );
  }
  return lines;
}
