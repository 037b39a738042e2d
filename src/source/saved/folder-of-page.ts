/** What systems and browsers add to a page's name for the folder with its parts, in the languages they come in. */
const ENDINGS = [
  ...'files Dateien fichiers archivos file arquivos ficheiros bestanden pliki soubory elemei tiedostot dosyalar fitxers fitxategiak datoteke fajlovi failid fails bylos filer'
    .split(' ')
    .flatMap((word) => [`_${word}`, `-${word}`]),
  '.files',
];
const PAGES = ['.html', '.htm', '.xhtml', '.shtml', '.html.gz', '.htm.gz'];

/** Browsers save a page's parts beside it: `NAME_files` for `NAME.html`. `names` are those of the same folder. */
export function isFolderOfPage(name: string, names: ReadonlySet<string>): boolean {
  const ending = ENDINGS.find((one) => name.endsWith(one));
  if (ending === undefined) return false;
  const stem = name.slice(0, -ending.length);
  return stem !== '' && PAGES.some((page) => names.has(stem + page));
}
