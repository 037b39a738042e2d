import { describe, expect, it } from 'vitest';
import { isRemembered, newMemory, type Place, release, takeRow } from './memory.ts';

const ROWS = 4;
const newPlace = (): Place => ({ row: -1 });

describe('a memory of rows', () => {
  const filled = () => {
    const memory = newMemory(ROWS);
    const places = Array.from({ length: ROWS }, newPlace);
    for (const place of places) takeRow(memory, place);
    for (const place of places) release(memory, place);
    return { memory, places };
  };

  it('knows what it was given, and nothing else', () => {
    const { memory, places } = filled();
    expect(places.map((place) => isRemembered(memory, place))).toEqual([true, true, true, true]);
    expect(isRemembered(memory, newPlace())).toBe(false);
    expect(isRemembered(memory, { row: 1 })).toBe(false);
  });

  it('gives each place a row of its own', () => {
    const { places } = filled();
    expect(new Set(places.map(({ row }) => row)).size).toBe(ROWS);
  });

  it('forgets what was not asked for since others were', () => {
    const { memory, places } = filled();
    const [first, second, third, fourth] = places as [Place, Place, Place, Place];
    const fifth = newPlace();
    takeRow(memory, fifth);
    release(memory, fifth);
    expect(isRemembered(memory, second)).toBe(true);
    release(memory, second);
    takeRow(memory, newPlace());
    expect([first, second, third, fourth, fifth].map((place) => isRemembered(memory, place))).toEqual([
      false,
      true,
      false,
      true,
      true,
    ]);
  });

  it('never gives away what is held', () => {
    const { memory, places } = filled();
    for (const place of places.slice(1)) isRemembered(memory, place);
    const fresh = newPlace();
    takeRow(memory, fresh);
    expect(fresh.row).toBe(places[0]!.row);
    expect(places.slice(1).map((place) => isRemembered(memory, place))).toEqual([true, true, true]);
  });
});
