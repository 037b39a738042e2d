import type { JudgedBlock } from '../types.ts';

/** Words that outlets are named with. */
const OUTLET =
  /(?<!\p{L})(?:news|times|post|press|herald|gazette|tribune|daily|journal|today|radio|tv|television|agency|online|observer|chronicle|star|mail|report|review|wire|courier|ledger|sentinel|standard|telegraph|examiner|monitor|bulletin|dispatch|inquirer|independent|mirror|echo|argus|blog|magazine|weekly|zeitung|nachrichten|rundschau|anzeiger|kurier|journalen|correo|diario|jornal|giornale|corriere|gazzetta|haber|novosti)(?!\p{L})/iu;

/** What stands on top of dumps and is no outlet's name: sections, menus. */
const SECTION =
  /^(?:(?:skip|jump) to|menu|home|search|log ?in|sign|subscribe|breaking|latest|top (?:news|stories)|world|local|middle|far|north|south|politics|opinion|sports?|business|live|news$|daily$|today$|press releases?|advert)/iu;

const LONGEST = 40;
const MOST_WORDS = 5;

/** The outlet's name on a line of its own at the very top of a dump, as "Harbour News" above the headline; or null. */
export function mastheadOf(blocks: readonly JudgedBlock[]): string | null {
  const top = blocks[0];
  const next = blocks[1];
  if (top === undefined || next === undefined || !isHeadOfPage(top) || !isName(top.block.text)) return null;
  const alone = next.block.gap >= 1 || next.role === 'headline';
  if (!alone) return null;
  const { text } = top.block;
  return OUTLET.test(text) || isNamedBelow(text, blocks) || next.block.gap >= 2 ? text : null;
}

const isHeadOfPage = ({ role }: JudgedBlock): boolean =>
  role === 'navigation' || role === 'other' || role === 'promotion';

function isName(text: string): boolean {
  if (text.length > LONGEST || /\d|[.!?:,…]$|\p{Ll}\p{Lu}/u.test(text) || SECTION.test(text)) return false;
  const words = text.split(' ');
  return words.length >= 2 && words.length <= MOST_WORDS && words.every(isCapital);
}

const isCapital = (word: string): boolean =>
  /^\p{Lu}/u.test(word) || /^(?:of|the|and|de|der|la|le|el|&)$/i.test(word);

/** "© 2021 Harbour News", "About Harbour News". */
const isNamedBelow = (name: string, blocks: readonly JudgedBlock[]): boolean =>
  blocks.some(
    ({ block, role }, index) =>
      index > 0 && (role === 'legal' || /©/.test(block.text)) && block.text.includes(name),
  );
