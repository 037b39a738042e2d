/** Words that, capitalised behind an abbreviation, begin a sentence rather than go on with a name. */
export const STARTERS = new Set(
  `the a an this that these those he she it they we i you his her its their our my your there here in on at by for
   from with as after before during since while when where if although though because but and or so yet however
   meanwhile no not some many most several all both each every another other one two what who why how according
   under over until despite speaking asked earlier later then now also still`.split(/\s+/),
);

/** Cues that follow a quotation's "!" or "?" and its speaker's name: the sentence goes on. */
export const CUES = new Set(
  `said says say asked asks added adds told tells wrote writes tweeted posted cried shouted exclaimed replied
   answered wondered declared insisted continued concluded noted remarked quipped joked recalled warned urged
   demanded stated explained argued responded commented announced claimed stressed yelled screamed whispered`.split(
    /\s+/,
  ),
);
