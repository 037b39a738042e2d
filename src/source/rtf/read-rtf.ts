import { latin } from '../latin.ts';
import { decodePage, pageOfCharset } from './code-pages.ts';
import { UNSEEN, WRITES } from './words.ts';

/** What holds inside a group, until it ends. */
interface Group {
  readonly unseen: boolean;
  /** How many characters stand behind each `\u` for readers that know no Unicode. */
  readonly fallback: number;
  readonly font: number;
}

/** Groups deeper than this keep the state of the one around them: nobody writes so, and memory stays bounded. */
const DEEPEST = 1000;
const CONTROL = /([a-zA-Z]{1,32})(-?\d{1,10})? ?/y;

/**
 * The text of an RTF document (specification 1.9.1), a line for each paragraph, in one pass without recursion.
 * Pictures, running heads, tables of styles and the targets of links are left out; what links show is kept.
 */
export function textOfRtf(bytes: Uint8Array): string {
  return new RtfReader(latin(bytes)).read();
}

class RtfReader {
  private readonly rtf: string;
  private readonly pieces: string[] = [];
  private readonly groups: Group[] = [];
  private readonly fontPages = new Map<number, number>();
  private group: Group = { unseen: false, fallback: 1, font: -1 };
  private tooDeep = 0;
  private at = 0;
  private page = 1252;
  /** Bytes that wait for their neighbours: two may be one character. */
  private waiting: number[] = [];
  private toSkip = 0;
  /** The font that the font table is at; -1 outside of it. */
  private described = -1;
  private inFontTable = 0;

  constructor(rtf: string) {
    this.rtf = rtf;
  }

  read(): string {
    const { rtf } = this;
    while (this.at < rtf.length) {
      const code = rtf.charCodeAt(this.at);
      if (code === 0x5c) this.control();
      else {
        this.at++;
        if (code === 0x7b) this.openGroup();
        else if (code === 0x7d) this.closeGroup();
        else if (code !== 0x0a && code !== 0x0d && code !== 0) this.byte(code);
      }
    }
    this.flush();
    return this.pieces.join('');
  }

  private openGroup(): void {
    this.flush();
    this.toSkip = 0;
    if (this.groups.length >= DEEPEST) this.tooDeep++;
    else this.groups.push(this.group);
  }

  private closeGroup(): void {
    this.flush();
    this.toSkip = 0;
    if (this.tooDeep > 0) this.tooDeep--;
    else this.group = this.groups.pop() ?? this.group;
    if (this.groups.length < this.inFontTable) this.inFontTable = 0;
  }

  /** A backslash: a control word with its number, or a symbol. */
  private control(): void {
    CONTROL.lastIndex = this.at + 1;
    const word = CONTROL.exec(this.rtf);
    if (word !== null) {
      this.at = CONTROL.lastIndex;
      this.word(word[1]!, word[2] === undefined ? null : Number(word[2]));
      return;
    }
    const symbol = this.rtf[this.at + 1] ?? '';
    this.at += 2;
    if (symbol === "'") {
      const byte = Number.parseInt(this.rtf.slice(this.at, this.at + 2), 16);
      this.at += 2;
      if (!Number.isNaN(byte)) this.byte(byte);
    } else if (symbol === '*') this.hide();
    else this.write(WRITES.get(symbol) ?? '');
  }

  private word(word: string, value: number | null): void {
    if (word === 'u' && value !== null) this.unicode(value);
    else if (word === 'bin') this.at += Math.max(0, value ?? 0);
    else if (word === 'uc') this.group = { ...this.group, fallback: value ?? 1 };
    else if (word === 'ansicpg' && value !== null) this.page = value;
    else if (word === 'mac') this.page = 10000;
    else if (word === 'f' && value !== null) this.font(value);
    else if (word === 'fcharset' && value !== null) this.fontCharset(value);
    else if (UNSEEN.has(word)) {
      if (word === 'fonttbl') this.inFontTable = this.groups.length;
      this.hide();
    } else {
      const text = WRITES.get(word);
      if (text !== undefined) this.write(text);
    }
  }

  private hide(): void {
    this.flush();
    this.group = { ...this.group, unseen: true };
  }

  private font(font: number): void {
    this.flush();
    if (this.inFontTable > 0) this.described = font;
    else this.group = { ...this.group, font };
  }

  private fontCharset(charset: number): void {
    const page = pageOfCharset(charset);
    if (this.inFontTable > 0 && page !== null) this.fontPages.set(this.described, page);
  }

  private unicode(value: number): void {
    this.flush();
    if (!this.group.unseen) this.pieces.push(String.fromCharCode(value & 0xffff));
    this.toSkip = this.group.fallback;
  }

  private byte(byte: number): void {
    if (this.toSkip > 0) this.toSkip--;
    else if (!this.group.unseen) this.waiting.push(byte);
  }

  private write(text: string): void {
    this.flush();
    if (this.toSkip > 0 && text !== '\n') this.toSkip--;
    else if (!this.group.unseen) this.pieces.push(text);
  }

  private flush(): void {
    if (this.waiting.length === 0) return;
    this.pieces.push(decodePage(this.waiting, this.fontPages.get(this.group.font) ?? this.page));
    this.waiting = [];
  }
}
