/** `page: check` of what a careful reader expects and the reader does not give yet. */
export const OPEN: readonly string[] = [
  // "Scheldewater" is in no list of names, so "the company" has nobody to be.
  'court-water.html: "it would replace 300 kilometres of pipe by 2030"',
];
