import { MOST_WITNESSES } from '../limits.ts';
import type { PageBlock, Witness } from '../types.ts';
import { Captures, type Unvalued } from '../witness/captures.ts';
import { witnessOfHead } from '../witness/head.ts';
import { witnessesOfJsonLd } from '../witness/json-ld.ts';
import { NO_SCOPE, propertyOf, type Scope, scopeOf } from '../witness/properties.ts';
import { A, type Attributes } from './attributes.ts';
import { BlockBuilder } from './block-builder.ts';
import { BODY, type ElementKind, MATH, SVG } from './elements.ts';
import { type Frame, frameOf } from './frame.ts';
import { hintsOf } from './hints.ts';
import { OpenElements } from './open-elements.ts';
import type { Tag } from './tokens/tag.ts';
import type { TokenSink } from './tokens/tokenizer.ts';

/**
 * Takes the page's tokens one by one and gathers blocks and witnesses on the way.
 * There is no tree: an element is a frame that lives while it is open, or as long as a block's path holds it.
 */
export class Walker implements TokenSink {
  readonly witnesses: Witness[] = [];
  language: string | null = null;
  private readonly decoded: string;
  private readonly builder: BlockBuilder;
  private readonly captures = new Captures((witness) => this.keep(witness));
  private readonly open = new OpenElements((frame) => this.onClosed(frame));
  private nodes = 0;
  private items = 0;
  /** Where the last end tag ended. */
  private cursor = 0;
  private script: string | null = null;
  private scriptStart = 0;

  constructor(decoded: string) {
    this.decoded = decoded;
    this.builder = new BlockBuilder(decoded);
  }

  get blocks(): readonly PageBlock[] {
    return this.builder.blocks;
  }

  get full(): boolean {
    return this.builder.full;
  }

  get inForeign(): boolean {
    return this.open.isOpen(SVG) || this.open.isOpen(MATH);
  }

  onText(start: number, end: number): void {
    const frame = this.open.top ?? this.root();
    if (this.script !== null || this.captures.active) this.note(this.decoded.slice(start, end));
    if (!frame.unseen) this.builder.add(start, end, frame);
  }

  onReference(value: string, start: number, end: number): void {
    const frame = this.open.top ?? this.root();
    this.note(value);
    if (!frame.unseen) this.builder.addReference(value, start, end, frame);
  }

  onStartTag(tag: Tag): void {
    const around = this.open.top;
    // In HTML the slash means nothing, but for the shapes of an <svg>, which are not looked at.
    if (around?.unseen && tag.selfClosing) return;
    const { kind, attributes } = tag;
    if (!around?.unseen) this.beforeShown(kind);
    const node = this.nodes++;
    const scope = scopeOf(attributes, this.open.top, this.nextItem);
    const unvalued = this.bearWitness(tag, scope);
    if (kind.void) return;
    if (this.open.full) {
      this.open.passOver();
      return;
    }
    const frame = this.frameFor(kind, attributes, node, scope);
    this.open.push(frame);
    if (unvalued !== null) this.captures.start(frame, unvalued);
    this.enter(frame, tag, around);
  }

  onEndTag(kind: ElementKind, end: number): void {
    this.cursor = end;
    if (kind.tag === 'br') this.builder.lineBreak();
    if (kind.void || kind.tag === 'body' || kind.tag === 'html') return;
    const found = this.open.close(kind);
    if (!found && kind.block) this.builder.flush();
  }

  onEnd(): void {
    this.cursor = this.decoded.length;
    this.open.closeAll();
    this.builder.flush();
  }

  private note(text: string): void {
    if (this.script !== null) this.script += text;
    if (this.captures.active) this.captures.add(text);
  }

  private beforeShown(kind: ElementKind): void {
    this.open.before(kind);
    if (kind.tag === 'br') this.builder.lineBreak();
    if (kind.block) this.builder.flush();
  }

  private frameFor(kind: ElementKind, attributes: Attributes, node: number, scope: Scope): Frame {
    const href = kind.tag === 'a' ? attributes.get(A.href) : undefined;
    const ancestor = { tag: kind.tag, hints: hintsOf(attributes), node };
    return frameOf(kind, ancestor, href, { parent: this.open.top, scope });
  }

  /** What the start tag says of the page; gives back the property whose value is the text that follows. */
  private bearWitness(tag: Tag, scope: Scope): Unvalued | null {
    const { kind, attributes } = tag;
    const witness = witnessOfHead(tag);
    if (witness !== null) this.keep(witness);
    if (kind.tag === 'html')
      this.language ??= (attributes.get(A.lang) || attributes.get(A['xml:lang'])) ?? null;
    if (kind.tag === 'time') {
      this.builder.time(attributes.get(A.datetime));
      this.builder.seam();
    }
    const property = propertyOf(tag, this.open.top, scope);
    if (property === null) return null;
    if (property.value === undefined) return property.witness;
    this.keep({ ...property.witness, value: property.value });
    return null;
  }

  private keep(witness: Witness): void {
    if (this.witnesses.length < MOST_WITNESSES) this.witnesses.push(witness);
  }

  private readonly nextItem = (): number => this.items++;

  private enter(frame: Frame, tag: Tag, around: Frame | null): void {
    const name = tag.kind.tag;
    if (name === 'script' && tag.attributes.get(A.type)?.toLowerCase().includes('ld+json')) {
      this.script = '';
      this.scriptStart = tag.end;
    }
    if (name === 'title' && !around?.unseen) {
      const at: [number, number] = [tag.start, tag.end];
      this.captures.start(frame, { origin: 'title', name: 'title', item: -1, itemType: null, at });
    }
  }

  private onClosed(frame: Frame): void {
    if (this.captures.active) this.captures.end(frame);
    if (this.script !== null && frame.kind.tag === 'script') this.endScript(this.script);
    if (frame.kind.tag === 'time') this.builder.seam();
    if (frame.kind.block && !frame.unseen) this.builder.flush();
  }

  private endScript(script: string): void {
    const at: [number, number] = [this.scriptStart, Math.max(this.scriptStart, this.cursor)];
    const { witnesses, items } = witnessesOfJsonLd(script, this.items, at);
    for (const witness of witnesses) this.keep(witness);
    this.items += items;
    this.script = null;
  }

  private root(): Frame {
    const ancestor = { tag: BODY.tag, hints: '', node: this.nodes++ };
    const frame = frameOf(BODY, ancestor, undefined, { parent: null, scope: NO_SCOPE });
    this.open.push(frame);
    return frame;
  }
}
