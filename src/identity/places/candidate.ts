/** One place that a name may mean. */
export interface Candidate {
  readonly kind: 'country' | 'area' | 'region' | 'city';
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
  readonly country: string | null;
  /** Country and first-level area ("US.IL"), null where it has none. */
  readonly area: string | null;
  /** How well known it is, as a power of ten of people: 6 for a city of a million. */
  readonly weight: number;
}
