import { cut, padded, widthOf } from './width.ts';

/**
 * Rows as lines of aligned columns, two spaces between them, within `width` columns.
 * Where they do not fit, the column with the most to give is cut.
 */
export function table(rows: readonly (readonly string[])[], width: number, indent = '  '): string[] {
  const columns = fitting(rows, width - indent.length);
  return rows.map((row) => {
    const cells = row.map((cell, i) => {
      const shown = cut(cell, columns[i]!);
      return i === row.length - 1 ? shown : padded(shown, columns[i]!);
    });
    return (indent + cells.join('  ')).trimEnd();
  });
}

function fitting(rows: readonly (readonly string[])[], room: number): number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, i) =>
    Math.max(0, ...rows.map((r) => widthOf(r[i] ?? ''))),
  );
  const taken = () => columns.reduce((sum, n) => sum + n, 0) + 2 * (count - 1);
  const least = Math.max(4, Math.floor(room / (count * 3)));
  while (taken() > room) {
    const widest = columns.indexOf(Math.max(...columns));
    if (columns[widest]! <= least) break;
    columns[widest]!--;
  }
  return columns;
}
