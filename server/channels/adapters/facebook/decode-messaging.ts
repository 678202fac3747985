import type { InboundItem } from '../../contract.js';
import {
  fields,
  id,
  list,
  optionalFields,
  optionalId,
  optionalName,
  optionalText,
  storable,
  type Fields,
} from '../shared/reading.js';
import { optionalTime } from '../shared/times.js';
import { unsupported } from './change.js';
import { decodeMessage } from './decode-message.js';
import type { MessagingEvent } from './messaging-event.js';

const KNOWN_WITHOUT_MEANING = [
  'reaction',
  'referral',
  'optin',
  'account_linking',
  'policy_enforcement',
  'pass_thread_control',
  'take_thread_control',
  'request_thread_control',
  'app_roles',
];

export function decodeMessaging(pageId: string, sentAt: Date, element: unknown): InboundItem {
  const event = fields(element, 'messaging event');
  const sender = optionalFields(event, 'sender');
  const recipient = optionalFields(event, 'recipient');
  const senderId = sender && optionalId(sender, 'id');
  const recipientId = recipient && optionalId(recipient, 'id');
  const fromPage = senderId === pageId;
  const personId = fromPage ? recipientId : senderId;
  if (personId === undefined) return unsupported(pageId, 'messaging', 'no-person');
  const at = optionalTime(event, 'timestamp') ?? sentAt;
  return decodeEvent({ pageId, personId, fromPage, at, event });
}

function decodeEvent(context: MessagingEvent): InboundItem {
  const { event, pageId } = context;
  const message = optionalFields(event, 'message');
  if (message) return decodeMessage(context, message);
  const edit = optionalFields(event, 'message_edit');
  if (edit) return decodeEdit(context, edit);
  const postback = optionalFields(event, 'postback');
  if (postback) return decodePostback(context, postback);
  const delivery = optionalFields(event, 'delivery');
  if (delivery) return decodeReceipt(context, 'delivered', delivery);
  const read = optionalFields(event, 'read');
  if (read) return decodeReceipt(context, 'read', read);
  const known = KNOWN_WITHOUT_MEANING.find((name) => Object.hasOwn(event, name));
  return unsupported(pageId, 'messaging', known ?? 'unknown');
}

function decodeEdit({ pageId, at }: MessagingEvent, edit: Fields): InboundItem {
  return {
    type: 'edited',
    accountId: pageId,
    kind: 'message',
    externalId: id(edit, 'mid'),
    occurredAt: at,
    text: optionalText(edit, 'text') ?? '',
  };
}

/** A pressed button is what the person said; its title is what they saw on it. */
function decodePostback({ pageId, personId, at }: MessagingEvent, postback: Fields): InboundItem {
  const said = optionalName(postback, 'title') ?? optionalText(postback, 'payload') ?? '';
  return {
    type: 'created',
    accountId: pageId,
    kind: 'message',
    externalId: optionalId(postback, 'mid') ?? `postback:${personId}:${at.getTime()}`,
    occurredAt: at,
    direction: 'inbound',
    author: { externalId: personId },
    text: said,
    attachments: [],
    thread: { key: personId },
    isPublic: false,
  };
}

function decodeReceipt(
  { pageId, personId, at }: MessagingEvent,
  state: 'delivered' | 'read',
  receipt: Fields,
): InboundItem {
  const externalIds = list(receipt, 'mids')
    .filter((mid): mid is string => typeof mid === 'string')
    .map(storable);
  const upTo = optionalTime(receipt, 'watermark');
  return {
    type: 'receipt',
    accountId: pageId,
    kind: 'message',
    occurredAt: at,
    state,
    threadKey: personId,
    ...(externalIds.length > 0 ? { externalIds } : {}),
    ...(upTo ? { upTo } : {}),
  };
}
