import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { processHost } from '../src/cli/host.ts';
import { programOf } from '../src/cli/program.ts';
import { jsonSchemaOf } from '../src/format/schema.ts';
import { call } from './host.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const program = programOf(processHost(), () => {});
const commands = program.commands.map((command) => command.name());

const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
  ...readdirSync(join(root, 'models')).flatMap((name) => (name.endsWith('.md') ? [`models/${name}`] : [])),
];

/** What stands in code, inline or in a block, one call each. */
function callsIn(text: string): string[] {
  const code = [...text.matchAll(/```sh\n([\s\S]*?)```|`([^`\n]+)`/g)].map(
    ([, block, inline]) => block ?? inline!,
  );
  return code.flatMap((lines) => lines.split(/\n|&&/).map((line) => line.replace(/#.*| > .*/, '').trim()));
}

function recordFields() {
  const schema = jsonSchemaOf('read') as {
    anyOf: [{ properties: Record<string, { items?: { properties: object } }> }];
  };
  const { properties } = schema.anyOf[0];
  return {
    page: Object.keys(properties),
    statement: Object.keys(properties.statements!.items!.properties),
  };
}

const calls = documents.flatMap((path) => callsIn(read(path)).map((call) => ({ path, call })));
const onrecordCalls = calls
  .map(({ path, call }) => ({ path, call: call.replace(/^npx /, '') }))
  .filter(({ call }) => /^onrecord [a-z]/.test(call));

describe('the documents', () => {
  it('link to what is there', () => {
    const broken = documents.flatMap((path) =>
      [...read(path).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
        .map(([, target]) => target!)
        .filter((target) => !/^[a-z]+:/.test(target))
        .filter((target) => !existsSync(join(root, dirname(path), target)))
        .map((target) => `${path}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('name commands and flags that exist', () => {
    const wrong = onrecordCalls.flatMap(({ path, call }) => {
      const [, name = '', ...words] = call.split(/\s+/);
      const command = program.commands.find((one) => one.name() === name);
      if (!command) return [`${path}: ${call}`];
      const flags = command.options.map(({ long }) => long);
      return words
        .filter((word) => word.startsWith('--') && word !== '--help' && !flags.includes(word))
        .map((word) => `${path}: ${call} has no ${word}`);
    });
    expect(wrong).toEqual([]);
  });

  it('name scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = calls.flatMap(({ path, call }) => {
      const name = /^npm (?:run )?(?:--silent )?(start|test|[a-z-]+)/.exec(call)?.[1];
      return name && !['ci', 'install', 'pack'].includes(name) ? [{ path, name }] : [];
    });
    expect(named.filter(({ name }) => !(name in scripts))).toEqual([]);
  });

  it('name every command in the README', () => {
    const named = onrecordCalls
      .filter(({ path }) => path === 'README.md')
      .map(({ call }) => call.split(' ')[1]);
    expect(commands.filter((name) => name !== 'start' && !named.includes(name))).toEqual([]);
  });

  it('say what each dependency is there for', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const said = [...read('docs/dependencies.md').matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell]) =>
      cell!.trim().split(', '),
    );
    const installed = Object.keys({ ...dependencies, ...devDependencies });
    expect(said.filter((name) => name !== 'package' && !name.startsWith('---')).sort()).toEqual(
      installed.sort(),
    );
  });

  it('give every model its card and its place in NOTICE', () => {
    const files = readdirSync(join(root, 'models')).filter((name) => !/\.md$|^models\.json$/.test(name));
    const cards = readdirSync(join(root, 'models')).filter((name) => name.endsWith('.md'));
    const carded = (file: string) => cards.some((card) => file.startsWith(card.replace(/\.md$/, '')));
    expect(files.filter((file) => !carded(file))).toEqual([]);
    expect(files.filter((file) => !read('NOTICE').includes(file))).toEqual([]);
  });

  it('tell of every field of a record and of a statement', () => {
    const { page, statement } = recordFields();
    const rows = [...read('docs/record.md').matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell]) => cell!);
    const told = rows.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name!));
    expect([...told].sort()).toEqual([...page, ...statement].sort());
  });

  it('list every room with what it does and what must never be in it', () => {
    const rooms = readdirSync(join(root, 'src')).filter((name) => !name.includes('.'));
    const rows = [...read('ARCHITECTURE.md').matchAll(/^\| `([a-z]+)\/` +\| .+ \| .+ \|$/gm)].map(
      ([, room]) => room!,
    );
    expect(rows.sort()).toEqual(rooms.sort());
  });
});

describe('the examples run as they stand', () => {
  let folder: string;
  const onrecord = async (args: readonly string[]) => {
    const { code, out, err } = await call(args);
    return { status: code, stdout: out.join('\n'), stderr: err.join('\n') };
  };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-docs-'));
    symlinkSync(join(root, 'examples'), join(folder, 'examples'));
    process.chdir(folder);
    expect((await onrecord(['add', 'examples', '--db', 'examples.db'])).status).toBe(0);
  });
  afterAll(() => {
    process.chdir(root);
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(commands)('the help of %s', async (name) => {
    const help = await onrecord([name, '--help']);
    expect(help.status).toBe(0);
    const example = /Examples?:\n {2}onrecord (.+)/.exec(help.stdout)?.[1];
    expect(example).toBeDefined();
    const run = await onrecord(example!.split(' '));
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    expect(run.stdout).not.toBe('');
  });

  it('the page that the README shows, but for how sure the reader is', async () => {
    const shown = /```text\n([\s\S]*?)```/.exec(read('README.md'))![1]!.split('\n');
    const printed = (
      await onrecord(['show', '41c7', '--db', 'examples.db', '--format', 'text'])
    ).stdout.split('\n');
    expect(shown.filter((line) => !line.includes('why:') && !printed.includes(line))).toEqual([]);
  });

  it('every call that start says to try', async () => {
    const { stdout, status } = await onrecord(['start']);
    expect(status).toBe(0);
    const tries = [...stdout.matchAll(/npx onrecord (.+?)(?: {3}|$)/gm)].map(([, call]) => call!);
    expect(tries.length).toBeGreaterThan(3);
    for (const tried of tries) {
      const args = [...tried.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word!);
      const run = await onrecord(args);
      expect([tried, run.stderr, run.status]).toEqual([tried, '', 0]);
      expect([tried, run.stdout]).not.toEqual([tried, '']);
    }
  });

  it('every call in the README', async () => {
    const inReadme = onrecordCalls.filter(({ path }) => path === 'README.md').map(({ call }) => call);
    for (const named of inReadme) {
      const run = await onrecord(named.split(/\s+/).slice(1));
      expect([named, run.stderr, run.status]).toEqual([named, '', 0]);
    }
  });
});
