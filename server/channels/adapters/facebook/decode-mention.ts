import type { InboundItem } from '../../contract.js';
import { optionalId } from '../shared/reading.js';
import { BadElement } from '../shared/decode-error.js';
import { createdAt, authorOf, isByPage, unsupportedChange, verbOf, type Change } from './change.js';
import { optionalText } from '../shared/reading.js';
import { publicationOf } from './publication.js';

/** Somebody named the page in a post or comment elsewhere (field `mention`). */
export function decodeMention(change: Change): InboundItem {
  const { value, pageId, sentAt } = change;
  const externalId = optionalId(value, 'comment_id') ?? optionalId(value, 'post_id');
  if (externalId === undefined) throw new BadElement('comment_id and post_id are missing');
  const addressed = { accountId: pageId, kind: 'mention', externalId } as const;
  switch (verbOf(change)) {
    case 'add':
      return {
        ...addressed,
        type: 'created',
        occurredAt: createdAt(change),
        direction: isByPage(change) ? 'outbound' : 'inbound',
        author: authorOf(value, externalId),
        text: optionalText(value, 'message') ?? '',
        attachments: [],
        thread: { key: externalId },
        ...publicationOf(value),
        isPublic: true,
      };
    case 'edit':
    case 'edited':
      return {
        ...addressed,
        type: 'edited',
        occurredAt: sentAt,
        text: optionalText(value, 'message') ?? '',
      };
    case 'remove':
      return { ...addressed, type: 'removed', occurredAt: sentAt, by: 'unknown' };
    default:
      return unsupportedChange(change);
  }
}
