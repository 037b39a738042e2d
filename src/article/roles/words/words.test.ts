import { expect, it } from 'vitest';
import type { PageBlock } from '../../../page/index.ts';
import { candidateOf } from '../candidate.ts';
import { judgeByWords } from './by-words.ts';

const line = (text: string): PageBlock => ({
  text,
  at: [0, text.length],
  tag: 'line',
  path: [],
  linkChars: 0,
  href: null,
  times: [],
  indent: 0,
  gap: 0,
});
const reasonOf = (text: string): string | null => judgeByWords(candidateOf(line(text), 0))?.reason ?? null;

it.each([
  ['Special Correspondent', 'post-line'],
  ['Dana Holm, Norhaven Correspondent', 'post-line'],
  ['Harbour editor', 'post-line'],
  ['Dana Holm, harbour reporter', 'post-line'],
  ['Dana d’Orville · Islands reporter', 'post-line'],
  ['Harbour chief quits, blames reporter', null],
  ['Dana Holm Quits, says harbour reporter', null],
  ['— With assistance from Lars Lund', 'contributed-line'],
  ['Get the tides of the week by noon. Enter your email. Subscribe', 'newsletter-box'],
  ['All that floats, twice a week. Sign up here.', 'newsletter-box'],
  ['The Low Tide: nine things to know on the quay. Join 4,000 readers.', 'newsletter-box'],
  ['Islanders may sign up at the office, and nine hundred of them did.', null],
  ['Read more on: Ferries · Storms · Islands', 'tags-label'],
  ['Letters to the Editor', null],
  ['The Harbour Reporter', null],
  ['Old Quay Reporter', null],
  ['Simple drag and drop editor', null],
  ['Analysis by Dana Holm, Editor-at-large', 'byline-words'],
  ['AFP, NORHAVEN', 'agency-line'],
  ['NORHAVEN, Isles —', 'place-line'],
  ['(Agencies)', 'contributed-line'],
  ['With reports from The Quay and Islands Today', 'contributed-line'],
  ['(Dana Holm/Islefoto)', 'credit-names'],
  ['Join Quay’s Telegram channel and get the latest news', 'channel-words'],
  ['We want to hear from you: how did the storm change your week?', 'hear-words'],
  ['… we have a small favour to ask. More islanders read us than ever.', 'favour-words'],
  ['Our Standards: the rules by which we work', 'house-rules'],
  ['Editor’s note: This report was corrected to say that two pumps failed.', 'note-on-text'],
  ['This interview has been edited for length.', 'note-on-text'],
  ['This page contains affiliate links, by which the Quay may earn a small sum.', 'affiliate-words'],
  ['The lawyer earns a commission on each boat that is sold, the court heard.', null],
  ['Columns are their authors’ own and do not necessarily reflect those of the Quay.', 'opinion-not-ours'],
  ['The mirror did not reflect the lamp of the old pier.', null],
  ['Dieses Thema im Programm: Hafenfunk, 4. März, 10 Uhr', 'programme-note'],
  ['The Quay Letter is a reader-supported publication.', 'supporter-words'],
  ['Get in touch with our newsroom at quay@norhaven.example.', 'contact-words'],
  ['Follow Quay Radio on Instagram, and hear it at noon.', 'contact-words'],
  ['Fehler entdeckt?', 'contact-words'],
  ['Explore further', 'reading-on-only'],
  ['Schon gelesen?', 'reading-on-only'],
  ['The correction of the chart took nine days, the harbour office said.', null],
])('%s', (text, reason) => {
  expect(reasonOf(text)).toBe(reason);
});
