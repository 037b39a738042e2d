import type { SearchHit } from '../../record/index.ts';
import type { Style } from './screen/style.ts';
import { wrap } from './screen/wrap.ts';
import { shortId } from './values/article-id.ts';
import { dayOf, whenOf } from './values/day.ts';

/** One find: the headline, or who said it; the words around the place; and where they were printed. */
export function hitLines(hit: SearchHit, { width, paint }: Style): string[] {
  const { headline, publisher, published, speaker, statement, kind, said } = hit;
  const title = statement === null ? (headline ?? '(no headline)') : (speaker ?? 'nobody named');
  const facts = [
    kind && `${kind} statement`,
    whenOf(said),
    `${publisher ?? 'outlet not named'}, ${dayOf(published) ?? 'no date'}`,
    [shortId(hit.article), statement].filter(Boolean).join(' '),
  ].filter(Boolean);
  return [
    ...wrap(paint.name(title), width),
    ...wrap(hit.excerpt, width, '  '),
    ...wrap(facts.join(' · '), width, '  ').map(paint.quiet),
  ];
}
