import type { Statement } from '../../format/index.ts';
import type { Identity } from '../../identity/index.ts';

/**
 * Somebody whom no name is known of is called by the fullest words that any of the statements has for him: "A spokeswoman
 * for the port said A. She added B."
 */
export function withFullestWords(statements: readonly Statement[], identity: Identity): Statement[] {
  const named = new Set(identity.entities.filter(isNamed).map(({ id }) => id));
  const fullest = new Map<string, string>();
  for (const { speaker, speakerName } of statements) {
    if (speaker === null || speakerName === null || named.has(speaker)) continue;
    if (speakerName.length > (fullest.get(speaker)?.length ?? 0)) fullest.set(speaker, speakerName);
  }
  return statements.map((statement) => {
    const words = fullest.get(statement.speaker ?? '');
    return words === undefined ? statement : { ...statement, speakerName: words };
  });
}

const isNamed = ({ mentions }: Identity['entities'][number]): boolean =>
  mentions.some(({ kind }) => kind === 'name');
