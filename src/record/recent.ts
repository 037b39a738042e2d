/** What was asked for lately, so that it need not be read again; the oldest goes first. For values that never change. */
export class Recent<Value> {
  readonly #most: number;
  readonly #values = new Map<number, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  of(key: number, read: () => Value): Value {
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    const value = read();
    this.#values.set(key, value);
    if (this.#values.size > this.#most) this.#values.delete(this.#values.keys().next().value!);
    return value;
  }
}
