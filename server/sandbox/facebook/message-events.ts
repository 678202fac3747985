import { SANDBOX_APP } from '../accounts.js';
import type { FacebookEvent } from '../webhooks/events.js';
import type { Attachment, StoredMessage } from '../world/records.js';

type MessageEvent = Omit<FacebookEvent, 'seq'>;

function attachmentsOf(attachment: Attachment | undefined, absolute: (url: string) => string) {
  if (!attachment) return {};
  return { attachments: [{ type: attachment.type, payload: { url: absolute(attachment.url) } }] };
}

/** A message as webhooks tell it: the customer's by `messages`, the page's own by `message_echoes`. */
export function messageEvent(
  message: StoredMessage,
  absolute: (url: string) => string,
): MessageEvent {
  const { pageId, personId } = message;
  const echo = message.from === 'page';
  const timestamp = Date.parse(message.createdAt);
  return {
    network: 'facebook',
    pageId,
    field: echo ? 'message_echoes' : 'messages',
    time: timestamp,
    messaging: {
      sender: { id: echo ? pageId : personId },
      recipient: { id: echo ? personId : pageId },
      timestamp,
      message: {
        mid: message.id,
        ...(echo && { is_echo: true }),
        ...(message.viaApp && { app_id: Number(SANDBOX_APP.id) }),
        ...(message.metadata !== undefined && { metadata: message.metadata }),
        ...(message.text !== '' && { text: message.text }),
        ...attachmentsOf(message.attachment, absolute),
      },
    },
  };
}

/** The customer's device has got these messages. */
export function deliveryEvent(message: StoredMessage, at: Date): MessageEvent {
  return {
    network: 'facebook',
    pageId: message.pageId,
    field: 'message_deliveries',
    time: at.getTime(),
    messaging: {
      sender: { id: message.personId },
      recipient: { id: message.pageId },
      timestamp: at.getTime(),
      delivery: { mids: [message.id], watermark: at.getTime() },
    },
  };
}

/** The customer has seen everything up to now. */
export function readEvent(pageId: string, personId: string, at: Date): MessageEvent {
  return {
    network: 'facebook',
    pageId,
    field: 'message_reads',
    time: at.getTime(),
    messaging: {
      sender: { id: personId },
      recipient: { id: pageId },
      timestamp: at.getTime(),
      read: { watermark: at.getTime() },
    },
  };
}
