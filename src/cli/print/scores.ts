import type { Measure } from '../../views/index.ts';
import { table } from './screen/table.ts';

/** A table of measures in percent, as the CoNLL 2018 evaluation prints them. */
export function scoreLines(measures: readonly Measure[], width: number): string[] {
  const percent = (share: number): string => (share * 100).toFixed(2);
  const rows = measures.map(({ name, precision, recall, f1, right, gold }) => [
    name,
    percent(precision),
    percent(recall),
    percent(f1),
    `${right} of ${gold}`,
  ]);
  return table([['measure', 'precision', 'recall', 'F1', 'right'], ...rows], width, '');
}
