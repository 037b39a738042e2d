import { errorItem, inputOf } from '../errors.ts';
import { typeOf } from '../mime/content-type.ts';
import { type Entity, messageOf } from '../mime/entity.ts';
import { type Leaf, leavesOf } from '../mime/leaves.ts';
import { contentOf } from '../mime/transfer.ts';
import { addressOf } from '../saved/origin.ts';
import type { SourceItem } from '../types.ts';
import { type MailText, textOfMail } from './text-of-mail.ts';
import { unpackedMail } from './unpacked.ts';

const MEDIA_TYPE = 'message/rfc822';
/** A note over mails that are attached is no article. */
const LEAST_BESIDE = 300;
/** Mails inside mails inside mails. */
const DEEPEST = 5;

/** The pages of one mail: itself, and each mail that is attached to it. */
export function* readMail(path: string, bytes: Uint8Array, depth = 0): Generator<SourceItem> {
  const mail = messageOf(bytes);
  const leaves = leavesOf(mail);
  const attached = depth < DEEPEST ? leaves.filter(({ entity }) => typeOf(entity) === MEDIA_TYPE) : [];
  const text = textOfMail(leaves);
  if (attached.length === 0 || (text !== null && text.text.length >= LEAST_BESIDE))
    yield itemOf(path, mail, leaves, text);
  for (const { entity } of attached) yield* readMail(path, contentOf(entity), depth + 1);
}

function itemOf(path: string, mail: Entity, leaves: readonly Leaf[], text: MailText | null): SourceItem {
  const url = addressOf(/<([^<>]+)>/.exec(mail.fields.get('archived-at') ?? '')?.[1]);
  const record = mail.fields.get('message-id') ?? null;
  const known = { url, mediaType: MEDIA_TYPE, record };
  if (text === null) return errorItem(inputOf(path, known), ...withoutText(leaves));
  if (!text.whole) return errorItem(inputOf(path, known), 'cut-off', CUT_OFF);
  const bytes = unpackedMail(mail, text);
  const hints = { url, contentType: `${MEDIA_TYPE}; charset=utf-8` };
  return { kind: 'page', bytes, hints, input: inputOf(path, { ...known, bytes: bytes.length }) };
}

const CUT_OFF = 'the mail ends in the middle of its text; fetch it again';

function withoutText(leaves: readonly Leaf[]): [code: string, message: string] {
  const others = [...new Set(leaves.map(({ entity }) => typeOf(entity)))].filter(
    (type) => !type.startsWith('text/'),
  );
  if (others.length === 0) return ['empty', 'expected a mail with text; it has none'];
  return ['not-a-page', `expected a mail with text; all it holds is ${others.slice(0, 5).join(', ')}`];
}
