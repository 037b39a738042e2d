import type { Entity } from './entity.ts';

/** `text/html` of `text/html; charset=utf-8`, in lower case; text where nothing is said (RFC 2045, 5.2). */
export const typeOf = ({ fields }: Entity): string =>
  fields.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() || 'text/plain';

/** The value of a parameter of the content type, quoted or not; null where it has none. */
export function parameterOf({ fields }: Entity, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(
    fields.get('content-type') ?? '',
  );
  return found?.[1] ?? found?.[2] ?? null;
}

/** The content type with its charset and no other parameter. */
export function plainContentType(entity: Entity): string {
  const charset = parameterOf(entity, 'charset');
  return charset === null ? typeOf(entity) : `${typeOf(entity)}; charset=${charset}`;
}
