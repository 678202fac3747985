import type { InboundAuthor, InboundItem, ItemUnsupported } from '../../contract.js';
import {
  fields,
  optionalFields,
  optionalId,
  optionalName,
  type Fields,
} from '../shared/reading.js';
import { optionalTime } from '../shared/times.js';

/** One element of `entry.changes`, with what its entry says about it. */
export interface Change {
  pageId: string;
  field: string;
  value: Fields;
  /** When the network sent the batch: the only time that edits and removals have. */
  sentAt: Date;
}

export function changeOf(pageId: string, sentAt: Date, element: unknown): Change {
  const change = fields(element, 'change');
  return {
    pageId,
    field: optionalName(change, 'field') ?? 'unknown',
    value: fields(change.value, 'change.value'),
    sentAt,
  };
}

/** Who did it: `from`, in older payloads `sender_id`; a private author is known by the item only. */
export function authorOf(value: Fields, itemId: string): InboundAuthor {
  const from = optionalFields(value, 'from');
  const externalId = (from && optionalId(from, 'id')) ?? optionalId(value, 'sender_id');
  const name = (from && optionalName(from, 'name')) ?? optionalName(value, 'sender_name');
  return { externalId: externalId ?? itemId, ...(name === undefined ? {} : { name }) };
}

export function isByPage(change: Change): boolean {
  return authorOf(change.value, '').externalId === change.pageId;
}

export function createdAt(change: Change): Date {
  return optionalTime(change.value, 'created_time') ?? change.sentAt;
}

export function verbOf(change: Change): string {
  return optionalName(change.value, 'verb') ?? 'unknown';
}

export function itemOf(change: Change): string {
  return optionalName(change.value, 'item') ?? 'unknown';
}

export function unsupportedChange(change: Change): InboundItem {
  return unsupported(change.pageId, change.field, itemOf(change), verbOf(change));
}

/** Counted under a stable short name; whatever is no plain word is counted as `other`. */
export function unsupported(accountId: string, ...parts: string[]): ItemUnsupported {
  const words = parts.map((part) => (/^[\w.-]{1,40}$/.test(part) ? part : 'other'));
  return { type: 'unsupported', accountId, what: words.join('/') };
}
