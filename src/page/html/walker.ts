import type { QuoteType, TokenizerCallbacks } from 'htmlparser2';
import type { PageBlock, Witness } from '../types.ts';
import { Captures } from '../witness/captures.ts';
import { witnessesOfHead } from '../witness/head.ts';
import { witnessesOfJsonLd } from '../witness/json-ld.ts';
import { propertyOf, scopeOf } from '../witness/properties.ts';
import { type Attributes, hintsOf, keptName, LONGEST_VALUE } from './attributes.ts';
import { BlockBuilder } from './block-builder.ts';
import { BLOCK, UNSEEN, VOID } from './elements.ts';
import type { Frame } from './frame.ts';
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
  private readonly captures = new Captures(this.witnesses);
  private readonly open = new OpenElements((frame) => this.onClosed(frame));
  private tag = '';
  private tagStart = 0;
  private attributes: Attributes = {};
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
    this.tag = this.decoded.slice(start, end).toLowerCase();
    this.attributes = {};
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
    if (this.attribute !== null) this.attributes[this.attribute] ??= this.value;
  }

  onopentagend(end: number): void {
    this.cursor = end + 1;
    if (this.tag !== '') this.openElement(this.tag, this.attributes, end + 1);
  }

  onselfclosingtag(end: number): void {
    // In HTML the slash means nothing, but for the shapes of an <svg>, which are not looked at.
    if (this.open.top?.unseen) this.cursor = end + 1;
    else this.onopentagend(end);
  }

  onclosetag(start: number, end: number): void {
    const tag = this.decoded.slice(start, end).toLowerCase();
    this.cursor = this.decoded.indexOf('>', end) + 1 || this.decoded.length;
    if (tag === 'br') this.builder.lineBreak();
    if (VOID.has(tag) || tag === 'body' || tag === 'html') return;
    const block = BLOCK.has(tag);
    const found = this.open.close(tag, block || UNSEEN.has(tag));
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

  private openElement(tag: string, attributes: Attributes, end: number): void {
    const unseenAround = this.open.top?.unseen ?? false;
    if (!unseenAround) {
      this.open.before(tag);
      if (tag === 'br') this.builder.lineBreak();
      if (BLOCK.has(tag)) this.builder.flush();
    }
    const at: [number, number] = [this.tagStart, end];
    for (const witness of witnessesOfHead(tag, attributes, at)) this.witnesses.push(witness);
    if (tag === 'html') this.language ??= (attributes.lang || attributes['xml:lang']) ?? null;
    const frame = this.frame(tag, attributes, at);
    if (tag === 'time' && attributes.datetime) this.builder.time(attributes.datetime);
    if (VOID.has(tag)) return;
    if (this.open.full) this.open.passOver();
    else this.enter(frame, attributes, unseenAround, at);
  }

  private enter(frame: Frame, attributes: Attributes, unseenAround: boolean, at: [number, number]): void {
    const { tag } = frame.ancestor;
    this.open.push(frame);
    if (tag === 'script' && attributes.type?.toLowerCase().includes('ld+json')) {
      this.script = '';
      this.scriptStart = at[1];
    }
    if (tag === 'title' && !unseenAround) {
      this.captures.start(frame, { origin: 'title', name: 'title', item: -1, itemType: null, at });
    }
  }

  private frame(tag: string, attributes: Attributes, at: [number, number]): Frame {
    const parent = this.open.top;
    const scope = scopeOf(attributes, parent, () => this.items++);
    const block = BLOCK.has(tag);
    const frame: Frame = {
      ancestor: { tag, hints: hintsOf(attributes), node: this.nodes++ },
      parent,
      depth: (parent?.depth ?? 0) + 1,
      block,
      blockTag: block ? tag : (parent?.blockTag ?? 'body'),
      unseen: (parent?.unseen ?? false) || UNSEEN.has(tag),
      href: tag === 'a' && attributes.href ? attributes.href : (parent?.href ?? null),
      ...scope,
      path: null,
    };
    const property = propertyOf(tag, attributes, parent, frame, at);
    if (property?.value !== undefined) this.witnesses.push({ ...property.witness, value: property.value });
    else if (property && !VOID.has(tag)) this.captures.start(frame, property.witness);
    return frame;
  }

  private onClosed(frame: Frame): void {
    if (this.captures.active) this.captures.end(frame);
    if (this.script !== null && frame.ancestor.tag === 'script') this.endScript();
    if (frame.block && !frame.unseen) this.builder.flush();
  }

  private endScript(): void {
    const at: [number, number] = [this.scriptStart, Math.max(this.scriptStart, this.cursor)];
    const { witnesses, items } = witnessesOfJsonLd(this.script ?? '', this.items, at);
    for (const witness of witnesses) this.witnesses.push(witness);
    this.items += items;
    this.script = null;
  }

  private root(): Frame {
    const frame = this.frame('body', {}, [0, 0]);
    this.open.push(frame);
    return frame;
  }
}
