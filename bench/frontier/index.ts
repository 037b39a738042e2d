import { readFileSync, writeFileSync } from 'node:fs';
import { drawChart, type Series } from './chart.ts';
import { type Table, tablesUnder } from './tables.ts';

const DOCS = new URL('../../docs/', import.meta.url);

/** Draws the tables of size and quality in docs/language.md as docs/frontier.svg. */
export function run(say: (line: string) => void): void {
  const picture = drawFrontier(readFileSync(new URL('language.md', DOCS), 'utf8'));
  writeFileSync(new URL('frontier.svg', DOCS), picture);
  say('docs/frontier.svg drawn from the tables of docs/language.md');
}

/** The picture of what the two tables under names say: F1 by the size of the model, the point that ships ringed. */
export function drawFrontier(page: string): string {
  const [first = [], second = []] = tablesUnder(page, 'Quality, size and speed of names');
  return drawChart({
    title: 'Names: what leaving small weights out costs',
    across: 'MB of the model',
    up: 'F1, news',
    series: [seriesOf('tables of 18 bits', first), seriesOf('of 20 bits, with later steps', second, '3 %')],
  });
}

function seriesOf(name: string, table: Table, chosen?: string): Series {
  const points = table.map(({ size = '', news = '', 'dropped below': label = '' }) => {
    const point = { x: Number.parseFloat(size), y: Number.parseFloat(news), label };
    return label === chosen ? { ...point, chosen: true } : point;
  });
  return { name, points };
}
