import { foldText, pastWhite, trailingWhite } from '../fold.ts';
import { MOST_BLOCKS, MOST_TIMES } from '../limits.ts';
import type { PageBlock } from '../types.ts';
import { escapedTwice } from './escaped-twice.ts';
import { common, type Frame, pathOf } from './frame.ts';

const ENDS_WORD = /[\p{L}\p{N}]$/u;
const BEGINS_WORD = /^[\p{L}\p{N}]/u;
const NONE: readonly string[] = [];

/** Gathers the text of one block until it ends. */
export class BlockBuilder {
  readonly blocks: PageBlock[] = [];
  /** There was more than is kept. */
  full = false;
  private raw = '';
  private start = -1;
  private end = -1;
  private frame: Frame | null = null;
  private linkChars = 0;
  private href: string | null = null;
  private times: string[] = [];
  private brokeLine = false;
  private seamed = false;
  /** The last signs taken: asking the whole text for its end would put its parts together each time. */
  private last = '';
  private readonly decoded: string;

  constructor(decoded: string) {
    this.decoded = decoded;
  }

  /** Text as it stands at `[start, end]` of the page, inside `frame`. */
  add(start: number, end: number, frame: Frame): void {
    const { decoded } = this;
    const first = pastWhite(decoded, start, end);
    if (first < end) this.take(decoded.slice(this.frame === null ? first : start, end), first, end, frame);
    else if (this.frame !== null) this.addWhite(decoded.slice(start, end));
  }

  /** Text that a character reference at `[start, end]` stands for. */
  addReference(value: string, start: number, end: number, frame: Frame): void {
    if (pastWhite(value, 0, value.length) < value.length) this.take(value, start, end, frame);
    else if (this.frame !== null) this.addWhite(value);
  }

  /** The `datetime` of a `<time>`. */
  time(value: string | undefined): void {
    if (value && this.times.length < MOST_TIMES) this.times.push(value);
  }

  /** `<br>`: one is a space, two in a row end the block. */
  lineBreak(): void {
    if (this.frame === null) return;
    if (this.brokeLine) this.flush();
    else {
      this.brokeLine = true;
      this.addWhite('\n');
    }
  }

  /** The edge of an element whose text is apart from what stands beside it: no word reaches over it. */
  seam(): void {
    this.seamed = this.frame !== null;
  }

  flush(): void {
    if (this.frame !== null) this.push(this.frame);
    this.raw = '';
    this.frame = null;
    this.linkChars = 0;
    this.href = null;
    this.brokeLine = false;
    this.seamed = false;
    this.last = '';
    if (this.times.length > 0) this.times = [];
  }

  private push(frame: Frame): void {
    this.full ||= this.blocks.length >= MOST_BLOCKS;
    const text = this.full ? '' : foldText(escapedTwice(this.raw));
    if (text === '') return;
    this.blocks.push({
      text,
      at: [this.start, this.end],
      tag: frame.blockTag,
      path: pathOf(frame),
      linkChars: Math.min(this.linkChars, text.length),
      href: this.href,
      times: this.times.length > 0 ? this.times : NONE,
      indent: 0,
      gap: 0,
    });
  }

  private addWhite(text: string): void {
    this.raw += text;
    this.last = '';
  }

  private take(text: string, start: number, end: number, frame: Frame): void {
    if (this.frame === null) this.start = start;
    this.end = end - trailingWhite(text);
    const isGlued = this.seamed && ENDS_WORD.test(this.last) && BEGINS_WORD.test(text);
    this.seamed = false;
    this.last = text.slice(-2);
    this.raw = this.raw === '' ? text : `${this.raw}${isGlued ? ' ' : ''}${text}`;
    this.frame = this.frame === null || this.frame === frame ? frame : common(this.frame, frame);
    this.brokeLine = false;
    if (frame.href !== null) this.addLink(text, frame.href);
  }

  private addLink(text: string, href: string): void {
    this.href ??= href;
    this.linkChars += foldText(text).length + (this.linkChars > 0 ? 1 : 0);
  }
}
