/** Words that are no part of a name when they open a sentence. */
export const closedWords: ReadonlySet<string> = new Set(
  `a an the this that these those some any no each every another both all many most more much few several such other
   of in on at by for from with without about against over under between into through after before during near since
   until amid among across along around behind below beside beyond despite despite inside outside toward towards upon
   as if because while although though whether when whenever where wherever why how unless once than then and or but
   nor yet so he she it they we i you him them us me his her its their our my your mine yours hers theirs ours who
   whom whose which what is are was were be been being am has have had do does did will would can could may might
   must shall should not to up out off down again ever never always also even just only still too very here there now
   today yesterday tomorrow tonight meanwhile however moreover furthermore therefore thus hence nevertheless instead
   perhaps maybe yes no ok okay well oh let said says according earlier later last next first second third one two three
   four five six seven eight nine ten dozens hundreds thousands millions speaking asked citing given following
   including regarding concerning based like unlike read watch more updated published photo file image video breaking
   exclusive opinion editorial comment comments please subscribe share people anyone everyone someone nobody
   everything nothing something thank thanks`
    .split(/\s+/)
    .filter(Boolean),
);
