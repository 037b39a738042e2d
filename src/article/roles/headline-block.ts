import type { Page } from '../../page/index.ts';
import { matchesTitle, statedTitles, titleKey } from './titles.ts';
import type { Candidate } from './types.ts';

const LONGEST = 350;
/** No block ranks higher: an `<h1>` that says the title. */
const HIGHEST = 10;
/** Not asked of `<body>`, which is called by what the page can do (WordPress: "wp-custom-logo"). */
const LOGO = /logo|brand|site-?(?:title|name)|masthead/;

/**
 * The block that is set as the article's headline, by index; null where the page shows none.
 * A heading that says what the page states as its title is the surest; failing that, its one `<h1>`.
 */
export function headlineBlock(page: Page, candidates: readonly Candidate[]): number | null {
  const titles = statedTitles(page);
  let best: number | null = null;
  let bestRank = 0;
  for (const candidate of candidates) {
    if (candidate.size > LONGEST) continue;
    const rank = rankOf(candidate, titles);
    if (rank <= bestRank) continue;
    best = candidate.index;
    bestRank = rank;
    if (rank === HIGHEST) break;
  }
  return best;
}

function rankOf({ block, text, links }: Candidate, titles: readonly string[]): number {
  const { tag, path } = block;
  const heading = /^h[1-6]$/.test(tag);
  if (path.some((a) => a.tag === 'nav' || a.tag === 'aside' || a.tag === 'noscript')) return 0;
  const inner = path.at(-1)?.hints ?? '';
  const named = path
    .slice(-2)
    .some((a) =>
      /(?:^|[\s_-])(?:headline|entry-title|post-title|article-title|page-title|h1)(?:$|[\s_-])|articletitle/.test(
        a.hints,
      ),
    );
  const hidden = /:hidden$/.test(inner) ? 0.5 : 1;
  const matches = (heading || named || links < 0.5) && matchesTitle(titleKey(text), titles);
  if (matches && tag === 'h1') return HIGHEST * hidden;
  if (matches && (heading || named)) return (tag === 'h2' ? 8 : 7) * hidden * (links > 0.9 ? 0.5 : 1);
  if (tag === 'h1')
    return path.some((a) => a.tag !== 'body' && LOGO.test(a.hints)) ? 0 : 6 * (links > 0.9 ? 0.3 : 1);
  if (matches) return 4;
  return named && heading ? 3 : 0;
}
