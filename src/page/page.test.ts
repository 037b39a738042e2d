import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { type Page, readPage } from './index.ts';
import { MOST_BLOCKS } from './limits.ts';

const NO_HINTS = { url: null, contentType: null };
const page = (html: string): Page => readPage(new TextEncoder().encode(html), NO_HINTS);
const texts = (html: string): string[] => page(`<!doctype html><body>${html}`).blocks.map((b) => b.text);

describe('blocks are set as a browser sets them', () => {
  test.each([
    ['inline tags are joined', '<p>The <b>har</b>bour <a href="/x">opens</a>.</p>', ['The harbour opens.']],
    ['two breaks part, one does not', 'One<br>two<br><br>three<br>\n<br>four', ['One two', 'three', 'four']],
    [
      'entities and soft hyphens',
      '<p>Fish &amp; chips&nbsp;at Nor&shy;haven&#8217;s</p>',
      ['Fish & chips at Norhaven’s'],
    ],
    ['an open paragraph ends where a block begins', '<p>One<div>two</div>three', ['One', 'two', 'three']],
    ['list items without end tags', '<ul><li>One<li>two<ul><li>three</ul></ul>', ['One', 'two', 'three']],
    ['cells without end tags', '<table><tr><td>One<td>two<tr><td>three</table>', ['One', 'two', 'three']],
    [
      'a stray end tag parts no more than blocks do',
      '<p>One</b></span> two</p></div>three',
      ['One two', 'three'],
    ],
    ['text around a block is a block of its own', '<div>One<p>two</p>three</div>', ['One', 'two', 'three']],
    [
      'what is never set',
      'One<script>if(a<b)x()</script><style>p{}</style><template>t</template><svg><text>s</text></svg>',
      ['One'],
    ],
    ['a title of a picture that ends at once', 'One<svg><title/><path/></svg><p>two', ['One', 'two']],
    ['a script that holds another in a comment', '<script><!--<script></script>a--></script>One', ['One']],
    ['a link around blocks', '<a href="/a"><h2>One</h2><p>two</p></a>three', ['One', 'two', 'three']],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  test('at gives where the words stand', () => {
    const html = '<!doctype html><p class=a> The <b>harbour</b> &amp; the ferry </p><p>two';
    const [block] = page(html).blocks;
    expect(html.slice(...block!.at)).toBe('The <b>harbour</b> &amp; the ferry');
  });

  test('links, times and the elements around are kept', () => {
    const [block] = page(
      '<!doctype html><main id=M><h2 class="Top">See <a href="/f">the ferry</a> <time datetime="2020-02-03">now</time></h2>',
    ).blocks;
    expect(block).toMatchObject({ tag: 'h2', linkChars: 9, href: '/f', times: ['2020-02-03'] });
    expect(block!.path.map((a) => `${a.tag}:${a.hints}`)).toEqual(['main:m', 'h2:top']);
  });

  test('a word does not run into a <time>', () => {
    const [block] = page('<!doctype html><p><b>Gull51</b><time>9 May</time>Reply (<time>now</time>)').blocks;
    expect(block!.text).toBe('Gull51 9 May Reply (now)');
  });

  test('what is not shown is marked', () => {
    const [a, b] = page(
      '<!doctype html><div style="display: none">One</div><div aria-hidden=true>two</div>',
    ).blocks;
    expect([a, b].map((x) => x!.path.at(-1)!.hints.trim())).toEqual([':hidden', ':hidden']);
  });

  test('a hundred thousand elements deep', () => {
    const deep = `${'<div>'.repeat(100_000)}The ferry${'</div>'.repeat(100_000)}<p>sails`;
    expect(texts(deep)).toEqual(['The ferry', 'sails']);
  });
});

describe('parse5 sets the same words', () => {
  const tags = ['p', 'div', 'li', 'ul', 'b', 'a', 'h2', 'td', 'table', 'span', 'section', 'blockquote'];
  const piece = fc.oneof(
    fc.constantFrom(...tags).map((t) => `<${t}>`),
    fc.constantFrom(...tags).map((t) => `</${t}>`),
    fc.constantFrom('ferry ', 'sails ', '&amp; ', 'harbour', '<br>', '<!-- c -->', '<img>'),
  );

  test('in the same order, whatever the tags', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        // Browsers move text that stands in a table but in no cell; no page means that, and it is not followed.
        fc.pre(!pieces.some((p) => /t(?:able|d)/.test(p)));
        const html = `<!doctype html><body>${pieces.join('')}`;
        expect(texts(pieces.join('')).join('').replace(/\s/g, '')).toBe(wordsOf(parse(html)));
      }),
      { numRuns: 300 },
    );
  });

  type Tree = { nodeName: string; value?: string; childNodes?: Tree[] };
  const wordsOf = (tree: unknown): string => {
    const node = tree as Tree;
    if (node.nodeName === '#text') return node.value!.replace(/\s/g, '');
    return (node.childNodes ?? []).map(wordsOf).join('');
  };
});

