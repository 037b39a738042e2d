/** Most of the items begin with a capital. */
export function titleLike(items: readonly string[]): boolean {
  const capitals = items.filter((item) => /^[^\p{L}]*\p{Lu}/u.test(item)).length;
  return capitals * 4 >= items.length * 3;
}
