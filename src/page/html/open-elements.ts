import { type ElementKind, HEADINGS, SCOPE, TABLE_PARTS } from './elements.ts';
import type { Frame } from './frame.ts';

/** Deeper than this, elements are set as if they stood in their parent; browsers stop at 512, pages at 50. */
const DEEPEST = 64;

/**
 * The stack of open elements, closed as a browser would close them: paragraphs end where a block begins,
 * end tags without a start are passed over, and nothing reaches out of a table cell. All in linear time.
 */
export class OpenElements {
  private readonly stack: Frame[] = [];
  private readonly open = new Map<string, number>();
  private readonly closed: (frame: Frame) => void;
  private beyond = 0;

  constructor(closed: (frame: Frame) => void) {
    this.closed = closed;
  }

  get top(): Frame | null {
    return this.stack.at(-1) ?? null;
  }

  get full(): boolean {
    return this.stack.length >= DEEPEST;
  }

  push(frame: Frame): void {
    this.stack.push(frame);
    this.open.set(frame.ancestor.tag, (this.open.get(frame.ancestor.tag) ?? 0) + 1);
  }

  /** An element too deep to be kept; its end tag is remembered. */
  passOver(): void {
    this.beyond++;
  }

  /** Ends what a start tag ends. */
  before({ tag, endsParagraph, heading, endsSame }: ElementKind): void {
    if (endsParagraph && this.isOpen('p')) this.closeFirst((t) => t === 'p', SCOPE);
    if (heading && HEADINGS.has(this.top?.ancestor.tag ?? '')) this.pop();
    if (endsSame !== null && [...endsSame.ends].some((t) => this.isOpen(t)))
      this.closeFirst((t) => endsSame.ends.has(t), endsSame.within);
    if (tag === 'a' && this.isOpen('a')) this.closeInline('a');
  }

  /** An end tag. False where nothing of that name was open. */
  close(tag: string, block: boolean): boolean {
    if (this.beyond > 0) {
      this.beyond--;
      return true;
    }
    if (!this.isOpen(tag)) return false;
    if (HEADINGS.has(tag)) return this.closeFirst((t) => HEADINGS.has(t), SCOPE);
    if (!block) return this.closeInline(tag);
    return this.closeFirst((t) => t === tag, TABLE_PARTS.has(tag) ? TABLE_ONLY : SCOPE);
  }

  closeAll(): void {
    while (this.stack.length > 0) this.pop();
  }

  private isOpen(tag: string): boolean {
    return (this.open.get(tag) ?? 0) > 0;
  }

  private closeFirst(wanted: (tag: string) => boolean, within: ReadonlySet<string>): boolean {
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const tag = this.stack[i]!.ancestor.tag;
      if (wanted(tag)) {
        while (this.stack.length > i) this.pop();
        return true;
      }
      if (within.has(tag)) return false;
    }
    return false;
  }

  /** An inline element's end never closes a block that was opened inside it: `<a><div></a>...</div>`. */
  private closeInline(tag: string): boolean {
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const frame = this.stack[i]!;
      if (frame.ancestor.tag === tag) {
        while (this.stack.length > i) this.pop();
        return true;
      }
      if (frame.block) return false;
    }
    return false;
  }

  private pop(): void {
    const frame = this.stack.pop()!;
    const { tag } = frame.ancestor;
    this.open.set(tag, this.open.get(tag)! - 1);
    this.closed(frame);
  }
}

const TABLE_ONLY: ReadonlySet<string> = new Set(['table']);
