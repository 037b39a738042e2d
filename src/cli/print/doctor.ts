import type { Style } from './screen/style.ts';
import { wrap } from './screen/wrap.ts';

/** Each fact with its name before it; of a list, a line a member; what is not known says so. */
export function doctorLines(part: object, { width, paint }: Style): string[] {
  return Object.entries(part).flatMap(([name, value]) => {
    const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    if (!Array.isArray(value)) return wrap(`${paint.name(words)}: ${told(value)}`, width);
    const members = value.flatMap((member) => wrap(told(member), width, '  '));
    return [...wrap(`${paint.name(words)}: ${value.length === 0 ? 'none' : ''}`, width), ...members];
  });
}

function told(value: unknown): string {
  if (value === null) return 'not known';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'none named' : value.join(', ');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([name, member]) => `${name} ${told(member)}`)
    .join(' · ');
}
