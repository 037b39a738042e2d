import type { Topic } from '../../format/index.ts';
import { titleKey } from '../roles/titles.ts';
import type { JudgedBlock } from '../types.ts';

/** Lines over the headline of a dump in which its section may stand. */
const NEAR = 4;
const MOST_WORDS = 4;
const LONGEST = 160;
/** "Home > Harbours > Ferries", "You are here: Home / Harbours". */
const STEP = /\s*[>›»]\s*|\s\/\s/;
const OPENING = /^[^:]{2,24}:\s+(?=\S)/u;
/** What parts the entries of a menu on one line. */
const ENTRY = /\s+[|·•.▼]\s+|\s{2,}/;
const NAME = /^\p{Lu}[\p{L}\p{M}&’' -]*$/u;

/** The section that a dump prints over its headline: the way to it, else a label of its own that the menu has too. */
export function sectionOverHeadline(blocks: readonly JudgedBlock[]): Topic[] {
  const headline = blocks.findIndex(({ role }) => role === 'headline');
  if (headline < 1) return [];
  const lines = blocks.slice(0, headline).map(({ block }) => block.text);
  const near = Math.max(0, headline - NEAR);
  for (let at = headline - 1; at >= near; at--) {
    const steps = stepsOf(lines[at]!, blocks[headline]!.block.text);
    if (steps.length > 0) return steps.map(visible);
  }
  const label = lines.findLastIndex((line, at) => at >= near && isLabel(line));
  return label >= 0 && isOfMenu(lines, label) ? [visible(lines[label]!)] : [];
}

const visible = (name: string): Topic => ({ name, basis: 'visible' });

/** Two steps or more; the last may be the headline, which is left out. */
function stepsOf(line: string, headline: string): string[] {
  if (line.length > LONGEST || !STEP.test(line)) return [];
  const steps = line
    .replace(OPENING, '')
    .split(STEP)
    .filter((step) => step !== '');
  const key = titleKey(headline);
  const ways = steps.filter((step, n) => n === 0 || !key.startsWith(titleKey(step)));
  return steps.length >= 2 && ways.every(isShort) ? ways : [];
}

const isShort = (step: string): boolean => step.split(' ').length <= MOST_WORDS && !/\d|[.!?]$/.test(step);

const isLabel = (line: string): boolean =>
  NAME.test(line) && isShort(line) && line.length <= 40 && !BUTTON.test(line);

/** What one presses, what is for sale, and what heads readers' words. */
const BUTTON =
  /^(?:watch|read|search|listen|sign|log|share|save|subscribe|follow|menu|close|print|more|see|show|view|open|play|download|donate|free|buy|comments?|repl(?:y|ies)|antworten|iklan|anzeige|werbung|advert\p{L}*|sponsored|publicidade?|publicité|pubblicità|reklam[ae]?|реклама|top|trending|table of)(?!\p{L})/iu;
/** In the menu, in the menu for small screens, and here. */
const MOST = 3;

/** An entry of the menu on top is printed over the headline once more: with another line before it, or it is the menu again. */
function isOfMenu(lines: readonly string[], label: number): boolean {
  const keys = lines.map((line) => (line.length <= LONGEST ? titleKey(line) : ''));
  const key = keys[label]!;
  if (keys.filter((other) => other === key).length > MOST) return false;
  return lines
    .slice(0, label)
    .some((line, at) => (keys[at] === key ? at > 0 && keys[at - 1] !== keys[label - 1] : isEntry(line, key)));
}

function isEntry(line: string, key: string): boolean {
  const entries = line.length > LONGEST ? [] : line.split(ENTRY);
  return entries.length >= 3 && entries.some((entry) => titleKey(entry) === key);
}
