import { isPerson } from '../authors/printed-name.ts';
import type { JudgedBlock } from '../types.ts';

const INPUTS =
  /^[([]?(?:with|mit|avec|con) (?:(?:additional )?(?:reporting|reports?|inputs?|files?|information|informationen|material|agenturmaterial|información|informazioni|les agences) ?)?(?:by|from|von|der|des|de|par)? ?(\p{Lu}[^.()[\]]{1,80}?)[)\].]*$/iu;
const NAMED = /^\p{Lu}/u;
/** Outlets give inputs and reports; files and help come from colleagues as well. */
const HELP = /^[([]?with (?:files|help|assistance)(?!\p{L})/iu;

/** Outlets that a line under the text thanks for its parts: "(With inputs from PTI)", "With reports from The Quay". */
export function creditOfInputs(blocks: readonly JudgedBlock[]): string[] {
  return blocks.flatMap(({ block, reason }) => {
    const names = reason === 'contributed-line' ? INPUTS.exec(block.text)?.[1] : undefined;
    if (names === undefined) return [];
    const isColleague = HELP.test(block.text) ? isPerson : () => false;
    return names
      .split(/,\s+|\s+(?:and|und|et|y)\s+/)
      .filter((name) => NAMED.test(name) && !isColleague(name));
  });
}
