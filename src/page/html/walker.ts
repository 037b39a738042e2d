import type { QuoteType, TokenizerCallbacks } from 'htmlparser2';
import { MOST_WITNESSES } from '../limits.ts';
import type { PageBlock, Witness } from '../types.ts';
import { Captures, type Unvalued } from '../witness/captures.ts';
import { witnessesOfHead } from '../witness/head.ts';
import { witnessesOfJsonLd } from '../witness/json-ld.ts';
import { NO_SCOPE, propertyOf, type Scope, scopeOf } from '../witness/properties.ts';
import { Attributes, hintsOf, keptName, LONGEST_VALUE } from './attributes.ts';
import { BlockBuilder } from './block-builder.ts';
import { type ElementKind, kindOfElement } from './elements.ts';
import { type Frame, frameOf } from './frame.ts';
import { OpenElements } from './open-elements.ts';

/**
 * Takes htmlparser2's tokens one by one and gathers blocks and witnesses on the way.
 * There is no tree: an element is a frame that lives while it is open, or as long as a block's path holds it.
 */
export class Walker implements TokenizerCallbacks {
  readonly witnesses: Witness[] = [];
  language: string | null = null;
  private readonly decoded: string;
  private readonly builder = new BlockBuilder();
  private readonly captures = new Captures((witness) => this.keep(witness));
  private readonly open = new OpenElements((frame) => this.onClosed(frame));
  private kind: ElementKind | null = null;
  private tagStart = 0;
  private attributes = new Attributes();
  /** None of them was set since they were made. */
  private untouched = true;
  private attribute: keyof Attributes | null = null;
  private value = '';
  private nodes = 0;
  private items = 0;
  /** Where the last token ended: an entity begins there. */
  private cursor = 0;
  private script: string | null = null;
  private scriptStart = 0;

  constructor(decoded: string) {
    this.decoded = decoded;
  }

  get blocks(): readonly PageBlock[] {
    return this.builder.blocks;
  }

  get full(): boolean {
    return this.builder.full;
  }

  onopentagname(start: number, end: number): void {
    this.tagStart = start - 1;
    this.kind = kindOfElement(this.decoded.slice(start, end));
    if (this.untouched) return;
    this.attributes = new Attributes();
    this.untouched = true;
  }

