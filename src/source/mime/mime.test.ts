import { describe, expect, test } from 'vitest';
import { parameterOf, plainContentType, typeOf } from './content-type.ts';
import { entityOf } from './entity.ts';
import { isMbox, kindOfMessage } from './kind.ts';
import { leavesOf } from './leaves.ts';
import { contentOf } from './transfer.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const lines = (...all: string[]): string => all.join('\r\n');
const text = (of: Uint8Array): string => Buffer.from(of).toString('latin1');

describe('an entity', () => {
  test('folded fields, the first of a name, names in any case', () => {
    const { fields, body } = entityOf(
      bytes(lines('Subject: a', '\tlong one', 'TO: x', 'To: y', '', 'text', '')),
    );
    expect([...fields]).toEqual([
      ['subject', 'a\tlong one'],
      ['to', 'x'],
    ]);
    expect(text(body)).toBe('text\r\n');
  });

  test('fields in UTF-8 and in another charset', () => {
    expect(entityOf(Buffer.from('Subject: Fähre\n\n')).fields.get('subject')).toBe('Fähre');
    expect(entityOf(bytes('Subject: F\xe4hre\n\n')).fields.get('subject')).toBe('Fähre');
  });

  test('the content type and its parameters', () => {
    const entity = entityOf(bytes('Content-Type: TEXT/Html; x=1; charset="utf-8";\n boundary=a=b\n\n'));
    expect(typeOf(entity)).toBe('text/html');
    expect(parameterOf(entity, 'boundary')).toBe('a=b');
    expect(plainContentType(entity)).toBe('text/html; charset=utf-8');
    expect(typeOf(entityOf(bytes('To: x\n\n')))).toBe('text/plain');
  });
});

describe('transfer encodings', () => {
  const decoded = (encoding: string, body: string): string =>
    text(contentOf(entityOf(bytes(`Content-Transfer-Encoding: ${encoding}\n\n${body}`))));
  test.each([
    ['quoted-printable', 'a=3Db=\r\nc=e9 =  \nd=zz=', 'a=bc\xe9 d=zz'],
    ['base64', 'ZmVy\r\ncnk=', 'ferry'],
    ['8bit', 'a=3D', 'a=3D'],
  ])('%s', (encoding, body, expected) => {
    expect(decoded(encoding, body)).toBe(expected);
  });
});

describe('parts', () => {
  const leaves = (message: string) =>
    leavesOf(entityOf(bytes(message))).map(({ entity, whole }) => [typeOf(entity), text(entity.body), whole]);

  test('inside parts, without the line break that belongs to the boundary', () => {
    const inner = lines('--in', 'Content-Type: text/html', '', '<p>', '--in--', '');
    const message = lines(
      'Content-Type: multipart/mixed; boundary=out',
      '',
      'preamble --out',
      '--out',
      '',
      'plain --out',
      '--out  ',
      'Content-Type: multipart/related; boundary="in"',
      '',
      inner,
      '--out--',
      'epilogue',
    );
    expect(leaves(message)).toEqual([
      ['text/plain', 'plain --out', true],
      ['text/html', '<p>', true],
    ]);
  });

  test('the last is not whole where the file ends first', () => {
    expect(leaves('Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--b\n\ntw')).toEqual([
      ['text/plain', 'one', true],
      ['text/plain', 'tw', false],
    ]);
  });

  test('nested or divided beyond measure end somewhere', () => {
    let deep = '';
    for (let i = 0; i < 5000; i++) deep += `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`;
    expect(leaves(`${deep}\nend`)).toEqual([]);
    const many = `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(20_000)}--b--`;
    expect(leaves(many).length).toBeLessThanOrEqual(5000);
  });
});

describe('what begins with a header', () => {
  test.each([
    ['From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n', 'mhtml'],
    ['MIME-Version: 1.0\nContent-Type: text/html\nContent-Location: https://a.example/\n\n<p>', 'mhtml'],
    ['Received: by a\nFrom: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n', 'mail'],
    ['From: a@b.example\nDate: Monday\nSubject: x\n\ntext', 'mail'],
    ['From: a@b.example\n\nA text that begins so.', null],
    ['From: our correspondent in Norhaven\nThe ferry sails again.\n\nMore.', null],
    ['Dear reader,\n\nFrom: x\nDate: y\nSubject: z', null],
    ['<!doctype html><p>To: x', null],
  ])('%j is %s', (message, kind) => {
    expect(kindOfMessage(bytes(message))).toBe(kind);
  });

  test('a file of mails begins with a line of its own', () => {
    expect(isMbox(bytes('From a@b.example Mon Apr  1 07:00:00 2024\nSubject: x\n'))).toBe(true);
    expect(isMbox(bytes('From Norhaven we hear that in 2024\nall was well.\n'))).toBe(false);
  });
});
