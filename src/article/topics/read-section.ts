import type { Topic } from '../../format/index.ts';
import type { Page } from '../../page/index.ts';
import { titleKey } from '../roles/titles.ts';
import type { JudgedBlock } from '../types.ts';
import { shownCrumbs, statedCrumbs } from './crumbs.ts';
import { isNews } from './general.ts';
import { sectionRank } from './meta-names.ts';
import { isNoName, isSlug } from './no-name.ts';
import { ofHead } from './of-head.ts';
import { ofItems } from './of-items.ts';
import { ofMeta } from './of-meta.ts';
import { sectionOverHeadline } from './over-headline.ts';
import { plainName } from './plain-name.ts';
import { printedSections } from './printed.ts';

/** "News > World", "News,World": a way to the section; "Arts, Books and Film" is one. */
const STEPS = /\s*[>|»›]\s*|\s\/\s|,(?=\S)/;

/**
 * The section that the page puts its article in, and what says so: the article's own description before meta elements,
 * these before breadcrumbs. "News" gives way to a name that tells more, and is never taken from a breadcrumb; a name in
 * small letters gives way to the same name in capitals.
 */
export function readSection(
  page: Page,
  blocks: readonly JudgedBlock[],
  headline: string | null,
): Topic | null {
  const isName = ({ name }: Topic): boolean => !isNoName(name, page, headline) && !isSlug(name);
  const stated = [
    ...ofItems(page, 'articleSection', headline),
    ...ofHead(page),
    ...ofMeta(page, sectionRank).flat(),
  ]
    .flatMap(stepsOf)
    .filter(isName);
  const named = stated.filter(({ name }) => !isNews(name));
  if (named[0] !== undefined && !isSmall(named[0])) return named[0];
  const ways = [...statedCrumbs(page), ...shownCrumbs(page), ...printedSections(page, blocks)];
  if (page.kind === 'text') ways.push(...sectionOverHeadline(blocks));
  const passed = ways.map(plain).filter((step) => isName(step) && !isNews(step.name));
  const found = named[0] ?? passed[0] ?? stated[0];
  return found === undefined ? null : inCapitals(found, [...named, ...passed]);
}

const stepsOf = ({ name, basis }: Topic): Topic[] =>
  plainName(name)
    .split(STEPS)
    .map((step) => plain({ name: step, basis }));

const plain = ({ name, basis }: Topic): Topic => ({ name: plainName(name), basis });

const isSmall = ({ name }: Topic): boolean => name === name.toLowerCase();

function inCapitals(found: Topic, others: readonly Topic[]): Topic {
  if (!isSmall(found)) return found;
  const key = titleKey(found.name);
  return others.find((one) => titleKey(one.name) === key && !isSmall(one)) ?? found;
}
