import type { Case } from './types.ts';

/** "— Jane Roe (@janeroe) 3 May 2021": whose words stand right above, as networks set them for others' pages. */
const SIGNATURE = /^[—–-]{1,2} ?.{1,80} \(@\w{1,30}\)/u;
const LONGEST = 160;

/** What is quoted from a network is signed below: without its signature it would read as the article's own words. */
export function keepTweetSignatures({ candidates, verdicts }: Case): void {
  for (const { index, text, size } of candidates) {
    if (size > LONGEST || verdicts[index - 1]?.role !== 'body' || !SIGNATURE.test(text)) continue;
    verdicts[index] = { role: 'body', reason: 'tweet-signature' };
  }
}
