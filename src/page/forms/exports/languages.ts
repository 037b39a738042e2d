const TAGS: Readonly<Record<string, string>> = Object.fromEntries(
  'en english,de german,de deutsch,fr french,fr français,es spanish,es español,it italian,it italiano,pt portuguese,pt português,nl dutch,nl nederlands,sv swedish,da danish,no norwegian,fi finnish,pl polish,cs czech,sk slovak,hu hungarian,ro romanian,bg bulgarian,el greek,ru russian,uk ukrainian,tr turkish,ar arabic,fa persian,fa farsi,he hebrew,ja japanese,ko korean,zh chinese,id indonesian,ms malay,vi vietnamese,ca catalan'
    .split(',')
    .map((pair) => pair.split(' ').reverse() as [string, string]),
);

/** "ENGLISH", "GERMAN; Deutsch" as BCP 47 writes it; null for a name that is not known. */
export const tagOfName = (name: string): string | null =>
  TAGS[/^[\p{L}]+/u.exec(name.trim().toLowerCase())?.[0] ?? ''] ?? null;
