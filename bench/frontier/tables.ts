/** A table of Markdown: its cells by the names of its columns. */
export type Table = readonly Readonly<Record<string, string>>[];

/** The tables of the section that a heading opens, in their order; nothing where no heading says so. */
export function tablesUnder(markdown: string, heading: string): Table[] {
  const lines = markdown.split('\n');
  const from = lines.findIndex((line) => line.startsWith('#') && line.includes(heading));
  if (from < 0) return [];
  const length = lines.slice(from + 1).findIndex((line) => line.startsWith('#'));
  const section = lines.slice(from + 1, length < 0 ? undefined : from + 1 + length);
  return runsOfRows(section).map(tableOf);
}

function runsOfRows(lines: readonly string[]): string[][] {
  const runs: string[][] = [];
  let run: string[] = [];
  for (const line of [...lines, '']) {
    if (line.startsWith('|')) run.push(line);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return runs;
}

function tableOf([head = '', , ...rows]: readonly string[]): Table {
  const names = cellsOf(head);
  return rows.map((row) => Object.fromEntries(cellsOf(row).map((cell, i) => [names[i] ?? '', cell])));
}

const cellsOf = (row: string) =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
