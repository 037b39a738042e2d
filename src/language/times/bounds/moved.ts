import { lowerAt, type Scan } from '../words/scan.ts';

const MOVED = new Set(
  (
    'moved move moving postponed postpone postponing delayed delay shifted shift rescheduled reschedule pushed ' +
    'push brought forward changed extended extend deferred'
  ).split(' '),
);
const MOVE_REACH = 6;

/** "postponed from Monday to Friday": it lies on the second day alone. */
export function isMoved(scan: Scan, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - MOVE_REACH); before--) {
    if (MOVED.has(lowerAt(scan, before))) return true;
  }
  return false;
}
