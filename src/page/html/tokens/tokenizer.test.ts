import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlparser2s, ours, parse5s } from './fixtures/tokens.ts';

describe('the tokens of a page are those of the standard', () => {
  test.each([
    ['a comment that is empty, short, or closed with a mark', 'a<!-->b<!--->c<!-- x --!>d<!-- -- -> -->e'],
    ['comments that never end', 'a<!-- b <p> c'],
    ['markup that is no comment', 'a<!x>b<?y>c</ z>d<!>e</>f<![CDATA[<g>]]>h</-->i'],
    ['a document type', '<!DOCTYPE html PUBLIC "-//W3C//DTD > HTML">a'],
    ['signs that begin nothing', 'a < b <3 <<p>c</p><'],
    ['an end without a name', 'a</'],
    ['half a tag', 'a<p class="b'],
    ['half a name', 'a<di'],
    ['half an end tag', 'a</di'],
    ['names in any case', '<DIV Class=A></DiV><X-Y ID=b></x-y>'],
    ['a name with odd signs in it', '<a"b href=c><p=d class=e>'],
    ['attributes quoted in all manners', `<a href="b>c" class='d"e' id=f"g rel = h\n name>`],
    ['an attribute without a value before the end', '<a href=>b<a class= id=c>'],
    ['an attribute that begins with a sign', '<a =class=b / href=c/><a/id=d/>'],
    ['of two attributes the first', '<a href=b HREF=c>'],
    ['glued attributes', '<a href="b"class=c\'d\'id=e>'],
    ['slashes in and behind attributes', '<br/><br / ><a href=b/><img src=c/d / id=e>'],
    ['an end tag with attributes', 'a</p class="b>c" d=e>f'],
    ['raw text', '<style>a<b></styles></style >c<xmp><i></XMP/><iframe><p></iframe>'],
    ['raw text that never ends', '<style>a</p>'],
    ['text in which only references count', '<title>a &amp; <b></title><textarea>&lt;</p></textarea>'],
    ['a slash does not end raw text', '<script/>a<b></script><title/>c<d></title>'],
    ['a script', '<script>if (a</b/.test("</scripts>")) c</script >d'],
    ['a script in a comment', '<script><!-- <p> </script>a --><b>'],
    ['a script in a script in a comment', '<script><!-- <script> a </script> b --> c </script>d'],
    [
      'two of them, and a comment that ends at once',
      '<script><!--><script></script><!--x<script >y</script/>z</script>',
    ],
    ['all that follows', '<p>a<plaintext>b<c></plaintext>'],
    ['named references', '&amp;&AMP&copy;&notin;&notit;&not;in&nbsp;&bne;&fjlig;&nosuch;&;&a;&zwnj'],
    ['numbered references', '&#65;&#x41;&#X4a&#128;&#0;&#xd800;&#x110000;&#99999999999999;&#;&#x;&#x'],
    ['references in attributes', '<a href="?a=b&copy=c&lt;d&amp&not-&notit;&not" class=&amp;e>'],
    ['references at the end', 'a &am'],
    ['a reference without its semicolon at the end', 'a &amp'],
  ])('%s', (_, text) => {
    expect(ours(text)).toEqual(parse5s(text));
  });

  const pieces = fc.constantFrom(
    ...['<', '>', '/', '</', '<!', '<!--', '-->', '--!>', '--', '-', '!', '?', '=', '"', "'", ' ', '\n', '&'],
    ...[
      ';',
      '#',
      'x',
      '<p',
      '</p',
      '<a ',
      '<A',
      'class',
      'href',
      'id=',
      'HREF="',
      "rel='",
      'hidden',
      'a',
      'B',
    ],
    ...['1', 'é', '—', '<script', '</script', '<script>', '</script>', '<style>', '</style>', '<title>'],
    ...['</title>', '<textarea>', '</textarea', '<xmp>', '</xmp>', '<![CDATA[', ']]>', '<plaintext', '<br/>'],
    ...['<x-y z>', '</X-Y>', '&amp', '&amp;', '&lt', '&not', 'in;', '&#', '&#x', '&#65', '&copy=', '&nbsp;'],
    '&CounterClockwiseContourIntegral;',
  );

  test('whatever is written', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (written) => {
        const text = written.join('');
        expect(ours(text)).toEqual(parse5s(text));
      }),
      { numRuns: 5000, seed: 20_261_121 },
    );
  });
});

describe('the tokens of real pages', () => {
  const folder = fileURLToPath(new URL('../../../../../shared/corpora/pages/fundus/html', import.meta.url));
  const there = existsSync(folder);
  const name = `are those that parse5 and htmlparser2 see${there ? '' : ' (skipped: ../shared is not here)'}`;

  /** The standard takes one line feed for each end of a line, and has no place for NUL. */
  const pages = (most: number): string[] =>
    readdirSync(folder)
      .sort()
      .slice(0, most)
      .map((name) => readFileSync(`${folder}/${name}`))
      .map((bytes) => new TextDecoder().decode(bytes[0] === 0x1f ? gunzipSync(bytes) : bytes))
      .map((text) => text.replace(/\r\n?/g, '\n').replaceAll('\0', ''));

  test.skipIf(!there)(name, { timeout: 60_000 }, () => {
    for (const text of pages(40)) {
      const seen = ours(text);
      expect(seen).toEqual(parse5s(text));
      expect(seen).toEqual(htmlparser2s(text));
    }
  });
});
