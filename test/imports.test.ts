import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

const STAGES = ['page', 'article', 'language', 'identity', 'statement', 'event'];

/** Of the files beside the rooms, the one that every room may import: it gives the bytes of models. */
const MODEL_FILES = 'model-files.ts';

/** The other two are the reader as a browser has it. */
const BROWSER = ['browser.ts', 'browser-reader.ts'];

/** Which rooms a room may import; its own files always. A stage: text/, format/ and the stages before it. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  [MODEL_FILES]: [],
  text: [],
  format: [],
  ...Object.fromEntries(STAGES.map((stage, i) => [stage, ['text', 'format', ...STAGES.slice(0, i)]])),
  reader: ['text', 'format', ...STAGES],
  source: ['text', 'format', ...STAGES],
  story: ['text', 'format', ...STAGES],
  views: ['text', 'format', ...STAGES, 'story'],
  record: ['text', 'format', ...STAGES, 'reader', 'story', 'views'],
  work: ['text', 'format', ...STAGES, 'reader', 'source', 'story', 'views', 'record'],
  'browser-reader.ts': ['format', 'language', 'reader', 'source'],
  'browser.ts': ['format', 'language', 'browser-reader.ts'],
  cli: ['text', 'format', ...STAGES, 'reader', 'source', 'story', 'views', 'record', 'work'],
};

/** Doors beside a room's index.ts: zod is slow to load, and only the edges need it; a browser has bytes and no paths. */
const SIDE_DOORS = ['format/schema.ts', MODEL_FILES, ...BROWSER, 'source/forms.ts'];

/** Rooms whose files are functions from values to values: no clock, no disk, no network, no log. */
const PURE = ['text', 'format', ...STAGES, 'reader', 'story', 'views'];

interface SourceFile {
  /** Path from src/, with forward slashes. */
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const files: SourceFile[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => {
    const text = readFileSync(join(src, path), 'utf8');
    const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name!);
    return { path: path.split(sep).join('/'), room: path.split(sep)[0]!, text, imports };
  });

const isTest = ({ path }: SourceFile) => path.endsWith('.test.ts') || path.includes('/fixtures/');

/** A relative import as a path from src/. */
function target(file: SourceFile, name: string): string {
  return relative(src, join(src, dirname(file.path), name))
    .split(sep)
    .join('/');
}

describe('who imports whom', () => {
  it('every room stands in the table', () => {
    expect([...new Set(files.map(({ room }) => room))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it('imports point one way', () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .filter((name) => name.startsWith('.'))
        .map((name) => target(file, name))
        .filter((to) => !to.startsWith('..'))
        .map((to) => to.split('/')[0]!)
        .filter(
          (room) =>
            room !== file.room && room !== MODEL_FILES && !(MAY_IMPORT[file.room] ?? []).includes(room),
        )
        .map((room) => `${file.path} imports ${room}/`),
    );
    expect(wrong).toEqual([]);
  });

  it('a room is entered through its index.ts', () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .filter((name) => name.startsWith('.'))
        .map((name) => target(file, name))
        .filter((to) => !to.startsWith('..') && to.split('/')[0] !== file.room)
        .filter((to) => to.split('/').length !== 2 || !to.endsWith('/index.ts'))
        .filter((to) => !SIDE_DOORS.includes(to))
        .map((to) => `${file.path} imports ${to}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('reading is pure', () => {
  const pure = files.filter((file) => PURE.includes(file.room) && !isTest(file));

  it('no disk, no network: nothing of Node', () => {
    const wrong = pure.flatMap((file) =>
      file.imports.filter((name) => name.startsWith('node:')).map((name) => `${file.path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('no clock, no chance, no log', () => {
    const wrong = pure
      .filter(({ text }) =>
        /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bconsole\.|\bprocess\./.test(text),
      )
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });
});
