import type { PageRecord } from '../../format/index.ts';
import { firstPart } from '../words/first-part.ts';
import { type TermCounts, termsOf } from './terms.ts';
import { type Window, windowOf } from './window.ts';

/** What of an article decides which story it belongs to. */
export interface Profile {
  readonly counts: TermCounts;
  readonly window: Window;
}

export function profileOf(record: Pick<PageRecord, 'headline' | 'text' | 'datePublished'>): Profile {
  return { counts: termsOf(record.headline, firstPart(record.text)), window: windowOf(record.datePublished) };
}
