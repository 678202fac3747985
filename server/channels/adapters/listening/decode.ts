import type { DecodedItem, RawDelivery } from '../../contract.js';
import { decodeEach } from '../shared/elements.js';
import { fields, id, optionalName, optionalText } from '../shared/reading.js';

/** One hit, as the desk itself wrote it into the journal. */
export function decode(delivery: RawDelivery): DecodedItem[] {
  const content: unknown = JSON.parse(delivery.body.toString('utf8'));
  return decodeEach([content], (element) => {
    const hit = fields(element, 'The hit');
    const externalId = id(hit, 'itemId');
    const title = optionalText(hit, 'title') ?? '';
    const text = optionalText(hit, 'text') ?? '';
    const source = optionalText(hit, 'source') ?? '';
    const author = optionalName(hit, 'authorName');
    return {
      type: 'created',
      accountId: 'listening',
      kind: 'mention',
      externalId,
      direction: 'inbound',
      occurredAt: new Date(id(hit, 'publishedAt')),
      // A name is no proof: two people of one name on two sites stay two.
      author: { externalId: author ? `${source}/${author}` : externalId, name: author ?? source },
      text: text === '' ? title : text,
      attachments: [],
      thread: { key: externalId },
      subject: title,
      permalink: optionalName(hit, 'link'),
      isPublic: true,
    };
  });
}