  onattribname(start: number, end: number): void {
    this.attribute = keptName(this.decoded, start, end);
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute !== null && end - start <= LONGEST_VALUE) this.value += this.decoded.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    if (this.attribute !== null && this.value.length < LONGEST_VALUE)
      this.value += String.fromCodePoint(codepoint);
  }

  onattribend(_quote: QuoteType, _end: number): void {
    if (this.attribute === null) return;
    this.attributes[this.attribute] ??= this.value;
    this.untouched = false;
  }

  onopentagend(end: number): void {
    this.cursor = end + 1;
    if (this.kind !== null) this.openElement(this.kind, this.attributes, end + 1);
  }

  onselfclosingtag(end: number): void {
    // In HTML the slash means nothing, but for the shapes of an <svg>, which are not looked at.
    if (this.open.top?.unseen) this.cursor = end + 1;
    else this.onopentagend(end);
  }

  onclosetag(start: number, end: number): void {
    const { tag, block, unseen, void: isVoid } = kindOfElement(this.decoded.slice(start, end));
    this.cursor = this.decoded.indexOf('>', end) + 1 || this.decoded.length;
    if (tag === 'br') this.builder.lineBreak();
    if (isVoid || tag === 'body' || tag === 'html') return;
    const found = this.open.close(tag, block || unseen);
    if (!found && block) this.builder.flush();
  }

  ontext(start: number, end: number): void {
    this.addText(this.decoded.slice(start, end), start, end);
    this.cursor = end;
  }

  ontextentity(codepoint: number, end: number): void {
    this.addText(String.fromCodePoint(codepoint), this.cursor, end);
    this.cursor = end;
  }

  onend(): void {
    this.open.closeAll();
    this.builder.flush();
  }

  oncomment(_start: number, end: number): void {
    this.cursor = end + 1;
  }

  oncdata(_start: number, end: number): void {
    this.cursor = end + 1;
  }

  ondeclaration(_start: number, end: number): void {
    this.cursor = end + 1;
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.cursor = end + 1;
  }

  private addText(text: string, start: number, end: number): void {
    const frame = this.open.top ?? this.root();
    if (this.script !== null) this.script += text;
    if (this.captures.active) this.captures.add(text);
    if (!frame.unseen) this.builder.add(text, start, end, frame);
  }

  private openElement(kind: ElementKind, attributes: Attributes, end: number): void {
    const unseenAround = this.open.top?.unseen ?? false;
    if (!unseenAround) {
      this.open.before(kind);
      if (kind.tag === 'br') this.builder.lineBreak();
      if (kind.block) this.builder.flush();
    }
    const node = this.nodes++;
    const at: [number, number] = [this.tagStart, end];
    const scope = scopeOf(attributes, this.open.top, this.nextItem);
    const unvalued = this.bearWitness(kind.tag, attributes, scope, at);
    if (kind.tag === 'time' && attributes.datetime) this.builder.time(attributes.datetime);
    if (kind.void) return;
    if (this.open.full) {
      this.open.passOver();
      return;
    }
    const frame = frameOf(kind, { tag: kind.tag, hints: hintsOf(attributes), node }, attributes.href, {
      parent: this.open.top,
      scope,
    });
    this.open.push(frame);
    if (unvalued !== null) this.captures.start(frame, unvalued);
    this.enter(frame, attributes, unseenAround, at);
  }

  /** What the start tag says of the page; gives back the property whose value is the text that follows. */
  private bearWitness(
    tag: string,
    attributes: Attributes,
    scope: Scope,
    at: [number, number],
  ): Unvalued | null {
    for (const witness of witnessesOfHead(tag, attributes, at)) this.keep(witness);
    if (tag === 'html') this.language ??= (attributes.lang || attributes['xml:lang']) ?? null;
    const property = propertyOf(tag, attributes, this.open.top, scope, at);
    if (property === null) return null;
    if (property.value === undefined) return property.witness;
    this.keep({ ...property.witness, value: property.value });
    return null;
  }

  private keep(witness: Witness): void {
    if (this.witnesses.length < MOST_WITNESSES) this.witnesses.push(witness);
  }

  private readonly nextItem = (): number => this.items++;

  private enter(frame: Frame, attributes: Attributes, unseenAround: boolean, at: [number, number]): void {
    const { tag } = frame.ancestor;
    if (tag === 'script' && attributes.type?.toLowerCase().includes('ld+json')) {
      this.script = '';
      this.scriptStart = at[1];
    }
    if (tag === 'title' && !unseenAround) {
      this.captures.start(frame, { origin: 'title', name: 'title', item: -1, itemType: null, at });
    }
  }

  private onClosed(frame: Frame): void {
    if (this.captures.active) this.captures.end(frame);
    if (this.script !== null && frame.ancestor.tag === 'script') this.endScript();
    if (frame.block && !frame.unseen) this.builder.flush();
  }

  private endScript(): void {
    const at: [number, number] = [this.scriptStart, Math.max(this.scriptStart, this.cursor)];
    const { witnesses, items } = witnessesOfJsonLd(this.script ?? '', this.items, at);
    for (const witness of witnesses) this.keep(witness);
    this.items += items;
    this.script = null;
  }

  private root(): Frame {
    const kind = kindOfElement('body');
    const ancestor = { tag: kind.tag, hints: '', node: this.nodes++ };
    const frame = frameOf(kind, ancestor, undefined, { parent: null, scope: NO_SCOPE });
    this.open.push(frame);
    return frame;
  }
}
