import type { ArticleRow } from '../../../record/index.ts';
import { fileName } from './file-name.ts';

/** The outlet, else the file that the article came from. */
export function outletOf(article: ArticleRow | undefined): string {
  return article?.publisher ?? fileName(article?.path ?? null) ?? 'outlet not named';
}
