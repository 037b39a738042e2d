/** Nouns for what is written or spoken once, so that a time beside them is that of the words in it. */
export const DOCUMENTS = new Set(
  (
    'report statement letter study survey poll memo article paper document ruling decision order editorial interview ' +
    'speech release email note post tweet bulletin declaration filing complaint lawsuit warrant notice message ' +
    'announcement communique audit review transcript book memoir essay column blog'
  ).split(' '),
);
