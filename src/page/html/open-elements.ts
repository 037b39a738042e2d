import { type ElementKind, type EndsSame, PARAGRAPH } from './elements.ts';
import type { Frame } from './frame.ts';

/** Deeper than this, elements are set as if they stood in their parent; browsers stop at 512, pages at 50. */
const DEEPEST = 64;

/**
 * The stack of open elements, closed as a browser would close them: paragraphs end where a block begins,
 * end tags without a start are passed over, and nothing reaches out of a table cell. All in linear time.
 */
export class OpenElements {
  /** The innermost open element. */
  top: Frame | null = null;
  private readonly stack: Frame[] = [];
  /** How many of a kind are open, by the kind's number. */
  private readonly open: number[] = [];
  private readonly closed: (frame: Frame) => void;
  private beyond = 0;

  constructor(closed: (frame: Frame) => void) {
    this.closed = closed;
  }

  get full(): boolean {
    return this.stack.length >= DEEPEST;
  }

  isOpen({ number }: ElementKind): boolean {
    return (this.open[number] ?? 0) > 0;
  }

  push(frame: Frame): void {
    const { number } = frame.kind;
    while (this.open.length <= number) this.open.push(0);
    this.open[number]!++;
    this.stack.push(frame);
    this.top = frame;
  }

  /** An element too deep to be kept; its end tag is remembered. */
  passOver(): void {
    this.beyond++;
  }

  /** Ends what a start tag ends. */
  before(kind: ElementKind): void {
    if (kind.endsParagraph && this.isOpen(PARAGRAPH)) this.closeInScope(PARAGRAPH);
    if (kind.heading && this.top?.kind.heading) this.pop();
    if (kind.endsSame !== null) this.closeSame(kind.endsSame);
    if (kind.tag === 'a' && this.isOpen(kind)) this.closeInline(kind);
  }

  /** An end tag. False where nothing of that name was open. */
  close(kind: ElementKind): boolean {
    if (this.beyond > 0) {
      this.beyond--;
      return true;
    }
    if (!this.isOpen(kind)) return false;
    if (kind.heading) return this.closeHeading();
    if (!kind.block && !kind.unseen) return this.closeInline(kind);
    return kind.tablePart ? this.closeInTable(kind) : this.closeInScope(kind);
  }

  closeAll(): void {
    this.closeTo(0);
  }

  private closeInScope(wanted: ElementKind): boolean {
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const { kind } = this.stack[i]!;
      if (kind === wanted) return this.closeTo(i);
      if (kind.scope) return false;
    }
    return false;
  }

  private closeHeading(): boolean {
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const { kind } = this.stack[i]!;
      if (kind.heading) return this.closeTo(i);
      if (kind.scope) return false;
    }
    return false;
  }

  private closeInTable(wanted: ElementKind): boolean {
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const { kind } = this.stack[i]!;
      if (kind === wanted) return this.closeTo(i);
      if (kind.tag === 'table') return false;
    }
    return false;
  }

  private closeSame({ ends, within }: EndsSame): void {
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const { tag } = this.stack[i]!.kind;
      if (ends.has(tag)) {
        this.closeTo(i);
        return;
      }
      if (within.has(tag)) return;
    }
  }

  /** An inline element's end never closes a block that was opened inside it: `<a><div></a>...</div>`. */
  private closeInline(wanted: ElementKind): boolean {
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const { kind } = this.stack[i]!;
      if (kind === wanted) return this.closeTo(i);
      if (kind.block) return false;
    }
    return false;
  }

  private closeTo(depth: number): true {
    while (this.stack.length > depth) this.pop();
    return true;
  }

  private pop(): void {
    const frame = this.stack.pop()!;
    this.open[frame.kind.number]!--;
    this.top = this.stack.length > 0 ? this.stack[this.stack.length - 1]! : null;
    this.closed(frame);
  }
}
