/** "1 page", "2 pages", "3 stories". */
export function count(number: number, thing: string): string {
  return number === 1
    ? `1 ${thing}`
    : `${number} ${thing.endsWith('y') ? `${thing.slice(0, -1)}ies` : `${thing}s`}`;
}
