/** A populated place of the gazetteer. */
export interface City {
  readonly id: number;
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Country and first-level area, as GeoNames codes them: "US.IL". */
  readonly area: string;
  readonly population: number;
  readonly capital: boolean;
  /** The seat of a first-level area. */
  readonly seat: boolean;
  /** A quarter of a city. */
  readonly quarter: boolean;
}

export interface CityGazetteer {
  /** The cities of a folded name, most people first; empty where there is none. */
  citiesNamed(folded: string): readonly City[];
}

const BYTES_A_CITY = 14;
const NEWLINE = 10;

/** Reads `gazetteer-cities.bin` (its form stands in training/gazetteer/gazetteer-cities.ts) without unpacking it. */
export function readCityGazetteer(bytes: Uint8Array): CityGazetteer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  const [areasBlock, namesBlock, recordsBlock] = blocks(bytes, view);
  const areas = new TextDecoder().decode(areasBlock).split('\n');
  const names = namesBlock ?? new Uint8Array();
  const records = new DataView(bytes.buffer, recordsBlock?.byteOffset ?? 0, recordsBlock?.byteLength ?? 0);
  const starts = lineStarts(names, count);
  const encoder = new TextEncoder();
  return {
    citiesNamed(folded) {
      const key = encoder.encode(folded);
      const found: City[] = [];
      for (
        let at = firstLine(names, starts, key);
        at < count && compareLine(names, starts, at, key) === 0;
        at++
      ) {
        found.push(cityAt(records, at * BYTES_A_CITY, areas));
      }
      return found;
    },
  };
}

function blocks(bytes: Uint8Array, view: DataView): Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let at = 4; at < bytes.length; ) {
    const length = view.getUint32(at, true);
    found.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return found;
}

function lineStarts(names: Uint8Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  let line = 1;
  for (let at = 0; at < names.length; at++) if (names[at] === NEWLINE) starts[line++] = at + 1;
  return starts;
}

/** The first line not before `key`. */
function firstLine(names: Uint8Array, starts: Uint32Array, key: Uint8Array): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareLine(names, starts, middle, key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compareLine(names: Uint8Array, starts: Uint32Array, line: number, key: Uint8Array): number {
  const start = starts[line] ?? 0;
  const length = (starts[line + 1] ?? 0) - 1 - start;
  const shared = Math.min(length, key.length);
  for (let at = 0; at < shared; at++) {
    const difference = (names[start + at] ?? 0) - (key[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return length - key.length;
}

function cityAt(records: DataView, at: number, areas: readonly string[]): City {
  const area = areas[records.getUint16(at + 10, true)] ?? '';
  const flags = records.getUint8(at + 13);
  return {
    id: records.getUint32(at, true),
    lat: degrees(records, at + 4, 180),
    lon: degrees(records, at + 7, 360),
    country: area.slice(0, 2),
    area,
    population: Math.round(10 ** (records.getUint8(at + 12) / 32)),
    capital: (flags & 1) !== 0,
    seat: (flags & 2) !== 0,
    quarter: (flags & 4) !== 0,
  };
}

function degrees(records: DataView, at: number, range: number): number {
  const value = records.getUint16(at, true) + records.getUint8(at + 2) * 0x10000;
  return Math.round(((value / 0xffffff) * range - range / 2) * 1e4) / 1e4;
}
