import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { call } from './host.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-prose-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const GOLD = at(
  'gold.conllu',
  '1\tPilots\tpilot\tNOUN\tNNS\t_\t2\tnsubj\t_\t_\n2\twait\twait\tVERB\tVBP\t_\t0\troot\t_\tSpaceAfter=No\n3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n',
);

it('prints sentences with names and times for people', async () => {
  const { out, code } = await call(['prose', 'examples/storm-briefing.txt', '--format', 'text']);
  expect(code).toBe(0);
  expect(out.join('\n')).toMatch(/^2 "This is not a day for photographs,"/m);
  expect(out.join('\n')).toMatch(/Tuesday = DATE \d{4}-\d\d-\d\d/);
});

it('shows the tree of each sentence on request', async () => {
  const { out } = await call(['prose', '--input', 'conllu', GOLD, '--format', 'text', '--words']);
  expect(out.join('\n')).toMatch(/1 {2}Pilots {2}pilot {2}NOUN {3}NNS {2}nsubj {2}2 wait/);
});

it.each([[[]], [['--raw']]])('scores a treebank %j', async (flags) => {
  const { out, code } = await call(['prose', '--input', 'conllu', GOLD, '--score', GOLD, ...flags]);
  expect(code).toBe(0);
  expect(out).toContain('UPOS               100.00     100.00  100.00  3 of 3');
});

it.each([
  ['a missing file', ['--input', 'conllu', 'nowhere.conllu'], 2, 'nowhere.conllu is not there'],
  ['a folder', ['--input', 'conllu', folder], 2, 'is a folder'],
  ['no treebank', ['--input', 'conllu', 'examples/storm-briefing.txt'], 2, 'expected 10 columns'],
  ['an empty file', ['--input', 'conllu', at('empty', '')], 2, 'holds no sentence'],
  [
    'another text',
    ['--input', 'conllu', GOLD, '--score', at('other', '1\tNo\tno\tINTJ\tUH\t_\t0\troot\t_\t_\n')],
    2,
    'the same characters',
  ],
  ['--score beside pages', ['examples/storm-briefing.txt', '--score', GOLD], 2, '--input conllu'],
  ['a wrong kind', ['--input', 'conlu', GOLD], 2, 'Did you mean conllu?'],
  ['a page that is not there', ['nowhere.html'], 1, 'could not be read'],
])('says what is wrong with %s', async (_, args, code, message) => {
  const result = await call(['prose', ...args]);
  expect(result.code).toBe(code);
  expect(result.err.join('\n')).toContain(message);
});
