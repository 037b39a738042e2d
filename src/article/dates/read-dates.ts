import type { DatePublished, OtherDate, Warning } from '../../format/index.ts';
import type { Page } from '../../page/index.ts';
import type { JudgedBlock } from '../types.ts';
import { type Bounds, narrowest } from './bounds/narrowest.ts';
import { boundsOfCase } from './bounds/of-case.ts';
import { boundsOfImages } from './bounds/of-images.ts';
import { boundsOfText } from './bounds/of-text.ts';
import { caseFile } from './case/case-file.ts';
import { decide } from './case/decide.ts';
import { refusedDates } from './case/refused.ts';
import { sceneOf } from './case/scene.ts';
import type { Candidate, Scene } from './case/types.ts';
import { daysWithoutYear } from './case/without-year.ts';
import { warningsOf } from './warnings.ts';

export interface PageDates {
  readonly datePublished: DatePublished;
  readonly dates: readonly OtherDate[];
  readonly warnings: readonly Warning[];
  readonly caseFile: CaseFile;
}

/** Every date of the page with what it was taken for, and the one that the article's day was read from. */
export interface CaseFile {
  readonly candidates: readonly Candidate[];
  readonly chosen: Candidate | null;
}

/** When the page's article was published, what else its dates are, and what proves it. `text` is the article's. */
export function readDates(
  page: Page,
  blocks: readonly JudgedBlock[],
  text: string,
  language: string | null,
): PageDates {
  const scene = sceneOf(page, blocks, language);
  const { candidates, chosen } = caseOf(scene);
  const bounds = narrowest(
    [...boundsOfText(text, scene.hints), ...boundsOfCase(candidates), ...boundsOfImages(page)],
    chosen ? dayOf(chosen) : null,
  );
  return {
    datePublished: published(chosen, bounds),
    dates: otherDates(candidates, chosen),
    warnings: [...refusedDates(scene), ...warningsOf(candidates, chosen)],
    caseFile: { candidates, chosen },
  };
}

/** A day without its year is asked where no other day can be trusted. */
function caseOf(scene: Scene): CaseFile {
  const candidates = caseFile(scene);
  const chosen = decide(candidates);
  if (chosen !== null && dayOf(chosen) !== null) return { candidates, chosen };
  const all = [...candidates, ...daysWithoutYear(scene, candidates)];
  return all.length === candidates.length ? { candidates, chosen } : { candidates: all, chosen: decide(all) };
}

/** Null for months and years: they are no day to hold others against. */
function dayOf({ reading }: Candidate): string | null {
  return reading.value.length < 10 ? null : reading.value.slice(0, 10);
}

function published(chosen: Candidate | null, { notBefore, notAfter, evidence }: Bounds): DatePublished {
  if (chosen === null) {
    return { value: null, precision: null, basis: null, notBefore, notAfter, evidence: [...evidence] };
  }
  const { reading, basis, quote, why } = chosen;
  return {
    value: reading.value,
    precision: reading.precision,
    basis,
    notBefore,
    notAfter,
    evidence: [{ quote, why }, ...evidence],
  };
}

const MOST = 50;

/** The candidates that are not the article's day, each value once for each role. */
function otherDates(candidates: readonly Candidate[], chosen: Candidate | null): OtherDate[] {
  const others = new Map<string, OtherDate>();
  for (const candidate of candidates) {
    const { taken, reading, quote } = candidate;
    const role = taken === 'published' ? 'other' : taken;
    if (role === 'other' && chosen !== null && chosen.reading.value.startsWith(reading.value.slice(0, 10)))
      continue;
    const key = `${role} ${reading.value}`;
    if (!others.has(key) && others.size < MOST) others.set(key, { value: reading.value, role, quote });
  }
  return [...others.values()];
}
