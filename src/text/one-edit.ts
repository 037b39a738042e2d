/** Whether two words differ by at most one letter added, left out, changed, or two neighbours swapped. */
export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  if (from === a.length && from === b.length) return true;
  const restA = a.slice(from);
  const restB = b.slice(from);
  if (a.length === b.length) return restA.slice(1) === restB.slice(1) || isSwap(restA, restB);
  return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1);
}

function isSwap(a: string, b: string): boolean {
  return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}
