import { Parser } from 'htmlparser2';

/** What an item, or the feed itself, says in its own elements: the first of each name, in lower case. */
export type Fields = ReadonlyMap<string, string>;

export interface Feed {
  readonly kind: 'rss' | 'atom';
  readonly about: Fields;
  readonly items: readonly Fields[];
}

const ITEMS = new Set(['item', 'entry']);
/** Elements whose own elements count, as `author/name`. */
const GROUPS = new Set(['author', 'source', 'dc:creator']);
/** No feed has so many; what comes after them is not read. */
const MOST_ITEMS = 10_000;

/** The items of a feed: RSS 0.9 to 2.0 or Atom (RFC 4287), in one pass. What is no well-formed XML is read as far as it makes sense. */
export function itemsOf(xml: string): Feed {
  const reader = new FeedReader(xml);
  const parser = new Parser(reader, { xmlMode: true, decodeEntities: true });
  reader.parser = parser;
  parser.end(xml);
  return { kind: reader.kind, about: reader.about, items: reader.items };
}

class FeedReader {
  readonly about = new Map<string, string>();
  readonly items: Map<string, string>[] = [];
  kind: Feed['kind'] = 'rss';
  parser: Pick<Parser, 'startIndex' | 'endIndex'> | null = null;
  private readonly xml: string;
  private item: Map<string, string> | null = null;
  /** The open element whose text is gathered, how many are open inside it, and what it has so far. */
  private field: string | null = null;
  private inside = 0;
  private text: string[] = [];
  private group: string | null = null;
  /** Where the markup of `<content type="xhtml">` begins; -1 elsewhere. */
  private markup = -1;

  constructor(xml: string) {
    this.xml = xml;
  }

  onopentag(tag: string, attributes: { [name: string]: string }): void {
    const name = tag.toLowerCase();
    if (name === 'feed') this.kind = 'atom';
    if (this.field !== null) this.inside++;
    else if (ITEMS.has(name)) this.openItem();
    else if (name !== 'rss' && name !== 'channel' && name !== 'feed' && name !== 'rdf:rdf')
      this.openField(name, attributes);
    else if (attributes['xml:lang']) this.about.set('language', attributes['xml:lang']);
  }

  ontext(text: string): void {
    if (this.field !== null) this.text.push(text);
  }

  onclosetag(tag: string): void {
    const name = tag.toLowerCase();
    if (this.field !== null && this.inside > 0) this.inside--;
    else if (this.field !== null) this.closeField();
    else if (name === this.group) this.group = null;
    else if (ITEMS.has(name)) this.item = null;
  }

  private openItem(): void {
    if (this.items.length >= MOST_ITEMS) return;
    this.item = new Map();
    this.items.push(this.item);
  }

  private openField(name: string, attributes: { [name: string]: string }): void {
    if (name === 'link' && attributes.href) {
      if (!attributes.rel || attributes.rel === 'alternate') this.keep('link', attributes.href);
    } else if (name === 'content' && attributes.type === 'xhtml')
      this.markup = (this.parser?.endIndex ?? 0) + 1;
    else if (name === 'content' && attributes.type === 'text') this.keep('content-is', 'text');
    this.field = this.group === null ? name : `${this.group}/${name}`;
    if (this.group === null && this.kind === 'atom' && GROUPS.has(name)) {
      this.group = name;
      this.field = null;
    }
  }

  private closeField(): void {
    const text =
      this.markup < 0
        ? this.text.join('')
        : this.xml.slice(this.markup, this.parser?.startIndex ?? this.markup);
    this.keep(this.field!, text);
    this.field = null;
    this.text = [];
    this.markup = -1;
  }

  private keep(name: string, text: string): void {
    const fields = this.item ?? this.about;
    if (text.trim() !== '' && !fields.has(name)) fields.set(name, text.trim());
  }
}
