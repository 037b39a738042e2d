const TITLE =
  /^(mr|mrs|ms|miss|messrs|dr|prof|professor|president|vice|prime|minister|sen|senator|rep|gov|governor|gen|general|lt|lieutenant|col|colonel|capt|captain|sgt|sergeant|maj|major|judge|justice|king|queen|prince|princess|sir|lord|lady|dame|sheikh|ayatollah|imam|pope|cardinal|archbishop|bishop|father|sister|brother|rev|reverend|ambassador|secretary|chairman|foreign|defence|defense|chancellor|premier|deputy|coach|officer|mayor|speaker|director|chief|commander|admiral|brigadier|inspector|detective|congressman|congresswoman|representative|emperor|empress|grand|mullah|marshal|field|crown|former|hon|honourable|rt|the|late|actor|actress|singer|author|supreme|leader|us|u\.s)\.?$/i;

/** A person's name without the titles that some corpora mark with it: the reader keeps those apart. */
export function withoutTitle<T extends { start: number; end: number; class: string }>(
  text: string,
  name: T,
): T {
  if (name.class !== 'person') return name;
  let { start } = name;
  for (;;) {
    const space = /^(\S+)\s+(?=\S)/.exec(text.slice(start, name.end));
    if (space === null || !TITLE.test(space[1]!)) return { ...name, start };
    start += space[0].length;
  }
}
