import { describe, expect, test } from 'vitest';
import { readPage } from '../../page/index.ts';
import { judgeBlocks } from './index.ts';

const judge = (text: string) =>
  judgeBlocks(readPage(new TextEncoder().encode(text), { url: null, contentType: null }));
const roles = (text: string): string[] => judge(text).map((j) => `${j.role}: ${j.block.text.slice(0, 24)}`);
const roleOf = (text: string, start: string): string | undefined =>
  judge(text).find((j) => j.block.text.startsWith(start))?.role;

const P1 =
  'The ferry between Norhaven and the outer islands will sail again on Monday, the harbour office said.';
const P2 = 'It had stayed in port for nine days because of the storm, which broke two of its mooring posts.';
const P3 =
  '“We are glad that it is over,” said Dana Holm, who runs the only bakery on the largest of the islands.';
const BODY = `${P1}\n\n${P2}\n\n${P3}`;

describe('a page as a browser prints it', () => {
  test('menu, headline, byline, text, footer', () => {
    const page = `Home\nNews\nSport\nFerry sails again after nine days\nBy Lars Lund\n4 March 2021\n\n${BODY}\n\nShare\nFacebook Twitter\n© 2021 Norhaven Post\n`;
    expect(roles(page)).toEqual([
      'navigation: Home',
      'navigation: News',
      'navigation: Sport',
      'headline: Ferry sails again after ',
      'byline: By Lars Lund',
      'dateline: 4 March 2021',
      `body: ${P1.slice(0, 24)}`,
      `body: ${P2.slice(0, 24)}`,
      `body: ${P3.slice(0, 24)}`,
      'promotion: Share',
      'promotion: Facebook Twitter',
      'legal: © 2021 Norhaven Post',
    ]);
  });

  test('a date on top of everything is a clock', () => {
    const page = `Friday, 5 March 2021\n\nFerry sails again after nine days\n\n${BODY}`;
    expect(roles(page).slice(0, 2)).toEqual([
      'navigation: Friday, 5 March 2021',
      'headline: Ferry sails again after ',
    ]);
  });

  test('a motto under the masthead is no headline', () => {
    const head =
      'The Norhaven Watch\nTales and tides of the north\n\nFerry sails again after nine days, office says';
    const found = judge(`${head}\n\nPosted on 4 March 2021 by Lars\n\n${BODY}`);
    expect(found.find((j) => j.role === 'headline')?.block.text).toMatch(/^Ferry sails/);
    expect(found.find((j) => j.role === 'standfirst')).toBeUndefined();
  });

  test('a motto may stand below the clock; a headline under its section is no motto', () => {
    const headlineOf = (head: string) =>
      judge(`${head}\n\n4 March 2021\n\n${BODY}`).find((j) => j.role === 'headline')?.block.text;
    const ferry = 'Ferry sails again after nine days, office says';
    expect(
      headlineOf(`Friday, 5 March 2021\nThe Norhaven Watch\nTales and tides of the north\n\n${ferry}`),
    ).toBe(ferry);
    expect(headlineOf(`World News\n${ferry}\n\nThe crew is ready and both pumps have been replaced`)).toBe(
      ferry,
    );
  });

  test('a menu between bars is no headline', () => {
    const page = `Friday, 5 March 2021\nShop | Back issues | Íslenska\n\nFerry sails again; crew and office trade blame\n\n${BODY}`;
    const found = judge(page);
    expect(found.find((j) => j.role === 'headline')?.block.text).toMatch(/^Ferry sails/);
    expect(found.find((j) => j.role === 'standfirst')).toBeUndefined();
  });

  test('the last sentence may be of three words', () => {
    expect(roleOf(`${BODY}\n\nThe storm lingers.\n\nShare\nFacebook Twitter`, 'The storm')).toBe('body');
  });

  test('a call to those who know more is no text', () => {
    for (const call of [
      'Do you know more? Send us a letter.',
      'Write to us confidentially, or call the desk.',
    ])
      expect(roleOf(`${BODY}\n\n${call}\n\n© 2021 Norhaven Post`, call.slice(0, 12))).toBe('promotion');
  });

  test('a page that begins with its first paragraph has no headline', () => {
    expect(judge(BODY).some((j) => j.role === 'headline')).toBe(false);
    expect(judge(`Listen Live\nIslands\n\n${BODY}`).some((j) => j.role === 'headline')).toBe(false);
  });

  test('one line a paragraph, no blank lines, teasers that are cut off behind it', () => {
    const teasers =
      'The council of Norhaven will vote next week on a new plan for the old market…\nA fisherman from the north shore has found a bell that may be three centuries…';
    const found = judge(`${P1}\n${P2}\n${P3}\n${teasers}`);
    expect(found.map((j) => j.role === 'body')).toEqual([true, true, true, false, false]);
  });

  test('a date over the headline is not among name and date under it', () => {
    const head =
      'The Quay\n\nFriday, 5 March 2021\n\nFerry sails again after nine days, office says; crew wary';
    const stamp =
      'Special Correspondent\n\nNORHAVEN, 4 MARCH 2021 22:41 GMT\nUPDATED: 5 MARCH 2021 08:00 GMT';
    const page = `${head}\n\n${stamp}\n\nNew pumps come by train; islanders demand a boat\n\n${BODY}`;
    expect(roleOf(page, 'Ferry sails')).toBe('headline');
    expect(roleOf(page, 'Special')).toBe('byline');
  });

  test('of two lines one above the other the upper is the headline', () => {
    const page = `The islands want a second ferry\n\nCan a small harbour pay for two of them at once?\n\nBy Lars Lund\n\n${BODY}`;
    expect(roleOf(page, 'The islands want')).toBe('headline');
    expect(roleOf(page, 'Can a small')).toBe('standfirst');
  });

  test('two words over name and date are a headline', () => {
    expect(roleOf(`Ferry returns\nPublished: 4 March 2021\n\n${BODY}`, 'Ferry returns')).toBe('headline');
    expect(roleOf(`Outer Islands\nPublished: 4 March 2021\n\n${BODY}`, 'Outer')).not.toBe('headline');
  });

  test('what stands right on a picture’s credit is its caption', () => {
    const page = `${P1}\n\nThe ferry in its dock at Norhaven, with both of its pumps out of order\n© AFP / Dana Holm\n\n${P2}\n\n${P3}`;
    expect(roleOf(page, 'The ferry in its dock')).toBe('caption');
  });

  test('under "Most read" stand other pages, with their dates and first sentences', () => {
    const others = [
      'You might also like',
      'Harbour to get a new crane',
      '2021-03-01',
      'WAITING: The crane was ordered in autumn, and its parts lie on the quay since then, an engineer said.',
      'Bell found on the north shore',
      '2021-02-27',
      'THREE CENTURIES? A fisherman found the bell in shallow water, and the museum wants to buy it from him.',
      'School opens its kitchen',
    ].join('\n');
    const page = `Ferry sails again after nine days\nBy Lars Lund\n\n${BODY}\n\n${others}`;
    expect(roleOf(page, 'WAITING')).toBe('related');
    expect(roleOf(page, 'THREE CENTURIES')).toBe('related');
    expect(roleOf(page, P3.slice(0, 30))).toBe('body');
  });

  test('a longer line under the headline is the standfirst', () => {
    const standfirst =
      'Nine days without fresh bread, without post and without visitors: the outer islands count what the storm has cost';
    expect(roleOf(`Islands wait no longer\n${standfirst}\nBy Lars Lund\n\n${BODY}`, 'Nine days')).toBe(
      'standfirst',
    );
  });
});

