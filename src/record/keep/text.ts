import type { DatabaseSync } from 'node:sqlite';
import { relationKeeper } from '../relate.ts';
import type { Added, NewPage } from '../types.ts';
import { articleKeeper } from './article.ts';
import { detailKeeper } from './details.ts';
import { type Line, lineFinder } from './line.ts';
import { hashOf, pageKeeper } from './page.ts';

export type NewText = Omit<NewPage, 'seenAt'>;

export interface KeptAs {
  readonly key: number;
  /** The key of the first version. */
  readonly line: number;
  readonly added: Added;
}

/** Keeps a text with all that is known of it, as an article, as a version of one, or as one that is kept already. */
export function textKeeper(db: DatabaseSync): (text: NewText) => KeptAs {
  const findLine = lineFinder(db);
  const keepPage = pageKeeper(db);
  const articles = articleKeeper(db);
  const keepDetails = detailKeeper(db);
  const relations = relationKeeper(db);

  const keepNew = (text: NewText, hash: string, line: Line | null): KeptAs => {
    const { record } = text;
    const version = (line?.latest.version ?? 0) + 1;
    const key = articles.keep(record, keepPage(hash, text), line?.line ?? null, version);
    keepDetails(key, record);
    if (line) relations.drop(line.latest.key);
    relations.keep(key, record);
    const added: Added = { article: record.id, outcome: line ? 'version' : 'new', version };
    return { key, line: line?.line ?? key, added };
  };

  return (text) => {
    const hash = hashOf(text.bytes);
    const line = findLine(text.record, hash);
    if (!line?.same) return keepNew(text, hash, line);
    const { key, id, version } = line.same;
    return { key, line: line.line, added: { article: id, outcome: 'again', version } };
  };
}
