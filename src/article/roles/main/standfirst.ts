import { titleKey } from '../titles.ts';
import type { Candidate, Case } from '../types.ts';

const NAMED =
  /standfirst|(?:^|[\s_-])(?:deck|dek|lede?|lead|intro|introduction|sub-?title|sub-?headl?i?n?e?|subline|summary|excerpt|abstract|vorspann|chapo|bajada|sumario|ingress|kicker|description|sapo|spot|[oö]zet|rutitr|perex|manchet|zajawka|entradilla|copete|catenaccio|sottotitolo|subt[ií]tulo|linha-?fina|chapeau|unterzeile|untertitel|onderkop|underrubrik|preamble|strap(?:line)?|teaser(?:-?text)?)(?:$|[\s_-])|-(?:lead|intro|dek|subtitle)/;
const LONGEST = 700;
const OUTSIDE = 'outside-main';
const NEAR = 4;

/** Between headline and first paragraph: what is named a lead, repeats the page's description, or reads as a sentence. */
export function findStandfirst({ page, candidates, verdicts }: Case, headline: number | null): void {
  if (headline === null) return;
  const first = verdicts.findIndex((v, i) => i > headline && v?.role === 'body');
  const descriptions = page.witnesses
    .filter((w) => /description$|^alternativeheadline$/i.test(w.name))
    .map((w) => titleKey(w.value));
  const to = first < 0 ? candidates.length : first;
  for (const candidate of candidates.slice(headline + 1, Math.min(to, headline + 25))) {
    const verdict = verdicts[candidate.index];
    if (
      verdict?.reason !== OUTSIDE &&
      !(verdict?.reason === 'related-names' && isTeaser(candidate, headline))
    )
      continue;
    const reason =
      standfirstReason(candidate, descriptions) ??
      (isBelow(candidate, headline) ? 'right-below-headline' : null);
    if (reason !== null) verdicts[candidate.index] = { role: 'standfirst', reason };
  }
  if (!verdicts.some((v) => v?.role === 'standfirst'))
    nameFirst({ page, candidates, verdicts }, first, descriptions);
}

const FIRST: ReadonlySet<string> = new Set(['inside-main', 'heading']);

/**
 * The first paragraph in the article's own element is the standfirst too, where it is named so, or is the page's
 * description in full, and more paragraphs follow.
 */
function nameFirst({ candidates, verdicts }: Case, first: number, descriptions: readonly string[]): void {
  const candidate = candidates[first];
  if (candidate === undefined || !FIRST.has(verdicts[first]?.reason ?? '') || candidate.size > LONGEST)
    return;
  if (!verdicts.some((v, i) => i > first && v?.role === 'body')) return;
  const named = candidate.block.path.slice(-2).some((a) => NAMED.test(a.hints));
  if (named || descriptions.includes(titleKey(candidate.text)))
    verdicts[first] = { role: 'standfirst', reason: named ? 'named-standfirst' : 'page-description' };
}

const isBelow = (candidate: Candidate, headline: number): boolean =>
  isRightBelow(candidate, headline) || isSubtitle(candidate, headline) || isSubLine(candidate, headline);

/** A sentence right below the headline, in an element of its own without links. */
const isRightBelow = ({ index, prose, links, sentence }: Candidate, headline: number): boolean =>
  index === headline + 1 && links === 0 && sentence && prose > 60 && prose < LONGEST;

/** A line in an element that is called "sub" and no more, as a submenu is not. */
const isSubLine = ({ index, links, size, block }: Candidate, headline: number): boolean =>
  index === headline + 1 &&
  links === 0 &&
  size > 30 &&
  size < 250 &&
  (block.path.at(-1)?.hints ?? '') === 'sub';

/** A lesser heading right below the headline, as long as a headline is. */
const isSubtitle = ({ index, links, size, block }: Candidate, headline: number): boolean =>
  index === headline + 1 && links === 0 && /^h[2-4]$/.test(block.tag) && size > 40 && size < 250;

/** Some houses call the standfirst a teaser, as they call the lines on their front page. */
const isTeaser = ({ index, block, links }: Candidate, headline: number): boolean =>
  links === 0 &&
  index - headline <= NEAR &&
  block.path.slice(-2).some((a) => /teaser|description/.test(a.hints));

function standfirstReason(c: Candidate, descriptions: readonly string[]): string | null {
  if (c.size > LONGEST || c.size < 20 || c.links > 0.5) return null;
  const key = titleKey(c.text);
  if (
    descriptions.some(
      (d) => d.length > 30 && (d === key || (key.length > 30 && d.startsWith(key.slice(0, 60)))),
    )
  )
    return 'page-description';
  if (c.block.path.slice(-3).some((a) => NAMED.test(a.hints))) return 'named-standfirst';
  return c.prose > 60 && /^(?:h2|h3|p|strong)$/.test(c.block.tag) ? 'sentence-under-headline' : null;
}