describe('charset', () => {
  const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
  test.each([
    ['a byte-order mark wins', Buffer.from('\ufeff<p>Zürich', 'utf16le'), null, 'utf-16le'],
    ['the header', latin('<p>Z\xfcrich'), 'text/html; charset=ISO-8859-1', 'windows-1252'],
    ['the meta element', latin('<meta charset="latin1"><p>Z\xfcrich'), null, 'windows-1252'],
    ['UTF-8 that says it is latin1', Buffer.from('<meta charset="latin1"><p>Zürich'), null, 'utf-8'],
    [
      'latin1 that says it is UTF-8',
      latin('<meta charset="utf-8"><p>Z\xfcrich, sch\xf6n gr\xfcn und gro\xdf'),
      null,
      'windows-1252',
    ],
    ['an unknown name', Buffer.from('<meta charset="klingon"><p>Zürich'), null, 'utf-8'],
    [
      'no name, UTF-16 without a mark',
      Buffer.from('<html><p>The ferry from Zürich', 'utf16le'),
      null,
      'utf-16le',
    ],
  ])('%s', (_, bytes, contentType, charset) => {
    const read = readPage(bytes, { url: null, contentType });
    expect(read.charset).toBe(charset);
    expect(read.blocks.at(-1)!.text).toContain('Zürich');
  });
});

describe('witnesses', () => {
  const named = (html: string): string[] =>
    page(`<!doctype html>${html}`).witnesses.map(
      (w) => `${w.origin} ${w.item} ${w.itemType} ${w.name}=${w.value}`,
    );

  test('JSON-LD is flattened, @graph too, and mended where it is nearly JSON', () => {
    const script = (json: string): string => `<script type="application/ld+json">${json}</script>`;
    expect(
      named(
        script(
          '{"@graph":[{"@type":"NewsArticle","headline":"Ferry\nback","author":[{"name":"A. Holm"},{"name":"B. Lund"}],}]}',
        ) +
          script('[{"@type":["WebPage","X"],"name":"n"}]') +
          script('{broken'),
      ),
    ).toEqual([
      'json-ld 0 newsarticle @type=NewsArticle',
      'json-ld 0 newsarticle headline=Ferry back',
      'json-ld 0 newsarticle author.name=A. Holm',
      'json-ld 0 newsarticle author.name=B. Lund',
      'json-ld 1 webpage @type=WebPage',
      'json-ld 1 webpage @type=X',
      'json-ld 1 webpage name=n',
    ]);
  });

  test('meta, link and title', () => {
    expect(
      named(
        '<title>Ferry &amp; co</title><meta property="og:title" content="Ferry"><link rel=canonical href="/f"><link rel=stylesheet href=x>',
      ),
    ).toEqual(['title -1 null title=Ferry & co', 'meta -1 null og:title=Ferry', 'link -1 null canonical=/f']);
  });

  test('microdata: an item that is a property lends its name', () => {
    expect(
      named(
        '<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop=headline>Ferry <b>back</b></h1><span itemprop=author itemscope itemtype="https://schema.org/Person"><i itemprop=name>A. Holm</i></span><time itemprop=datePublished datetime="2020-02-03">now</time></article>',
      ),
    ).toEqual([
      'microdata 0 newsarticle headline=Ferry back',
      'microdata 0 newsarticle author.name=A. Holm',
      'microdata 0 newsarticle datePublished=2020-02-03',
    ]);
  });
});

