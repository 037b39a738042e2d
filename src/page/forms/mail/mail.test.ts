import { describe, expect, test } from 'vitest';
import { type Page, readPage } from '../../index.ts';
import { partsOfSender } from './sender.ts';

const mail = (text: string): Page =>
  readPage(new TextEncoder().encode(text), { url: null, contentType: 'message/rfc822; charset=utf-8' });

describe('mail', () => {
  test('of a list: the outlet, its domain, the day; the text is judged like any other', () => {
    const page = mail(
      'From: The Norhaven Post <post@norhaven.example>\nDate: Wed, 3 Mar 2021 09:15:00 +0100\nSubject: Re: Ferry sails\nList-Id: <l.norhaven.example>\nContent-Type: text/html\n\n<p>On <b>Monday</b>.</p>',
    );
    expect(page.kind).toBe('html');
    expect(page.witnesses.map(({ name, value }) => [name, value])).toEqual([
      ['publisher', 'The Norhaven Post'],
      ['domain', 'norhaven.example'],
      ['date', 'Wed, 3 Mar 2021 09:15:00 +0100'],
    ]);
    const last = page.blocks.at(-1)!;
    expect(last).toMatchObject({ text: 'On Monday.' });
    expect(last.stated).toBeUndefined();
    expect(page.decoded.slice(...last.at)).toBe('On <b>Monday</b>.');
    expect(page.blocks.find(({ stated }) => stated === 'headline')?.text).toBe('Ferry sails');
  });

  test.each([
    [
      '---------- Forwarded message ---------\nFrom: The Quay <q@quay.example>\nDate: Wed, Mar 3, 2021 at 9:15 AM\nSubject: Ferry\nTo: A <a@b.example>\n',
    ],
    [
      'Begin forwarded message:\n\nFrom: The Quay <q@quay.example>\nSubject: Ferry\nDate: Wed, Mar 3, 2021 at 9:15 AM\nTo: A\n',
    ],
    [
      '-----Ursprüngliche Nachricht-----\nVon: The Quay <q@quay.example>\nGesendet: Wed, Mar 3, 2021 at 9:15 AM\nAn: A\nBetreff: Ferry\n',
    ],
  ])('forwarded: the mail inside tells of the article, %j', (head) => {
    const page = mail(
      `From: Jane Roe <j@b.example>\nDate: Thu, 4 Mar 2021 09:15:00 +0100\nSubject: Fwd: Ferry\nContent-Type: text/plain\n\nSee below.\n\n${head}\nThe ferry sails.`,
    );
    expect(page.witnesses.map(({ name, value }) => [name, value])).toEqual([
      ['sender', 'The Quay'],
      ['date', 'Wed, Mar 3, 2021 at 9:15 AM'],
    ]);
    expect(page.blocks.filter(({ stated }) => stated === undefined).map(({ text }) => text)).toEqual([
      'The ferry sails.',
    ]);
  });

  test('forwarded by Outlook: for whom it was sent, its own subject, lines that were wrapped', () => {
    const page = mail(
      'From: Jane Roe <j@b.example>\nSubject: FW: look\nContent-Type: text/plain\n\n-----Original Message-----\nFrom: l@quay.example [mailto:l@quay.example] On Behalf Of The Quay\nSent: Wednesday, March 3, 2021 9:15 AM\nTo: Jane\nSubject: Ferry sails\n\nThe ferry sails again on Monday, and it will be late on Tuesday, the\nharbour office said.\n- The tide\n- The crew',
    );
    expect(page.witnesses.map(({ value }) => value)).toEqual([
      'The Quay',
      'Wednesday, March 3, 2021 9:15 AM',
    ]);
    const headline = page.blocks.find(({ stated }) => stated === 'headline')!;
    expect([headline.text, page.decoded.slice(...headline.at)]).toEqual(['Ferry sails', 'Ferry sails']);
    expect(page.blocks.filter(({ stated }) => stated === undefined).map(({ text }) => text)).toEqual([
      'The ferry sails again on Monday, and it will be late on Tuesday, the harbour office said.',
      '- The tide',
      '- The crew',
    ]);
  });

  test('forwarded in HTML, all of the head in one paragraph', () => {
    const page = mail(
      'From: Jane Roe <j@b.example>\nContent-Type: text/html\n\n<p>FYI</p><p><b>From:</b> The Quay &lt;q@quay.example&gt;<br><b>Sent:</b> 3 March 2021 09:15<br><b>To:</b> Jane<br><b>Subject:</b> Ferry</p><p>The ferry sails.</p>',
    );
    expect(page.witnesses.map(({ value }) => value)).toEqual(['The Quay', '3 March 2021 09:15']);
    expect(page.blocks.filter(({ stated }) => stated === undefined)).toHaveLength(1);
  });

  test('a signature is no text', () => {
    const page = mail(
      'From: a@b.example\nContent-Type: text/plain\n\nThe ferry sails.\n\n-- \nJane Roe\nDeputy',
    );
    expect(page.blocks.map(({ text, stated }) => [text, stated]).slice(-4)).toEqual([
      ['The ferry sails.', undefined],
      ['--', 'other'],
      ['Jane Roe', 'other'],
      ['Deputy', 'other'],
    ]);
  });

  test.each([
    ['"The Quay" <q@quay.example>', true, { publisher: 'The Quay', domain: 'quay.example' }],
    [
      'Jane Roe from The Quay <q@quay.example>',
      true,
      { byline: 'Jane Roe', publisher: 'The Quay', domain: 'quay.example' },
    ],
    ['q@quay.example', true, { domain: 'quay.example' }],
    ['Jane Roe <j@quay.example>', false, { sender: 'Jane Roe' }],
    ['j@quay.example <j@quay.example>', false, {}],
  ])('%s, of a list: %s', (sender, list, expected) => {
    const parts = partsOfSender(sender, list).map(({ name, from, to }) => [name, sender.slice(from, to)]);
    expect(Object.fromEntries(parts)).toEqual(expected);
  });
});
