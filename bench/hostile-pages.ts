/** A page that tries a reader's patience, of about so many characters. */
export type Hostile = (size: number) => string;

const SENTENCE = 'The harbour master said on Tuesday that the gates stay shut until the new pump is in. ';
const PARAGRAPH = `<p>${SENTENCE.repeat(3)}</p>\n`;

/** `piece` again and again; a `#` in it is its number. */
const many =
  (piece: string, before = '', behind = ''): Hostile =>
  (size) => {
    const pieces: string[] = [];
    for (let length = 0, n = 0; length < size; n++) {
      const next = piece.replaceAll('#', String(n));
      pieces.push(next);
      length += next.length;
    }
    return before + pieces.join('') + behind;
  };

const inPage = (piece: string, behind = PARAGRAPH): Hostile => many(piece, '<html><body>', behind);
const inHead = (piece: string): Hostile =>
  many(piece, '<html><head>', `</head><body><h1>Gates stay shut</h1>${PARAGRAPH.repeat(2000)}`);
const inParagraph = (piece: string): Hostile => many(piece, '<html><body><p>', '</p></body></html>');
const jsonLd = (piece: string, before = '', behind = ''): Hostile =>
  many(piece, `<html><script type="application/ld+json">${before}`, `${behind}</script>${PARAGRAPH}`);
const asText = (piece: string): Hostile => many(piece, `Gates stay shut\n\n${SENTENCE}\n\n`);

/** By name; none is a page that somebody would write. */
export const HOSTILE: Readonly<Record<string, Hostile>> = {
  'elements nested without end': inPage('<div>'),
  'inline elements nested without end': inPage('<b class=x>'),
  'paragraphs 400 elements deep': many(PARAGRAPH, `<html><body>${'<div class="inner box">'.repeat(400)}`),
  'line breaks': inPage('<br>'),
  'words between line breaks': inPage('shut<br>'),
  'lines between pairs of line breaks': inPage(`${SENTENCE}<br><br>`),
  'short paragraphs': inPage(`<p>${SENTENCE}</p>`),
  'long paragraphs': inPage(`<p>${SENTENCE.repeat(120)}</p>`),
  'tags that are not closed': inPage(`<div><p><b><i>${SENTENCE}<li><a href=x>more`),
  'links that are not closed': inPage('<a href=x>'),
  'nothing but <': inPage('<'),
  'half a tag': inPage('<a '),
  'closing tags alone': inPage('</div></p></b>'),
  'attributes of one element': many(' a#=b class=c', '<html><body><p', `>${SENTENCE}</p>`),
  'one long attribute': many('some words ', '<html><body><p class="', `">${SENTENCE}</p>`),
  'tables in tables': inPage('<table><tr><td>'),
  'cells of one table': inPage('<tr><td>12</td><td>shut</td></tr>'),
  'items of one list': inPage('<li>Gates stay shut</li>'),
  links: inPage('<a href="/x#">Gates stay shut in the old harbour</a> '),
  'cards of teasers': inPage(
    '<div class="card c#"><h3><a href=x>Gates stay shut</a></h3><p>A pump.</p></div>',
  ),
  headings: inPage('<h2>Gates stay shut #</h2>'),
  'main headings': inPage('<h1>Gates stay shut #</h1>'),
  'readers’ comments': inPage(
    '<div class="comment"><b>Ada #</b><time>3 May 2021</time><p>I wait too.</p></div>',
  ),
  bylines: inPage('<p class=byline>By Ada Holm#</p>'),
  'times in one paragraph': inParagraph('<time datetime=2021-05-03>now</time>'),
  'dates in one paragraph': inParagraph('3 May 2021, 12/05/2021 '),
  'a date a paragraph': inPage('<p>Published 3 May 2021 10:15</p>'),
  entities: inParagraph('&amp;&lt;&nbsp;&#x41;&eacute;'),
  'entities that are none': inParagraph('&harbour;&#;&'),
  'a comment that is not closed': many(SENTENCE, '<html><body><!-- ', ''),
  'marks of character data': inPage('<![CDATA[ shut ]]>'),
  'a script that is not closed': many('if (a < b) { c = "</"; } ', '<html><script>'),
  'a title that is not closed': many('Gates stay shut ', '<html><title>'),
  'shapes of a picture': inPage('<svg><path d="M0 0"/></svg>'),
  'elements with properties': inPage('<div itemscope itemprop=author><span itemprop=name>Ada #</span></div>'),
  'JSON-LD of articles': jsonLd(
    '{"@type":"NewsArticle","headline":"Gates # stay shut","author":"Ada"},',
    '[',
    '{}]',
  ),
  'JSON-LD nested without end': jsonLd('[{"a":'),
  'JSON-LD that is broken': jsonLd('{"a" "b",\n'),
  'scripts of JSON-LD': inPage(
    '<script type="application/ld+json">{"headline":"Gates # stay shut"}</script>',
  ),
  'stated titles': inHead('<meta property="og:title" content="Gates # stay shut in the harbour">'),
  'stated dates': inHead('<meta property="article:published_time" content="2021-05-03T10:15:0#Z">'),
  'stated authors': inHead('<meta name=author content="Ada Holm #">'),
  'one word': inParagraph('harbour'),
  digits: inParagraph('1234567890'),
  bars: inParagraph('| '),
  'full stops': inParagraph('.'),
  'quotation marks': inParagraph('“"'),
  'opening brackets': inParagraph('(['),
  capitals: inParagraph('GATES Stay '),
  'one paragraph': inParagraph(SENTENCE),
  'one line of text': asText(SENTENCE),
  'short lines of text': asText('shut\n'),
  'lines of text': asText(`${SENTENCE}\n`),
  'paragraphs of text': asText(`${SENTENCE.repeat(6)}\n\n`),
  'headlines of text': asText('Gates Stay Shut In Harbour #\n\n'),
  'dates of text': asText('3 May 2021\n'),
  'bylines of text': asText('By Ada Holm\n'),
  'comments of text': asText('Ada Holm\n3 May 2021 at 10:15\nI wait too.\nReply\n\n'),
  'empty lines of text': asText('\n'),
  'one word of text': asText('harbour'),
  'digits of text': asText('1234567890'),
  'bars of text': asText('|'),
  'spaces of text': asText(' '),
};
