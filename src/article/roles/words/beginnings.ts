/**
 * A test of a text's first sign that every text passes which the pattern fits; null where no first sign rules the
 * pattern out, because it looks further than the text's beginning or fits what is empty.
 */
export function beginningOf({ source, flags }: RegExp): RegExp | null {
  const signs = new Reader(source).tiedSigns();
  return signs === null ? null : new RegExp(`^(?:${[...new Set(signs)].join('|')})`, flags);
}

/** What a part of a pattern fits: the first signs, each a pattern of its own, and whether it fits nothing at all too. */
interface Part {
  readonly signs: string[];
  empty: boolean;
}

/** Reads as much of a pattern's syntax as tells how its text begins. */
class Reader {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** Where each alternative is tied to the beginning by its `^`. */
  tiedSigns(): string[] | null {
    const signs: string[] = [];
    do {
      if (!this.takes('^')) return null;
      const part = this.sequence();
      if (part.empty) return null;
      signs.push(...part.signs);
    } while (this.takes('|'));
    return signs;
  }

  private alternatives(): Part {
    const all: Part = { signs: [], empty: false };
    do {
      const part = this.sequence();
      all.signs.push(...part.signs);
      all.empty ||= part.empty;
    } while (this.takes('|'));
    return all;
  }

  private sequence(): Part {
    const all: Part = { signs: [], empty: true };
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const part = this.atom();
      const isOptional = this.isOptional();
      if (!all.empty) continue;
      all.signs.push(...part.signs);
      all.empty = part.empty || isOptional;
    }
    return all;
  }

  private atom(): Part {
    if (this.takes('(')) return this.group();
    if (['^', '$', '\\b', '\\B'].some((place) => this.takes(place))) return { signs: [], empty: true };
    if (this.takes('.')) return { signs: ['[^]'], empty: false };
    return { signs: [this.match(this.source[this.at] === '[' ? CLASS : SIGN)], empty: false };
  }

  private group(): Part {
    const isLook = this.match(LOOK) !== '';
    this.takes('?:');
    const part = this.alternatives();
    this.takes(')');
    return isLook ? { signs: [], empty: true } : part;
  }

  /** Whether the quantifier, if there is one, lets what stands before it be left out. */
  private isOptional(): boolean {
    return /^(?:[*?]|\{0)/.test(this.match(QUANTIFIER));
  }

  private takes(written: string): boolean {
    const stands = this.source.startsWith(written, this.at);
    if (stands) this.at += written.length;
    return stands;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const [found = ''] = pattern.exec(this.source) ?? [];
    this.at += found.length;
    return found;
  }
}

const CLASS = /\[(?:\\.|[^\]\\])*\]/y;
const SIGN = /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\.|./iuy;
const QUANTIFIER = /(?:[*+?]|\{\d+(?:,\d*)?\})?\??/y;
/** What stands behind the bracket of a look ahead or behind. */
const LOOK = /\?<?[=!]/y;
