/** One measured point; `label` is what a reader wants to know of it. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  /** What ships. */
  readonly chosen?: boolean;
}

/** Points that a line joins; there is a colour for three of them. */
export interface Series {
  readonly name: string;
  readonly points: readonly Point[];
}

export interface Chart {
  readonly title: string;
  readonly across: string;
  readonly up: string;
  readonly series: readonly Series[];
}

const WIDTH = 560;
const HEIGHT = 320;
const EDGE = { left: 56, right: 24, top: 44, bottom: 48 };
const COLOURS = ['#1b6ca8', '#c2571a', '#3f7d3f'];

/** A chart as an SVG 1.1 picture, on white, so that it reads on dark pages too. */
export function drawChart(chart: Chart): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="11">`,
    `<title>${chart.title}</title>`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    ...drawParts(chart),
    '</svg>\n',
  ].join('\n');
}

function drawParts({ title, across, up, series }: Chart): string[] {
  const points = series.flatMap((one) => one.points);
  const x = scale(
    points.map((point) => point.x),
    EDGE.left,
    WIDTH - EDGE.right,
  );
  const y = scale(
    points.map((point) => point.y),
    HEIGHT - EDGE.bottom,
    EDGE.top,
  );
  const floor = HEIGHT - EDGE.bottom;
  return [
    text(WIDTH / 2, 20, title, 'middle', 'font-size="13" font-weight="bold"'),
    ...x.ticks.map((tick) => text(x.at(tick), floor + 16, String(tick), 'middle')),
    ...y.ticks.map(
      (tick) =>
        `<path d="M${EDGE.left} ${y.at(tick)}H${WIDTH - EDGE.right}" stroke="#ddd"/>${text(EDGE.left - 6, y.at(tick) + 4, String(tick), 'end')}`,
    ),
    text((EDGE.left + WIDTH - EDGE.right) / 2, HEIGHT - 10, across, 'middle'),
    text(EDGE.left - 40, EDGE.top - 10, up, 'start'),
    ...series.map((one, i) => drawSeries(one, COLOURS[i]!, x.at, y.at)),
    ...series.map(
      ({ name }, i) =>
        `<circle cx="${WIDTH - 190}" cy="${floor - 30 + i * 16}" r="4" fill="${COLOURS[i]}"/>${text(WIDTH - 180, floor - 26 + i * 16, name, 'start')}`,
    ),
  ];
}

type At = (value: number) => number;

function drawSeries({ points }: Series, colour: string, x: At, y: At): string {
  const sorted = [...points].sort((a, b) => a.x - b.x);
  const line = sorted.map((point, i) => `${i === 0 ? 'M' : 'L'}${x(point.x)} ${y(point.y)}`).join('');
  const marks = sorted.map(
    ({ x: at, y: up, label, chosen }) =>
      `<circle cx="${x(at)}" cy="${y(up)}" r="${chosen ? 6 : 4}" fill="${colour}"${chosen ? ' stroke="#000" stroke-width="2"' : ''}/>` +
      text(x(at), y(up) - 10, chosen ? `${label} (ships)` : label, 'middle'),
  );
  return [`<path d="${line}" fill="none" stroke="${colour}" stroke-opacity=".5"/>`, ...marks].join('\n');
}

/** Where values lie between two edges, with a tenth of their range left free at both ends; four to eight ticks. */
function scale(values: readonly number[], from: number, to: number) {
  const least = Math.min(...values);
  const range = Math.max(...values) - least || 1;
  const at: At = (value) =>
    Math.round(10 * (from + (to - from) * (0.1 + (0.8 * (value - least)) / range))) / 10;
  const step = [1, 2, 5, 10]
    .map((n) => n * 10 ** Math.floor(Math.log10(range / 4)))
    .find((n) => range / n < 8)!;
  const digits = Math.max(0, -Math.floor(Math.log10(step)));
  const first = Math.ceil((least - range * 0.1) / step);
  const count = Math.floor((least + range * 1.1) / step) - first + 1;
  return { at, ticks: Array.from({ length: count }, (_, i) => Number(((first + i) * step).toFixed(digits))) };
}

const text = (x: number, y: number, words: string, anchor: string, more = '') =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}" ${more}>${words.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</text>`;
