import { type Found, lowerAt, type Scan } from '../../words/scan.ts';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['twenties', '192'],
  ['thirties', '193'],
  ['forties', '194'],
  ['fifties', '195'],
  ['sixties', '196'],
  ['seventies', '197'],
  ['eighties', '198'],
  ['nineties', '199'],
]);

/** "the 1990s", "the '80s", "80s", "the nineties". */
export function decade(scan: Scan, at: number): Found | null {
  const start = /^['’‘]$/.test(lowerAt(scan, at)) ? at + 1 : at;
  const value = decadeOf(scan, start);
  if (!value) return null;
  const plural = /^['’]s$/.test(lowerAt(scan, start + 1)) ? 1 : 0;
  return { to: start + 1 + plural, type: 'DATE', value };
}

function decadeOf(scan: Scan, at: number): string | null {
  const word = lowerAt(scan, at);
  const digits = /^(1[5-9]|20)(\d)0['’]?s$/.exec(word);
  if (digits) return `${digits[1]}${digits[2]}`;
  const split = /^(1[5-9]|20)(\d)0$/.exec(word);
  if (split && /^['’]s$/.test(lowerAt(scan, at + 1)) && lowerAt(scan, at - 1) === 'the')
    return `${split[1]}${split[2]}`;
  const short = /^['’‘]?([2-9])0['’]?s$/.exec(word);
  if (short && !isAge(scan, at)) return `19${short[1]}`;
  const named = NAMED.get(word);
  return named && lowerAt(scan, at - 1) === 'the' ? named : null;
}

/** "in his 70s" */
const isAge = (scan: Scan, at: number): boolean =>
  [at - 1, at - 2].some(
    (before) =>
      (/^(his|her|their|my|your|our|mid|late|early)$/.test(lowerAt(scan, before)) &&
        /^(in|his|her|their)$/.test(lowerAt(scan, before - 1))) ||
      /^(his|her|their|my|our)$/.test(lowerAt(scan, before)),
  );
