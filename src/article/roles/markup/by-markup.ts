import type { Ancestor } from '../../../page/index.ts';
import type { Candidate, Case, Verdict } from '../types.ts';
import { type Hint, hintsOn, isTellingTag } from './hints.ts';

/** First verdicts from the elements around each block, the outermost telling element first. */
export function judgeByMarkup({ candidates, verdicts }: Case, headline: number | null): void {
  const known = new Map<Ancestor, readonly Hint[]>();
  // The items of a list are called alike.
  const alike = new Map<string, readonly Hint[]>();
  const alikeByTag = new Map<string, readonly Hint[]>();
  const hintsAt = (ancestor: Ancestor): readonly Hint[] => {
    const found = known.get(ancestor);
    if (found !== undefined) return found;
    const telling = isTellingTag(ancestor.tag);
    const kind = telling ? `${ancestor.tag} ${ancestor.hints}` : ancestor.hints;
    const like = telling ? alikeByTag : alike;
    const hints = like.get(kind) ?? hintsOn(ancestor);
    like.set(kind, hints);
    known.set(ancestor, hints);
    return hints;
  };
  // What stands around the headline holds the article.
  const around = new Set(headline === null ? [] : candidates[headline]!.block.path);
  const hintsBeside = (ancestor: Ancestor): readonly Hint[] =>
    around.has(ancestor) ? [] : hintsAt(ancestor);
  const umbrellas = umbrellasOf(candidates, hintsBeside);
  const telling = (ancestor: Ancestor): Hint | undefined =>
    hintsBeside(ancestor).find((hint) => !umbrellas.has(hint.key));
  for (const candidate of candidates) {
    if (candidate.index !== headline) verdicts[candidate.index] ??= verdictOf(candidate, telling);
  }
}

function verdictOf(candidate: Candidate, telling: (a: Ancestor) => Hint | undefined): Verdict | null {
  for (const ancestor of candidate.block.path) {
    if (PAGE.has(ancestor.tag)) continue;
    const rule = telling(ancestor)?.rule;
    if (rule && !(rule.longest && candidate.size > rule.longest) && !isTable(ancestor.tag, candidate))
      return { role: rule.role, reason: rule.name };
  }
  return null;
}

/** WordPress sets tables as figures. */
const isTable = (tag: string, { block }: Candidate): boolean =>
  tag === 'figure' && (block.tag === 'td' || block.tag === 'th');

const PAGE: ReadonlySet<string> = new Set(['html', 'body']);

/**
 * The hints that hold so much of the page's running text that they must hold the article itself:
 * a site whose paragraphs are all "widgets" says nothing by that word.
 */
function umbrellasOf(
  candidates: readonly Candidate[],
  hintsAt: (a: Ancestor) => readonly Hint[],
): ReadonlySet<string> {
  const held = new Map<string, { hint: Hint; prose: number }>();
  let total = 0;
  for (const { prose, block } of candidates) {
    if (prose < RUNNING) continue;
    const hints = new Map<string, Hint>();
    for (const ancestor of block.path) {
      if (!PAGE.has(ancestor.tag)) for (const hint of hintsAt(ancestor)) hints.set(hint.key, hint);
    }
    const sure = [...hints.values()].some(({ rule }) => rule.umbrella === 1);
    if (sure) continue;
    total += prose;
    for (const [key, hint] of hints) {
      const sum = held.get(key);
      if (sum) sum.prose += prose;
      else held.set(key, { hint, prose });
    }
  }
  const umbrellas = new Set<string>();
  for (const [key, { hint, prose }] of held) if (prose >= hint.rule.umbrella * total) umbrellas.add(key);
  return umbrellas;
}

/** Shorter blocks may be teasers. */
const RUNNING = 100;
