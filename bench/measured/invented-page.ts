import { invented } from '../../src/record/fixtures/page.ts';
import type { NewPage } from '../../src/record/index.ts';
import type { InventedArticle } from './invented-news.ts';

/** An invented article as it is kept, with the statements that it was put together of: nobody has to read it. */
export function pageOf({ says, ...given }: InventedArticle): NewPage {
  const { record, seenAt } = invented({ ...given, says });
  const entities = [...new Set(says.map(([name]) => name))].map((name, i) => ({
    id: `e${i + 1}`,
    type: 'person' as const,
    name,
    names: [name],
    roles: [],
    mentions: [],
  }));
  return { record: { ...record, entities }, bytes: Buffer.from(JSON.stringify(given)), seenAt };
}