test('a sentence right under the headline is the standfirst', () => {
  const lead = 'For nine days nobody brought bread, post or visitors to the outer islands.';
  const menu = Array.from({ length: 9 }, (_, i) => `Section ${i}`).join('\n');
  const page = `Islands wait no longer for the ferry\n${lead}\nBy Lars Lund\n${menu}\n\n${BODY}`;
  expect(roleOf(page, 'For nine days')).toBe('standfirst');
});

describe('between the paragraphs', () => {
  test.each([
    ['READ MORE: Bell found off the north shore', 'related'],
    ['Lesen Sie auch: Die Glocke vom Nordufer', 'related'],
    ['À lire aussi La cloche de la rive nord', 'related'],
    ['» Bell found off the north shore', 'related'],
    ['With reporting by the Norhaven News Agency', 'byline'],
    ['(File) The ferry Solvei leaves the harbour of Norhaven, 2019', 'caption'],
    ['© REUTERS / Dana Holm', 'caption'],
    ['© Studio Lund / Dana Holm', 'caption'],
    ['The Solvei at her mooring in Norhaven (Photo: Lars Lund/AFP)', 'caption'],
    ['FILE - Passengers wait at the pier of Norhaven, March 2, 2021.', 'caption'],
    ['The Solvei leaves the harbour of Norhaven in heavy snow. Dana Holm', 'caption'],
    ['The Solvei leaves the harbour of Norhaven in heavy snow. AP Photo', 'caption'],
    ['Bell that may be three centuries old was found by a fisherman off the shore', 'related'],
    ['Advertisement', 'promotion'],
    ['Share Tweet Email', 'promotion'],
    ['Sign up for our newsletter and get the news of the islands', 'promotion'],
    ['This website uses cookies to remember where you live.', 'legal'],
    ['What the harbour plans', 'body'],
    ['The Solvei was built in 1998.', 'body'],
    ['By Monday it had left for the islands with all of them.', 'body'],
    ['* The first ferry leaves at six in the morning.', 'body'],
    ['*The ferry* is the only one that takes cars to the islands.', 'body'],
  ])('%s', (line, role) => {
    expect(roleOf(`${P1}\n\n${line}\n\n${P2}\n\n${P3}`, line.slice(0, 20))).toBe(role);
  });

  test('a box of labels is no subheading', () => {
    const page = `${P1}\n\nRelated Article\nIslands\nBell found off the north shore\n\n${P2}\n\n${P3}`;
    expect(roleOf(page, 'Islands')).toBe('related');
    expect(roleOf(page, 'Bell found')).toBe('related');
  });

  test('a paragraph right under its subheading is text, an excerpt under a headline in a list is none', () => {
    const under = (above: string, below: string): string | undefined =>
      roleOf(
        `${P1}\n\n${above}\n${P2}\n${below}\n\n${P3}\n\n${P1.replace('Monday', 'Tuesday')}`,
        P2.slice(0, 20),
      );
    expect(under('What the storm broke', '')).toBe('body');
    expect(under('Storm breaks two mooring posts', 'Bell found off the north shore')).toBe('related');
  });

  test('a line said twice is a caption', () => {
    const caption = 'Passengers wait at the pier of Norhaven for the first ferry in nine days.';
    const page = `${P1}\n\n${caption}\n\n${P2}\n\n${caption}\n\n${P3}\n\n${P1.replace('Monday', 'Tuesday')}`;
    expect(judge(page).filter((j) => j.role === 'body')).toHaveLength(4);
  });
});

