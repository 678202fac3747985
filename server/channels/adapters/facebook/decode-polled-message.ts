import type { InboundAttachment, InboundItem } from '../../contract.js';
import {
  fields,
  id,
  isFields,
  list,
  optionalFields,
  optionalName,
  optionalText,
  optionalUrl,
  type Fields,
} from '../shared/reading.js';
import { time } from '../shared/times.js';
import type { PolledContext } from './polled-context.js';

/** A message from the list of conversations; unlike its webhook it knows the person's name. */
export function decodePolledMessage({ pageId, resource }: PolledContext): InboundItem[] {
  const message = fields(resource.message, 'message');
  const person = fields(resource.person, 'person');
  const personId = id(person, 'id');
  const name = optionalName(person, 'name');
  const author = { externalId: personId, ...(name ? { name } : {}) };
  const fromPage = id(fields(message.from, 'message.from'), 'id') === pageId;
  const occurredAt = time(message, 'created_time');
  const common = { accountId: pageId, kind: 'message', occurredAt } as const;
  const created: InboundItem = {
    ...common,
    type: 'created',
    externalId: id(message, 'id'),
    direction: fromPage ? 'outbound' : 'inbound',
    author: fromPage ? { externalId: pageId } : author,
    text: optionalText(message, 'message') ?? '',
    attachments: attachmentsOf(message),
    thread: { key: personId },
    isPublic: false,
  };
  return name ? [created, { ...common, type: 'profile', author }] : [created];
}

function attachmentsOf(message: Fields): InboundAttachment[] {
  const sticker = optionalUrl(message, 'sticker');
  const attachments = optionalFields(message, 'attachments');
  const found = attachments ? list(attachments, 'data').filter(isFields).map(attachmentOf) : [];
  return sticker ? [{ type: 'sticker', url: sticker }, ...found] : found;
}

function attachmentOf(attachment: Fields): InboundAttachment {
  const image = optionalFields(attachment, 'image_data');
  const video = optionalFields(attachment, 'video_data');
  const mime = optionalName(attachment, 'mime_type');
  const name = optionalName(attachment, 'name');
  const url =
    (image && optionalUrl(image, 'url')) ??
    (video && optionalUrl(video, 'url')) ??
    optionalUrl(attachment, 'file_url');
  const isAudio = mime?.startsWith('audio/') ?? false;
  return {
    type: image ? 'image' : video ? 'video' : isAudio ? 'audio' : 'file',
    ...(url ? { url } : {}),
    ...(name ? { name } : {}),
    ...(mime ? { mime } : {}),
  };
}