describe('plain text', () => {
  const lines = (text: string): string[] => page(text).blocks.map((b) => b.text);

  test('a block a line, with its indentation and the blank lines before it', () => {
    const { kind, blocks } = page('Top\r\n\r\n\n    The ferry  sails.\r\nTwo');
    expect(kind).toBe('text');
    expect(blocks.map((b) => [b.text, b.indent, b.gap])).toEqual([
      ['Top', 0, 0],
      ['The ferry sails.', 4, 2],
      ['Two', 0, 0],
    ]);
  });

  test('lines wrapped at a fixed width are joined into paragraphs', () => {
    const words =
      'the ferry from norhaven to the small islands sails again on monday after the long winter storm';
    const wrap = (text: string, width: number): string => {
      let line = '';
      const out: string[] = [];
      for (const word of text.split(' ')) {
        if (line && line.length + 1 + word.length > width) {
          out.push(line);
          line = word;
        } else line += (line && ' ') + word;
      }
      return [...out, line].join('\n');
    };
    const paragraphs = [`${words} ${words}.`, `${words}, ${words}, ${words}.`, `${words}.`];
    expect(lines(paragraphs.map((p) => wrap(p, 60)).join('\n\n'))).toEqual(paragraphs);
  });

  test('short lines that were written so stay apart', () => {
    const menu =
      'Home\nNews\nSport\nWeather in Norhaven today\nThe harbour in pictures, week by week\nFerries\nContact';
    expect(lines(menu)).toEqual(menu.split('\n'));
  });

  test('a text that names a tag or two is no HTML', () => {
    expect(page('He wrote <b> and </b> by hand.\nThe end.').kind).toBe('text');
  });
});

test('whatever the bytes: no exception, and every offset stands inside the page', () => {
  const markup = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="x">',
    '&',
    '&amp;',
    '&#x',
    '<',
    '<!--',
    '<script>',
    '</',
    '<a href=',
    '"',
    '<br>',
    '\n',
    ' ',
    '<table><td>',
    '\0',
    '<![CDATA[',
    '<svg/>',
  );
  const bytes = fc
    .array(fc.oneof(markup, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 60 })
    .map((parts) => new TextEncoder().encode(parts.join('')));
  fc.assert(
    fc.property(fc.oneof(bytes, fc.uint8Array({ maxLength: 300 })), (input) => {
      const { decoded, blocks } = readPage(input, NO_HINTS);
      let last = 0;
      for (const { at, text } of blocks) {
        expect(text).toBe(text.trim());
        expect(text).not.toBe('');
        expect(at[0]).toBeGreaterThanOrEqual(last);
        expect(at[1]).toBeGreaterThan(at[0]);
        last = at[1];
      }
      expect(last).toBeLessThanOrEqual(decoded.length);
    }),
    { numRuns: 400 },
  );
});

test.each([
  ['HTML', '<html><p>Ferry stays in port.</p>'],
  ['plain text', 'Ferry stays in port.\n'],
])('%s without end is read to a limit, with a warning', (_, piece) => {
  const page = readPage(new TextEncoder().encode(piece.repeat(50_000)), { url: null, contentType: null });
  expect(page.blocks.length).toBe(MOST_BLOCKS);
  expect(page.warnings.map(({ code }) => code)).toContain('too-many-blocks');
});
