import { isOutlet } from '../credit/agencies.ts';

/** "By Jane Roe | The Quay | 3 May": behind a bar stands the outlet. */
export function peopleFirst(byline: string, names: readonly string[]): readonly string[] {
  const people = byline.includes('|') ? names.filter((name) => !isOutlet(name)) : names;
  return people.length > 0 ? people : names;
}
