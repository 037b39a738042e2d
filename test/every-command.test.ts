import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { processHost } from '../src/cli/host.ts';
import { widthOf } from '../src/cli/print/screen/width.ts';
import { programOf } from '../src/cli/program.ts';
import { jsonSchemaOf, LINE_NAMES, type LineName } from '../src/format/schema.ts';
import { call } from './host.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const main = join(root, 'src/cli/main.ts');
/** From the command line's own tree, so that none is forgotten. */
const { commands } = programOf(processHost(), () => {});
const names = commands.map((command) => command.name());

let folder: string;
let db: string;
/** Few of the examples, and one page of wide words. */
let pages: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-every-'));
  db = join(folder, 'examples.db');
  pages = join(folder, 'pages');
  mkdirSync(pages);
  for (const name of ['bridge-courier.html', 'bridge-ledger.html', 'bridge-radio.txt', 'museum.html'])
    copyFileSync(join(root, 'examples', name), join(pages, name));
  writeFileSync(join(pages, '港口 ⛴️ 🚢.txt'), WIDE);
  await call(['add', pages, '--db', db]);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Words of two columns, marks of none, and a word longer than any line. */
const WIDE = `港口因为大雨而关闭直到星期一早上才会重新开放市长表示 🚢🚢

"The ferry 🚢 to 港口 stays in port until the ice is gone," said Žofie Müllerová of the 港口 harbour office on Monday.

"${'港'.repeat(90)} ${'bridge'.repeat(40)} is shut," Calloway said. See https://harbour.example/${'a'.repeat(120)} for more.
`;

/** The example in a command's own help, with its files in places of this test. */
function exampleOf(name: string): string[] {
  const help = commands.find((command) => command.name() === name)!;
  let text = '';
  const writeOut = (part: string): void => {
    text += part;
  };
  help.configureOutput({ writeOut }).outputHelp();
  const words = /Examples?:\n {2}onrecord (.+)/.exec(text)![1]!.split(' ');
  const placed = words.map((word) => {
    if (word === 'examples.db') return db;
    if (word.endsWith('.db')) return join(folder, `${Math.random()}-${word}`);
    if (word === 'examples') return pages;
    return word.startsWith('examples/') ? join(root, word) : word;
  });
  if (name === 'start') return [name, pages, '--db', join(folder, `${Math.random()}.db`)];
  return placed;
}

const optionsOf = (name: string) => commands.find((command) => command.name() === name)!.options;
const has = (name: string, flag: string) => optionsOf(name).some(({ long }) => long === flag);

describe.each(names)('%s', (name) => {
  it('answers a wrong flag with code 2 and the nearest right one', async () => {
    for (const { long } of optionsOf(name)) {
      const wrong = `${long}x`;
      const { code, out, err } = await call([name, wrong]);
      expect([code, out]).toEqual([2, []]);
      expect(err.join(' ')).toContain(`Did you mean`);
    }
    const { code, err } = await call([name, '--no-such-thing-at-all']);
    expect(code).toBe(2);
    expect(err.join(' ')).toContain(`onrecord ${name} --help`);
  });

  it('answers a wrong value of a flag that takes one of a few with code 2', async () => {
    for (const { long, description } of optionsOf(name)) {
      if (!/^--(format|kind|act|input)$/.test(long!)) continue;
      const { code, out, err } = await call([...exampleOf(name), long!, 'zzz']);
      expect([code, out]).toEqual([2, []]);
      expect(err.join(' ')).toContain(`expected ${long} to be`);
      expect(description).not.toBe('');
    }
  });

  it.each([40, 80, 200])('keeps to %i columns, its help too', async (width) => {
    const shown = await call([name, '--help'], { width });
    expect(
      tooWide(
        shown.out.filter((line) => !/^Usage: |^ {2}onrecord |eval "/.test(line)),
        width,
      ),
    ).toEqual([]);
    if (!isForPeople(name)) return;
    const { code, out } = await call(exampleOf(name), { width, terminal: true });
    expect(code).toBe(0);
    expect(
      tooWide(
        out.filter((line) => !line.includes('npx onrecord')),
        width,
      ),
    ).toEqual([]);
  });

  it('uses colour where it may, and nowhere else', async () => {
    const plain = await call(exampleOf(name), { terminal: true });
    expect(plain.out.join('\n')).not.toContain('\u001b');
    if (has(name, '--format')) {
      const { out } = await call(exampleOf(name), { colour: true });
      if (!exampleOf(name).includes('text')) expect(out.join('\n')).not.toContain('\u001b');
    }
  });

  it('prints JSON Lines that hold to its schema', async () => {
    if (!has(name, '--format')) return;
    const example = exampleOf(name).filter(
      (word, i, all) => word !== '--format' && all[i - 1] !== '--format',
    );
    const asked = isConllu(name) ? example : [...example, '--format', 'jsonl'];
    const { code, out } = await call(asked);
    expect(code).toBe(0);
    if (isConllu(name)) return;
    const valid = new Ajv2020({ strict: false }).compile(jsonSchemaOf(schemaOf(name)));
    for (const line of out) expect(valid(JSON.parse(line)) || valid.errors).toBe(true);
  });

  it('ends quietly where the reader of its output has gone', () => {
    const words = exampleOf(name).map((word) => `"${word}"`);
    const script = `"${process.execPath}" "${main}" ${words.join(' ')} | head -c 1`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8', cwd: folder });
    expect(stderr).toBe('');
    expect(stdout.length).toBeLessThanOrEqual(1);
  });

  it('ends within a second of being interrupted, with the record whole', async () => {
    const child = spawn(process.execPath, [main, ...exampleOf(name)], { cwd: folder, stdio: 'ignore' });
    const ended = once(child, 'close');
    await new Promise((resolve) => setTimeout(resolve, 400));
    const begun = Date.now();
    child.kill('SIGINT');
    await ended;
    expect(Date.now() - begun).toBeLessThan(1000);
    expect((await call(['verify', '--db', db])).code).toBe(0);
  });
});

/** Those whose example is a list for people when it goes to a terminal. */
function isForPeople(name: string): boolean {
  const printsJson = ['read', 'export'].includes(name) || isConllu(name);
  return name === 'start' || (has(name, '--format') && !printsJson);
}

/** Those that have another form of lines than JSON. */
function isConllu(name: string): boolean {
  return optionsOf(name).some(
    ({ long, description }) => long === '--format' && !description.includes('jsonl'),
  );
}

const OTHER_NAMES: Readonly<Record<string, LineName>> = { show: 'read', export: 'export-statements' };

function schemaOf(name: string): LineName {
  const line = OTHER_NAMES[name] ?? LINE_NAMES.find((one) => one === name);
  if (line === undefined) throw new Error(`expected a schema for the lines of ${name}`);
  return line;
}

function tooWide(lines: readonly string[], width: number): string[] {
  return lines.flatMap((line) => line.split('\n')).filter((line) => widthOf(line) > width);
}
