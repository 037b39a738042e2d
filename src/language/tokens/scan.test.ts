import { describe, expect, it } from 'vitest';
import type { Span } from '../../text/index.ts';
import { scanTokens } from './scan.ts';

function tokens(text: string): string {
  const spans: Span[] = [];
  scanTokens(text, { start: 0, end: text.length }, spans);
  return spans.map(({ start, end }) => text.slice(start, end)).join(' ');
}

describe('tokens', () => {
  it.each([
    ["They don't think Oslo's dam can't hold.", "They do n't think Oslo 's dam ca n't hold ."],
    ['She’ll say they wouldn’t’ve gone.', 'She ’ll say they would n’t ’ve gone .'],
    ["The miners' union cannot agree.", "The miners ' union can not agree ."],
    ["O'Dell met d'Arc in the '90s.", "O'Dell met d'Arc in the '90s ."],
    ['A well-known, re-elected ex-mayor', 'A well - known , re-elected ex-mayor'],
    ['Lt. Gen. A. B. Orr and Mr. Ito of the U.S. army', 'Lt. Gen. A. B. Orr and Mr. Ito of the U.S. army'],
    ['It cost $3.5 million (12,000 crowns), 7pm.', 'It cost $ 3.5 million ( 12,000 crowns ) , 7 pm .'],
    ['On 2031-04-05 at 7:30 the 21st vote, 40%', 'On 2031-04-05 at 7:30 the 21st vote , 40 %'],
    ['So do I. We left... Really?!', 'So do I . We left ... Really ?!'],
    [
      'See https://paper.example/a?b=c. Ask a.b@paper.example!',
      'See https://paper.example/a?b=c . Ask a.b@paper.example !',
    ],
    ['It ended.The rest—as planned—did not.', 'It ended . The rest — as planned — did not .'],
    ['No. 5 won. No. They lost.', 'No. 5 won . No . They lost .'],
    ["``We stay,'' he said of AT&T.", "`` We stay , '' he said of AT&T ."],
    ['“Yes,” said @desk on #Flood.', '“ Yes , ” said @desk on #Flood .'],
    ['Fine :-) or not :( see: (a) ;D', 'Fine :-) or not :( see : ( a ) ;D'],
    ['They dont pay, thats why.', 'They do nt pay , that s why .'],
    ['Boats, nets etc. Then etc. and so on, etc.', 'Boats , nets etc . Then etc. and so on , etc .'],
    ['Really ?.. Call +44 20, not 5+3', 'Really ?.. Call +44 20 , not 5 + 3'],
    ["In the 1960's and 60's, not 2031's", "In the 1960's and 60's , not 2031 's"],
    ['It cost Rs. 9,000 w/o tax', 'It cost Rs. 9,000 w/o tax'],
    ['Mail Ada.Nord@paper.example; see PLAN.PDF.', 'Mail Ada.Nord@paper.example ; see PLAN.PDF .'],
  ])('%s', (text, expected) => expect(tokens(text)).toBe(expected));

  it('keeps every character that is no space', () => {
    const text = 'A\u00a0b — «c» 12\u00bd \ud83d\ude00 \ud800 d\u00ad-e ’’';
    expect(tokens(text).replaceAll(' ', '')).toBe(text.replace(/\s/g, ''));
  });
});
