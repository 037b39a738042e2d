import { expect, test } from 'vitest';
import { textOfRtf } from './read-rtf.ts';

const read = (rtf: string): string => textOfRtf(Buffer.from(rtf, 'latin1'));

test.each([
  ['paragraphs and tabs', '{\\rtf1 One\\par Two\\line three\\tab four}', 'One\nTwo\nthree\tfour'],
  ['bytes of the code page', "{\\rtf1\\ansi\\ansicpg1252 Caf\\'e9 \\'93yes\\'94}", 'Café “yes”'],
  ['bytes that are not escaped', '{\\rtf1\\ansi\\ansicpg1252 Caf\xe9}', 'Café'],
  ['Unicode, and what stands behind it for others', "{\\rtf1\\uc1 \\u8220?a\\u8221\\'94}", '“a”'],
  ['two characters for others', '{\\rtf1\\uc2 \\u233ee!}', 'é!'],
  ['none for others', '{\\rtf1{\\uc0 \\u233 x}\\u233?y}', 'éxéy'],
  ['halves of a character beyond the first plane', '{\\rtf1 \\u-10179?\\u-8704?}', '😀'],
  [
    'the charset of a font',
    "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}{\\f1 \\'cf\\'e0\\'f0\\'ee\\'ec}\\f0  \\'e9}",
    'Паром é',
  ],
  [
    'two bytes that are one character',
    "{\\rtf1{\\fonttbl{\\f1\\fcharset128 M;}}\\f1 \\'93\\'fa\\'96\\'7b}",
    '日本',
  ],
  ['signs by name', '{\\rtf1 a\\emdash b\\ldblquote c\\rdblquote\\~d\\_e\\-f}', 'a—b“c”\u00a0d-ef'],
  [
    'a link shows its words and not its target',
    '{\\rtf1 {\\field{\\*\\fldinst{HYPERLINK "https://a.example/"}}{\\fldrslt Read {\\b on}}}.}',
    'Read on.',
  ],
  [
    'tables of styles, pictures, running heads',
    '{\\rtf1{\\stylesheet{\\s1 Heading;}}{\\header Page 1\\par}{\\pict\\bin3 }}}}{\\*\\shppict{x}}text}',
    'text',
  ],
  [
    'cells and rows',
    '{\\rtf1\\trowd HD\\cell Ferry\\cell\\row BY\\cell Roe\\cell\\row}',
    'HD\tFerry\t\nBY\tRoe\t\n',
  ],
  ['braces and backslashes', '{\\rtf1 \\{a\\}\\\\}', '{a}\\'],
  ['what no reader knows', '{\\rtf1\\madeup42 a{\\*\\madeup b}c}', 'ac'],
  ['an end that is missing', '{\\rtf1 {\\b open', 'open'],
  ['ends that are too many', '{\\rtf1 a}}}} b', 'a b'],
])('%s', (_, rtf, text) => {
  expect(read(rtf)).toBe(text);
});

test('groups 100,000 deep, closed or not, and a picture that claims to have more than there is', () => {
  const deep = 100_000;
  expect(read(`{\\rtf1 ${'{\\b '.repeat(deep)}deep${'}'.repeat(deep)} end}`)).toBe('deep end');
  expect(read(`{\\rtf1 ${'{'.repeat(deep)}open`)).toBe('open');
  expect(read('{\\rtf1 a{\\pict\\bin999999999 b}c}')).toBe('a');
});
