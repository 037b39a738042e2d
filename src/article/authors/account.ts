/** A login and no name: "jroe2", "jane.roe", "JaneR". */
export const isAccount = (name: string): boolean =>
  /^(?:[a-z][a-z0-9._-]*|\p{Lu}\p{Ll}+(?:\p{Lu}|\d+))$/u.test(name);
