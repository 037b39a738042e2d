import { columnsOf } from '../keep/article.ts';
import { DETAILS } from '../keep/details.ts';
import type { NamedTextCheck } from './types.ts';

/** What lists print can be made again from the text's record, row by row. */
export const rebuiltCheck: NamedTextCheck = {
  name: 'rebuilt',
  open: (db) => {
    const kept = DETAILS.map(({ table, columns, rows }) => {
      const find = db.prepare(`SELECT ${columns.join(', ')} FROM ${table} WHERE article = ?`);
      find.setReturnArrays(true);
      return { table, find, rows };
    });
    return function* ({ key, record, row }) {
      for (const [column, value] of Object.entries(columnsOf(record)))
        if (row[column] !== value) yield `its ${column} is not the one that its record gives`;
      for (const { table, find, rows } of kept) {
        const is = find.all(key).map((one) => JSON.stringify(one));
        const wanted = rows(record).map((one) => JSON.stringify(one));
        if (!sameRows(is, wanted)) yield `its rows in ${table} are not those that its record gives`;
      }
    };
  },
};

function sameRows(is: readonly string[], wanted: readonly string[]): boolean {
  const left = wanted.toSorted();
  return is.length === left.length && is.toSorted().every((row, i) => row === left[i]);
}
