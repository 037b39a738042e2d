import type { ElementKind } from '../elements.ts';
import { referenceAt } from './character-reference.ts';
import { endOfBogusComment, endOfDeclaration } from './declaration.ts';
import { endOfRawText, endOfScript } from './raw-text.ts';
import { Tag } from './tag.ts';
import { isLetter } from './white.ts';

/** Who is told what stands on the page, in its order. Places are UTF-16 code units of the text. */
export interface TokenSink {
  /** Whether the next token stands inside `<svg>` or `<math>`. */
  readonly inForeign: boolean;
  /** Text as it is written; between markup it may come in several runs. */
  onText(start: number, end: number): void;
  /** Text that a character reference stands for. */
  onReference(value: string, start: number, end: number): void;
  /** The tag is the same object each time: what is needed of it is taken at once. */
  onStartTag(tag: Tag): void;
  onEndTag(kind: ElementKind, end: number): void;
  onEnd(): void;
}

/**
 * The tokens of a page of HTML (WHATWG 13.2.5), in one pass: text and attributes as places, names without making strings.
 * Comments and declarations are passed over. Newlines and NUL are left as they are written.
 */
export function tokenize(text: string, sink: TokenSink): void {
  new Tokenizer(text, sink).run();
}

class Tokenizer {
  private readonly text: string;
  private readonly sink: TokenSink;
  private readonly tag: Tag;
  /** The next `&` from where it was last looked for. */
  private amp = -1;

  constructor(text: string, sink: TokenSink) {
    this.text = text;
    this.sink = sink;
    this.tag = new Tag(text);
  }

  run(): void {
    const { text } = this;
    let from = 0;
    let open = text.indexOf('<');
    while (open >= 0) {
      if (open > from) this.characters(from, open);
      const end = this.markup(open);
      from = end < 0 ? open : end;
      open = text.indexOf('<', end < 0 ? open + 1 : end);
    }
    if (from < text.length) this.characters(from, text.length);
    this.sink.onEnd();
  }

  /** Where the markup that `<` begins ends, its raw text included; -1 where it is nothing but that sign. */
  private markup(open: number): number {
    const { text } = this;
    const code = text.charCodeAt(open + 1);
    if (isLetter(code)) return this.startTag(open);
    if (code === 0x2f) return this.endTag(open);
    if (code === 0x21) return endOfDeclaration(text, open, this.sink.inForeign);
    return code === 0x3f ? endOfBogusComment(text, open) : -1;
  }

  private startTag(open: number): number {
    const { tag, sink } = this;
    if (!tag.read(open, open + 1)) return this.text.length;
    const isEmpty = tag.selfClosing && sink.inForeign;
    const { kind, end } = tag;
    sink.onStartTag(tag);
    return kind.content === 'markup' || isEmpty ? end : this.rawText(kind, end);
  }

  private endTag(open: number): number {
    const { text } = this;
    if (open + 2 >= text.length) return -1;
    if (!isLetter(text.charCodeAt(open + 2))) return endOfBogusComment(text, open);
    if (!this.tag.read(open, open + 2)) return text.length;
    this.sink.onEndTag(this.tag.kind, this.tag.end);
    return this.tag.end;
  }

  private rawText({ content, tag }: ElementKind, start: number): number {
    const end = this.endOfContent(content, tag, start);
    if (end > start) {
      if (content === 'escapable') this.characters(start, end);
      else this.sink.onText(start, end);
    }
    return end;
  }

  private endOfContent(content: ElementKind['content'], tag: string, start: number): number {
    if (content === 'plain') return this.text.length;
    return content === 'script' ? endOfScript(this.text, start) : endOfRawText(this.text, start, tag);
  }

  /** Text in which `&` may begin a character reference. */
  private characters(start: number, end: number): void {
    let from = start;
    for (let amp = this.ampFrom(start); amp < end; amp = this.ampFrom(Math.max(from, amp + 1))) {
      const reference = referenceAt(this.text, amp, false);
      if (reference === null) continue;
      if (amp > from) this.sink.onText(from, amp);
      this.sink.onReference(reference.value, amp, reference.end);
      from = reference.end;
    }
    if (from < end) this.sink.onText(from, end);
  }

  private ampFrom(at: number): number {
    if (this.amp < at) {
      const found = this.text.indexOf('&', at);
      this.amp = found < 0 ? this.text.length : found;
    }
    return this.amp;
  }
}
