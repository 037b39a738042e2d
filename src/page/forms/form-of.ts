/** A form that pages come in beside HTML and plain text, with fields of its own. */
export type Form = 'mail' | 'feed' | ExportForm;
/** The archives whose full-text exports are known. */
export type ExportForm = 'nexis' | 'factiva' | 'proquest';

const EXPORT = /^text\/plain\b.*;\s*form=(nexis|factiva|proquest)\b/i;

/** What unpacks mail, feeds and exports says of their form in the content type, so that kept bytes are read the same way again. */
export function formOf(contentType: string | null): Form | null {
  if (contentType === null) return null;
  if (/^message\/(?:rfc822|global)\b/i.test(contentType)) return 'mail';
  if (/^application\/(?:rss|atom)\+xml\b/i.test(contentType)) return 'feed';
  return (EXPORT.exec(contentType)?.[1]?.toLowerCase() as ExportForm | undefined) ?? null;
}

/** The content type of one article of an export, as text in UTF-8. */
export const contentTypeOfExport = (form: ExportForm): string => `text/plain; charset=utf-8; form=${form}`;
