import type { Token } from '../../types.ts';

/** Small nouns that stand right before an organization's name and say what it is. */
const DESCRIPTIONS: ReadonlySet<string> = new Set(
  `broadcaster newspaper channel network website outlet daily paper magazine weekly station portal agency company
   firm maker manufacturer retailer carrier airline lender watchdog tabloid group thinktank startup conglomerate
   giant automaker carmaker nonprofit charity`
    .split(/\s+/)
    .filter(Boolean),
);

export const describesOrganization = ({ text, lower }: Token): boolean =>
  text === lower && DESCRIPTIONS.has(lower);
