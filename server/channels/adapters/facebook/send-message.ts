import type {
  NetworkCall,
  OutboundAttachment,
  OutboundReply,
  SendOutcome,
} from '../../contract.js';
import { notSent, unknown } from '../shared/outcomes.js';
import { partMarker } from './correlation.js';
import { post } from './sent.js';
import { pageIdOf } from './settings.js';

const HOUR_MS = 3_600_000;
const RESPONSE_HOURS = 24;
const HUMAN_AGENT_HOURS = 7 * 24;

type Envelope = Record<'messaging_type', string> & { tag?: string; recipient: { id: string } };

/**
 * A chat message. The network takes text and attachment one by one: the attachment, which is
 * refused more easily, goes first, so that a refusal leaves nothing behind. When the text fails
 * after it, half the reply is out, and that is told as not known instead of being sent again.
 */
export async function sendMessage(call: NetworkCall, reply: OutboundReply): Promise<SendOutcome> {
  const envelope = envelopeOf(call, reply);
  if (!envelope) {
    return notSent('window-closed', 'The person last wrote more than seven days ago.');
  }
  const [attachment] = reply.attachments;
  if (!attachment) return sendText(call, envelope, reply);
  if (reply.text === '') return sendAttachment(call, envelope, attachment, reply.replyId);

  const first = await sendAttachment(call, envelope, attachment, partMarker(reply.replyId));
  if (first.outcome !== 'sent') return first;
  const second = await sendText(call, envelope, reply);
  return second.outcome === 'not-sent'
    ? unknown(`The attachment was sent, the text was not: ${second.detail}`)
    : second;
}

function envelopeOf(call: NetworkCall, { target }: OutboundReply): Envelope | undefined {
  const recipient = { id: target.counterpartExternalId || target.threadKey };
  const last = target.lastCustomerMessageAt;
  const hours = last ? (call.now.getTime() - last.getTime()) / HOUR_MS : 0;
  if (hours < RESPONSE_HOURS) return { recipient, messaging_type: 'RESPONSE' };
  if (hours >= HUMAN_AGENT_HOURS) return undefined;
  return { recipient, messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' };
}

function sendText(
  call: NetworkCall,
  envelope: Envelope,
  reply: OutboundReply,
): Promise<SendOutcome> {
  const json = { ...envelope, message: { text: reply.text, metadata: reply.replyId } };
  return post(call, { path: messages(call), json }, 'message_id');
}

async function sendAttachment(
  call: NetworkCall,
  envelope: Envelope,
  attachment: OutboundAttachment,
  metadata: string,
): Promise<SendOutcome> {
  const message = { attachment: { type: typeOf(attachment.mime), payload: {} }, metadata };
  const multipart = [
    { name: 'recipient', value: JSON.stringify(envelope.recipient) },
    { name: 'messaging_type', value: envelope.messaging_type },
    ...(envelope.tag ? [{ name: 'tag', value: envelope.tag }] : []),
    { name: 'message', value: JSON.stringify(message) },
    {
      name: 'filedata',
      value: await attachment.read(),
      filename: attachment.name,
      contentType: attachment.mime,
    },
  ];
  return post(call, { path: messages(call), multipart }, 'message_id');
}

function messages(call: NetworkCall): string[] {
  return [pageIdOf(call.settings), 'messages'];
}

function typeOf(mime: string): string {
  const [major] = mime.split('/');
  return major === 'image' || major === 'video' || major === 'audio' ? major : 'file';
}
