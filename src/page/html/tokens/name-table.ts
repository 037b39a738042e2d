/** One step of the number by which names are looked up; letters count the same in either case. */
export const hashed = (hash: number, code: number): number => (Math.imul(hash, 31) + (code | 0x20)) | 0;

/** Known names, found where they stand on a page and in any case, without making a string of them. */
export class NameTable<T> {
  private readonly names: (string | undefined)[];
  private readonly values: (T | undefined)[];
  private readonly mask: number;

  /** @param entries names in lower case */
  constructor(entries: readonly (readonly [string, T])[]) {
    let size = 8;
    while (size < entries.length * 4) size *= 2;
    this.mask = size - 1;
    this.names = new Array(size).fill(undefined);
    this.values = new Array(size).fill(undefined);
    for (const [name, value] of entries) this.put(name, value);
  }

  /** @param hash of the name's letters, by `hashed` from 0 on */
  find(text: string, start: number, end: number, hash: number): T | undefined {
    for (let i = this.slot(hash); ; i = (i + 1) & this.mask) {
      const name = this.names[i];
      if (name === undefined) return undefined;
      if (name.length === end - start && standsAt(name, text, start)) return this.values[i];
    }
  }

  private put(name: string, value: T): void {
    let hash = 0;
    for (let i = 0; i < name.length; i++) hash = hashed(hash, name.charCodeAt(i));
    let slot = this.slot(hash);
    while (this.names[slot] !== undefined) slot = (slot + 1) & this.mask;
    this.names[slot] = name;
    this.values[slot] = value;
  }

  private slot(hash: number): number {
    return (hash ^ (hash >>> 10)) & this.mask;
  }
}

/** Whether the name, in lower case, stands at a place of the text in any case. */
export function standsAt(name: string, text: string, at: number): boolean {
  for (let i = 0; i < name.length; i++) {
    const code = text.charCodeAt(at + i);
    const wanted = name.charCodeAt(i);
    if (code !== wanted && !(code >= 0x41 && code <= 0x5a && (code | 0x20) === wanted)) return false;
  }
  return true;
}
