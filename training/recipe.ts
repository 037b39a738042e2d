/** How one model is made: from a folder of corpora to the files that go into `models/`. Deterministic. */
export interface Recipe {
  readonly name: string;
  readonly run: (corpora: string, log: (line: string) => void) => ReadonlyMap<string, Uint8Array | string>;
}
