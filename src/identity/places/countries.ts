/** A country of the gazetteer; names as they are, the common one first. */
export interface Country {
  readonly code: string;
  readonly lat: number;
  readonly lon: number;
  readonly area: number;
  readonly names: readonly string[];
}

/** Reads `gazetteer-countries.txt`: code, latitude, longitude, area in km², names with `|` between them. */
export function readCountries(text: string): Country[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', lat, lon, area, names = ''] = line.split('\t');
      return { code, lat: Number(lat), lon: Number(lon), area: Number(area), names: names.split('|') };
    });
}
