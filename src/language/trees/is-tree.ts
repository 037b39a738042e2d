/** Do the heads (`heads.length` for the root) make one tree with one root, whose arcs do not cross? */
export function isProjectiveTree(heads: Int16Array): boolean {
  const root = heads.length;
  let roots = 0;
  for (let word = 0; word < heads.length; word++) if (heads[word] === root) roots++;
  if (roots !== 1) return false;
  for (let word = 0; word < heads.length; word++) {
    const head = heads[word]!;
    if (head !== root && !isCovered(heads, word, head)) return false;
  }
  return reachesRoot(heads);
}

/** Do the words under an arc have their heads under it or at its ends? */
function isCovered(heads: Int16Array, word: number, head: number): boolean {
  const from = Math.min(word, head);
  const to = Math.max(word, head);
  for (let at = from + 1; at < to; at++) if (heads[at]! < from || heads[at]! > to) return false;
  return true;
}

/** No word is above itself. */
function reachesRoot(heads: Int16Array): boolean {
  const seenFrom = new Int16Array(heads.length).fill(-1);
  for (let word = 0; word < heads.length; word++) {
    for (let at = word; at !== heads.length && seenFrom[at]! !== word; at = heads[at]!) {
      if (seenFrom[at]! >= 0) break;
      seenFrom[at] = word;
      if (seenFrom[heads[at]!] === word) return false;
    }
  }
  return true;
}
