import { expect, test } from 'vitest';
import { escapedTwice } from './escaped-twice.ts';

test.each([
  ['&ldquo;We sail,&rdquo; she said', '“We sail,” she said'],
  ['Brandt&#8217;s pump', 'Brandt’s pump'],
  ['Lund &amp; Sons', 'Lund & Sons'],
  ['the tag &lt;p&gt; is shown', 'the tag &lt;p&gt; is shown'],
  ['Lund & Sons, R&D; and so on', 'Lund & Sons, R&D; and so on'],
  ['ships&copy 2021', 'ships&copy 2021'],
])('%s', (once, twice) => {
  expect(escapedTwice(once)).toBe(twice);
});
