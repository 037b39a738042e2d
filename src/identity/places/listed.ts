/** A place of our own lists. `area` is its code in the gazetteer of cities where it is a first-level area. */
export interface ListedPlace {
  readonly names: readonly string[];
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2, null where it lies in no country or in several. */
  readonly country: string | null;
  readonly area: string | null;
  readonly id: string;
}

/** Reads a table of lines `name, other name|lat|lon|country`; the id is made of the first name. */
export function readPlaces(kind: string, table: string): ListedPlace[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [names = '', lat, lon, country] = line.split('|');
      const forms = names.split(', ');
      const slug = (forms[0] ?? '').toLowerCase().replace(/[^a-z]+/g, '-');
      return {
        names: forms,
        lat: Number(lat),
        lon: Number(lon),
        country: country || null,
        area: null,
        id: `${kind}:${slug}`,
      };
    });
}
