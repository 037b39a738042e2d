import { describe, expect, it } from 'vitest';
import { type Fixture, read } from './fixtures/read-lines.ts';

const FIXTURES: readonly Fixture[] = [
  [
    'somebody without a name, in the fullest words, and minutes that show',
    'A spokeswoman for the Harn Port Office said the crane was safe. She added that it would be moved. The minutes showed that members were concerned.',
    [
      'A spokeswoman for the Harn Port Office | said | the crane was safe',
      'A spokeswoman for the Harn Port Office | added | it would be moved',
      'The minutes | showed | members were concerned',
    ],
  ],
  [
    'whose sentence a participle behind a comma closes, and not of what a clause in it tells',
    'Dock workers gave the state 48 hours to account for six cranes that were paid for but never delivered, threatening to shut every berth.',
    ['Dock workers | threatening | to shut every berth'],
  ],
  [
    'a general is no adverb',
    'General Idris Bekele met the press. The gate will close, the country’s top general warned on Tuesday.',
    ['Idris Bekele | warned | The gate will close'],
  ],
  [
    'whom somebody else quotes',
    'The magazine quotes the engineer Lars Moe: “The bolts were loose.”',
    ['Lars Moe | : | The bolts were loose.'],
  ],
  [
    'a document, and not who has seen it',
    'A document seen by Harn Press states that the fee was paid. A report by Harn Press says that it was late.',
    ['A document seen by Harn Press | states | the fee was paid', 'Harn Press | says | it was late'],
  ],
  [
    'a short form in brackets before the verb',
    "So far there have been nine arrests as the National Lock Wardens' Council (NLWC) warned the total was expected to rise.",
    ["National Lock Wardens' Council | warned | the total was expected to rise"],
  ],
  [
    'how it is said is no part of who says it',
    'The Harn police in a statement said the men had fled. The ministry in a post on Monday said nothing would change.',
    ['the Harn police | said | the men had fled', 'the ministry | said | nothing would change'],
  ],
  [
    'a line that tells who the person is and gives a quotation',
    'Ole Dahl, 34, a member of the rowing club: “I have rowed here for fifty years and nobody asked me to stop.”',
    ['Ole Dahl | : | I have rowed here for fifty years and nobody asked me to stop.'],
  ],
  [
    'who goes on, whatever the aside tells, and every paragraph of it',
    'Ole Dahl said: "I was there for the race. I walked out of the hut.\n\n"Your life changes."\n\nHe continued, speaking of what he misses when the club is away: "There are evenings when you want to be on the water.\n\n"And mornings too."',
    [
      'Ole Dahl | said | I was there for the race. I walked out of the hut. / Your life changes.',
      'Ole Dahl | continued | There are evenings when you want to be on the water. / And mornings too.',
    ],
  ],
  [
    'a participle that opens the sentence is said by who follows the comma',
    'Calling it “a dark day”, Ole Dahl left the room.',
    ['Ole Dahl | Calling | it / a dark day'],
  ],
  [
    'whoever speaks with colleagues of his own',
    'Yara Stein and her colleagues found that bees count.',
    ['Yara Stein and her colleagues | found | bees count'],
  ],
  [
    'one of many',
    'One of the pilots, who drank tea, said the lock had leaked.',
    ['One of the pilots | said | the lock had leaked'],
  ],
  [
    'people told apart by a participle',
    'People briefed on the plans said the bridge would close.',
    ['People briefed on the plans | said | the bridge would close'],
  ],
  [
    'an opening with a participle and a day',
    'A poll of sailors released on Tuesday showed that most of them feared fog.',
    ['A poll of sailors | showed | most of them feared fog', 'most of them | feared | fog'],
  ],
  [
    'an aside before a verb with its auxiliary',
    'Ole Dahl, celebrating a victory in his home town, has promised to build a lock.',
    ['Ole Dahl | has promised | to build a lock'],
  ],
  [
    'a list of people that opens the sentence',
    'Mr Dahl and other leaders have said the lock must open by May.',
    ['Dahl and other leaders | have said | the lock must open by May'],
  ],
  [
    'the writer’s own quotation',
    'The judge looked up. “I was in Norr that night,” I said.',
    [' | said | I was in Norr that night'],
  ],
  [
    'a description with a clause of its own',
    'Counsel described his client as a quiet man who had been made a scapegoat.',
    ['Counsel | described | his client as a quiet man who had been made a scapegoat'],
  ],
  [
    'a passive with its agent last',
    'The plan was described as “reckless” by engineers.',
    ['engineers | was described | The plan / as / reckless'],
  ],
  [
    '"according to" ends at a semicolon',
    'According to the harbour office, two boats sank; the crews were saved by a ferry.',
    ['the harbour office | According to | two boats sank'],
  ],
  [
    'a comparison belongs to what is said',
    'The company said it expects sales to rise 5% this year, compared with an earlier forecast of 3%.',
    ['the company | said | it expects sales to rise 5% this year, compared with an earlier forecast of 3%'],
  ],
  [
    'in somebody’s words',
    'The bridge, in Ole Dahl’s words, is “a sick horse”.',
    ['Ole Dahl | words | The bridge / is / a sick horse'],
  ],
  [
    'the agent of an order',
    'Drivers were urged by police to avoid the bridge.',
    ['police | were urged | to avoid the bridge'],
  ],
  [
    'quoted by an agency as saying',
    'The envoy was quoted by the state news agency as saying that she would fly to Norr.',
    ['the envoy | saying | she would fly to Norr'],
  ],
  [
    'what points back at a letter',
    'The letter warns that the port may close. It adds that ferries will stop.',
    ['The letter | warns | the port may close', 'The letter | adds | ferries will stop'],
  ],
  [
    'another speaker behind "and"',
    'Yara Stein thinks the cells act as an album, and the paper argues that wasps have them too.',
    ['Yara Stein | thinks | the cells act as an album', 'the paper | argues | wasps have them too'],
  ],
  [
    'a noun of saying by the verb that voices it',
    'Engineers issued a warning that the bridge might fall in the next storm.',
    ['Engineers | warning | the bridge might fall in the next storm'],
  ],
  [
    'a cause to which something is put down',
    'The team attributes the delay to a storm that nobody foresaw.',
    ['the team | attributes | the delay to a storm that nobody foresaw'],
  ],
  [
    'a name given, with "for" inside the quotation',
    'Ole Dahl called it “a dark day for Norr”.',
    ['Ole Dahl | called | it / a dark day for Norr'],
  ],
  [
    'a question of several parts',
    'Ole Dahl asked why the bridge was closed, when it would open, and who would pay.',
    ['Ole Dahl | asked | why the bridge was closed, when it would open, and who would pay'],
  ],
];

describe('who says what', () => {
  it.each(FIXTURES)('%s', (_, text, lines) => {
    expect(read(text).lines).toEqual(lines);
  });
});

describe('whom it is said to', () => {
  const addressees = (text: string) =>
    read(text).statements.map(({ addressee }) => addressee.map(({ name }) => name).join(' / '));

  it('those whom a meeting is told, not the day', () => {
    expect(addressees('Ole Dahl told the meeting on Monday that the bridge was safe.')).toEqual([
      'the meeting',
    ]);
  });

  it('those whom a letter is written to', () => {
    expect(addressees('In a letter to residents, Ole Dahl wrote that the bridge was safe.')).toEqual([
      'residents',
    ]);
  });

  it('those who are addressed', () => {
    expect(addressees('Addressing reporters, Ole Dahl said the bridge was safe.')).toEqual(['reporters']);
  });
});
