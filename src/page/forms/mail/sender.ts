import type { FieldName } from '../field.ts';

/** A part of a sender's words: what it names, and where it stands in them. */
export interface SenderPart {
  readonly name: FieldName;
  readonly from: number;
  readonly to: number;
}

const SENDER = /^(["']?)(.*?)\1\s*[<[](?:mailto:)?([^<>[\]\s]+)[>\]]/u;
/** Outlook's "letter@quay.example [mailto:...] On Behalf Of The Quay". */
const BEHALF = /\son behalf of\s+/i;
const ADDRESS = /^[^\s<>@]+@([^\s<>@]+)$/;
/** "Jane Roe from The Quay": how newsletters of one writer are signed. */
const FOR_OUTLET = /\s+(?:from|at|von|bei|via)\s+/i;

/** Whom `"The Norhaven Post" <letters@norhavenpost.example>` names. Of a mailing list's mail the address tells the outlet's domain. */
export function partsOfSender(sender: string, list: boolean): SenderPart[] {
  const behalf = BEHALF.exec(sender);
  if (behalf !== null && !sender.includes('<', behalf.index))
    return [{ name: 'sender', from: behalf.index + behalf[0].length, to: sender.length }];
  const [, quote = '', name = '', address = sender.trim()] = SENDER.exec(sender) ?? [];
  const named = name !== '' && !name.includes('@') ? namesIn(name, quote.length, list) : [];
  const domain = ADDRESS.exec(address)?.[1];
  if (!list || domain === undefined) return named;
  const from = sender.lastIndexOf(domain);
  return [...named, { name: 'domain', from, to: from + domain.length }];
}

function namesIn(name: string, from: number, list: boolean): SenderPart[] {
  const to = from + name.length;
  const between = list ? FOR_OUTLET.exec(name) : null;
  if (between === null) return [{ name: list ? 'publisher' : 'sender', from, to }];
  return [
    { name: 'byline', from, to: from + between.index },
    { name: 'publisher', from: from + between.index + between[0].length, to },
  ];
}
