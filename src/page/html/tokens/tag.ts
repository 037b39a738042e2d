import { Attributes } from '../attributes.ts';
import { BODY, type ElementKind, ElementKinds } from '../elements.ts';
import { hashed } from './name-table.ts';
import { endsTagName, isMarkupWhite } from './white.ts';

/** A tag of the page, one after another: its kind, where it stands, and where its attributes are. */
export class Tag {
  readonly attributes: Attributes;
  kind: ElementKind = BODY;
  /** Its `<`, and behind its `>`. */
  start = 0;
  end = 0;
  selfClosing = false;
  private readonly text: string;
  private readonly kinds: ElementKinds;

  constructor(text: string) {
    this.text = text;
    this.kinds = new ElementKinds(text);
    this.attributes = new Attributes(text);
  }

  /** Reads the tag at `start` whose name begins at `name`. False where the page ends within it. */
  read(start: number, name: number): boolean {
    this.start = start;
    this.attributes.clear();
    const { text } = this;
    const size = text.length;
    let hash = 0;
    let at = name;
    for (; at < size; at++) {
      const code = text.charCodeAt(at);
      if (endsTagName(code)) break;
      hash = hashed(hash, code);
    }
    if (at === size) return false;
    this.kind = this.kinds.of(name, at, hash);
    this.end = this.readAttributes(at);
    return this.end > 0;
  }

  /** From behind the tag's name; gives back what stands behind its `>`, 0 where there is none. */
  private readAttributes(from: number): number {
    const { text } = this;
    const size = text.length;
    let slash = -1;
    for (let at = from; at < size; ) {
      const code = text.charCodeAt(at);
      if (code === 0x3e) {
        this.selfClosing = slash === at - 1;
        return at + 1;
      }
      if (code === 0x2f) slash = at;
      at = code === 0x2f || isMarkupWhite(code) ? at + 1 : this.readAttribute(at);
    }
    return 0;
  }

  /** Gives back where the attribute that begins at `start` ends. */
  private readAttribute(start: number): number {
    const { text } = this;
    const size = text.length;
    let hash = hashed(0, text.charCodeAt(start));
    let at = start + 1;
    for (; at < size; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x3d || endsTagName(code)) break;
      hash = hashed(hash, code);
    }
    const number = this.attributes.numberOf(start, at, hash);
    const equals = pastWhite(text, at);
    if (text.charCodeAt(equals) !== 0x3d) {
      if (number !== undefined) this.attributes.set(number, at, at);
      return at;
    }
    return this.readValue(pastWhite(text, equals + 1), number);
  }

  private readValue(at: number, number: number | undefined): number {
    const { text } = this;
    const quote = text.charCodeAt(at);
    const isQuoted = quote === 0x22 || quote === 0x27;
    const start = isQuoted ? at + 1 : at;
    const end = isQuoted ? endOfQuoted(text, start, quote) : endOfBare(text, start);
    if (number !== undefined) this.attributes.set(number, start, end);
    return isQuoted ? end + 1 : end;
  }
}

function pastWhite(text: string, from: number): number {
  let at = from;
  while (isMarkupWhite(text.charCodeAt(at))) at++;
  return at;
}

/** Looking at a character costs less than a call, and most values are short. */
const SHORT = 32;

function endOfQuoted(text: string, start: number, quote: number): number {
  const near = Math.min(start + SHORT, text.length);
  for (let at = start; at < near; at++) if (text.charCodeAt(at) === quote) return at;
  const end = text.indexOf(quote === 0x22 ? '"' : "'", near);
  return end < 0 ? text.length : end;
}

function endOfBare(text: string, start: number): number {
  const size = text.length;
  let at = start;
  for (; at < size; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3e || isMarkupWhite(code)) break;
  }
  return at;
}
