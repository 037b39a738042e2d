import type { Ancestor } from '../../../page/index.ts';
import type { Candidate, Case, Verdict } from '../types.ts';
import { elementsOf } from './elements.ts';
import { type HintRule, hintOf } from './hints.ts';

/** An element that holds this much of the page's prose holds the article, whatever it is called. */
const UMBRELLA = 0.35;

/** First verdicts from the elements around each block, the outermost telling element first. */
export function judgeByMarkup({ candidates, verdicts }: Case, headline: number | null): void {
  const elements = elementsOf(candidates, () => true);
  const around = new Set(headline === null ? [] : candidates[headline]!.block.path.map((a) => a.node));
  const known = new Map<Ancestor, HintRule | null>();
  const ruleOf = (ancestor: Ancestor): HintRule | null => {
    let rule = known.get(ancestor);
    if (rule === undefined) {
      rule = hintOf(ancestor);
      const share = (elements.prose.get(ancestor.node) ?? 0) / Math.max(1, elements.total);
      if (rule && (around.has(ancestor.node) || (!rule.always && share >= UMBRELLA))) rule = null;
      known.set(ancestor, rule);
    }
    return rule;
  };
  for (const candidate of candidates) {
    if (candidate.index !== headline) verdicts[candidate.index] ??= verdictOf(candidate, ruleOf);
  }
}

function verdictOf(candidate: Candidate, ruleOf: (a: Ancestor) => HintRule | null): Verdict | null {
  for (const ancestor of candidate.block.path) {
    if (ancestor.tag === 'html' || ancestor.tag === 'body') continue;
    const rule = ruleOf(ancestor);
    if (rule && !(rule.longest && candidate.size > rule.longest))
      return { role: rule.role, reason: rule.name };
  }
  return null;
}
