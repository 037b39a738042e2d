import type { PageBlock, Witness } from '../types.ts';

/** What a page in a form of its own holds. */
export interface FormContent {
  readonly kind: 'html' | 'text';
  readonly blocks: readonly PageBlock[];
  readonly witnesses: readonly Witness[];
  readonly language: string | null;
  /** There was more than is kept. */
  readonly full: boolean;
}
