/** Lower-case words inside the names of people ("Mohammed bin Salman", "Ludwig van Beethoven"). */
export const particles: ReadonlySet<string> = new Set(
  'al el as ad an ash at bin ben ibn bint abu de del della der den di da das do dos du la le les van von y ter ten zu'.split(
    ' ',
  ),
);
