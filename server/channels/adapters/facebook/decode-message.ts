import type { InboundAttachment, InboundItem } from '../../contract.js';
import {
  flag,
  id,
  isFields,
  list,
  optionalFields,
  optionalId,
  optionalName,
  optionalNumber,
  optionalText,
  optionalUrl,
  type Fields,
} from '../shared/reading.js';
import { unsupported } from './change.js';
import { isPartMarker } from './correlation.js';
import type { MessagingEvent } from './messaging-event.js';

const TYPES: Readonly<Record<string, InboundAttachment['type']>> = {
  image: 'image',
  video: 'video',
  audio: 'audio',
  file: 'file',
  location: 'location',
};

/** A message of the person, or the echo of one that the page sent, from the desk or elsewhere. */
export function decodeMessage(context: MessagingEvent, message: Fields): InboundItem {
  const { pageId, personId, at } = context;
  const externalId = id(message, 'mid');
  const isEcho = flag(message, 'is_echo') || context.fromPage;
  const addressed = { accountId: pageId, kind: 'message', externalId, occurredAt: at } as const;
  if (flag(message, 'is_deleted')) {
    return { ...addressed, type: 'removed', by: isEcho ? 'brand' : 'author' };
  }
  const correlation = isEcho ? optionalName(message, 'metadata') : undefined;
  if (correlation !== undefined && isPartMarker(correlation)) {
    return unsupported(pageId, 'messaging', 'echo-of-part');
  }
  const repliedTo = optionalFields(message, 'reply_to');
  const parentExternalId = repliedTo && optionalId(repliedTo, 'mid');
  return {
    ...addressed,
    type: 'created',
    direction: isEcho ? 'outbound' : 'inbound',
    author: { externalId: isEcho ? pageId : personId },
    text: optionalText(message, 'text') ?? '',
    attachments: flag(message, 'is_unsupported')
      ? [{ type: 'file' }]
      : list(message, 'attachments').filter(isFields).map(attachmentOf),
    thread: { key: personId, ...(parentExternalId === undefined ? {} : { parentExternalId }) },
    isPublic: false,
    ...(correlation === undefined ? {} : { correlation }),
  };
}

function attachmentOf(attachment: Fields): InboundAttachment {
  const payload = optionalFields(attachment, 'payload') ?? {};
  const url = optionalUrl(payload, 'url') ?? optionalUrl(attachment, 'url');
  const name = optionalName(payload, 'title') ?? optionalName(attachment, 'title');
  const place = placeOf(payload);
  const isSticker = optionalId(payload, 'sticker_id') !== undefined;
  const type = isSticker ? 'sticker' : (TYPES[optionalName(attachment, 'type') ?? ''] ?? 'link');
  return {
    type,
    ...(url ? { url } : {}),
    ...((place ?? name) ? { name: place ?? name } : {}),
  };
}

function placeOf(payload: Fields): string | undefined {
  const coordinates = optionalFields(payload, 'coordinates');
  if (!coordinates) return undefined;
  const latitude = optionalNumber(coordinates, 'lat');
  const longitude = optionalNumber(coordinates, 'long');
  return latitude === undefined || longitude === undefined
    ? undefined
    : `${latitude}, ${longitude}`;
}