describe('under the text', () => {
  const tail = (lines: string): string[] => roles(`${BODY}\n\n${lines}`).slice(3);
  test.each([
    ['*Solvei, also known as the Bread Boat in the islands', ['other: *Solvei, also known as t']],
    ['Ferry, Storm, Norhaven, Outer islands, Harbour office', ['tags: Ferry, Storm, Norhaven, ']],
    ['Back to top button', ['promotion: Back to top button']],
    ['More Articles', ['related: More Articles']],
    [
      'Please enter your comment!\nPlease enter your name here',
      ['promotion: Please enter your commen', 'promotion: Please enter your name h'],
    ],
    [
      'Bell Found Off North Shore\nCouncil to Vote on Market',
      ['navigation: Bell Found Off North Sho', 'navigation: Council to Vote on Marke'],
    ],
  ])('%s', (lines, expected) => {
    expect(tail(lines)).toEqual(expected);
  });
});

describe("readers' comments", () => {
  const comments = (lines: string): string[] =>
    judge(`${BODY}\n\n${lines}`)
      .filter((j) => j.role === 'comment')
      .map((j) => j.block.text);

  test('numbered, each with its author under it', () => {
    const lines =
      '  1. At last. My mother has been waiting for her medicine.\n\n     Comment by Inga | March 4, 2021 | Reply\n\n  2. And the bread?\n\n     Comment by tomt | March 5, 2021 | Reply\n\nLeave a Reply';
    expect(comments(lines)).toHaveLength(4);
    expect(roleOf(`${BODY}\n\n${lines}`, 'Leave a')).toBe('promotion');
  });

  test('under a heading, each with author and date over it', () => {
    const lines =
      '2 Comments\nInga says:\n4 March 2021 at 10:15\n\nAt last. My mother has been waiting for her medicine.\n\nReply\ntomt says:\n5 March 2021 at 11:00\n\nAnd the bread?';
    expect(comments(lines)).toContain('And the bread?');
    expect(comments(lines)).not.toContain(P3);
  });

  test('a speaker with a colon does not begin them', () => {
    expect(judge(`${P1}\n\nThe harbour master says:\n\n${P2}\n\n${P3}`).map((j) => j.role)).toEqual([
      'body',
      'body',
      'body',
      'body',
    ]);
  });
});

test('a date first, then hour and agencies, is no credit of a picture', () => {
  const line = 'March 02, 2021 / 6:05 PM EST / HTV/AP';
  const found = judge(`Ferry stays in port for the ninth day\n\n${line}\n\n${BODY}`);
  expect(found.map(({ role }) => role).slice(0, 2)).toEqual(['headline', 'dateline']);
});

test.each(['(APA/red)', '(red, dpa)'])('a last paragraph that its desk signs is text: %s', (sign) => {
  const last = `The pumps are to come by train on Monday, and the crew is at work already. ${sign}`;
  expect(roleOf(`${BODY}\nShare\n\n${last}`, 'The pumps')).toBe('body');
  expect(roleOf(`${BODY}\n\n${last}`, 'The pumps')).toBe('body');
});

test('a comment of two words is one, and the foot of the page is none', () => {
  const foot = 'О проекте\nКонтакты\nВакансии';
  const zone = `Комментарии (1)\nИгорь, 11 марта 2021, 12:44\nДавно пора\n${foot}`;
  expect(roleOf(`${BODY}\n\n${zone}`, 'Давно')).toBe('comment');
  expect(roleOf(`${BODY}\n\n${zone}`, 'Контакты')).toBe('navigation');
});
