/** Where what was worked out for a word stands, if it still does: see `isRemembered`. */
export interface Place {
  row: number;
}

/** Rows that places have taken. When none is left, those that were not asked for in the longest time go first. */
export interface Memory {
  readonly owners: (Place | null)[];
  readonly use: Uint8Array;
  /** The next row that may go. */
  hand: number;
}

/** Kept only until a row is needed; asked for since the hand passed; part of the sentence that is being read. */
const IDLE = 0;
const ASKED = 1;
const HELD = 2;

export const newMemory = (rows: number): Memory => ({
  owners: Array<Place | null>(rows).fill(null),
  use: new Uint8Array(rows),
  hand: 0,
});

/** Is the place's row still its own? Then it is held until `release`. */
export function isRemembered({ owners, use }: Memory, place: Place): boolean {
  if (place.row < 0 || owners[place.row] !== place) return false;
  use[place.row] = HELD;
  return true;
}

/** Gives the place a row that nobody holds, which it then holds (the clock algorithm, Corbató 1968). */
export function takeRow(memory: Memory, place: Place): number {
  const { owners, use } = memory;
  while (use[memory.hand] !== IDLE) {
    if (use[memory.hand] === ASKED) use[memory.hand] = IDLE;
    turnHand(memory);
  }
  place.row = memory.hand;
  owners[place.row] = place;
  use[place.row] = HELD;
  turnHand(memory);
  return place.row;
}

function turnHand(memory: Memory): void {
  memory.hand = memory.hand + 1 === memory.use.length ? 0 : memory.hand + 1;
}

/** The row may be given away again, sooner or later. */
export function release({ use }: Memory, { row }: Place): void {
  use[row] = ASKED;
}
