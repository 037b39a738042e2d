import { parse, readParser } from '../../src/language/trees/parser.ts';
import type { MatrixFile } from '../../src/language/weights/matrix-file.ts';
import type { TaggedTree } from './trees.ts';

/** Shares of words with the right head, and with the right relation too: universal, and with its subtype. */
export interface TreeScore {
  readonly uas: number;
  readonly las: number;
  readonly subtypes: number;
  readonly words: number;
}

const universal = (relation: string): string => relation.split(':')[0]!;

/** Attachment of every word, punctuation too. */
export function scoreTrees(file: MatrixFile, trees: readonly TaggedTree[]): TreeScore {
  const parser = readParser(file);
  let uas = 0;
  let las = 0;
  let subtypes = 0;
  let total = 0;
  for (const { tree, words } of trees) {
    const { heads, labels } = parse(parser, words);
    tree.words.forEach(({ head, deprel }, at) => {
      total++;
      if (heads[at] !== (head < 0 ? words.length : head)) return;
      const found = parser.relations[labels[at]!]!;
      uas++;
      if (universal(found) === universal(deprel)) las++;
      if (found === deprel) subtypes++;
    });
  }
  return { uas: uas / total, las: las / total, subtypes: subtypes / total, words: total };
}
