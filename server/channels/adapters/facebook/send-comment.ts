import type { NetworkCall, OutboundReply, SendOutcome } from '../../contract.js';
import { notSent } from '../shared/outcomes.js';
import { post } from './sent.js';

/** The object under which the answer stands: a comment, a post or a recommendation's story. */
export function commentTarget({ target }: OutboundReply): string {
  return target.parentExternalId || target.threadKey || target.publicationExternalId || '';
}

export async function sendComment(call: NetworkCall, reply: OutboundReply): Promise<SendOutcome> {
  const target = commentTarget(reply);
  if (target === '') return notSent('target-gone', 'There is nothing to answer.');
  const path = [target, 'comments'];
  const [attachment] = reply.attachments;
  if (!attachment) return post(call, { path, form: { message: reply.text } }, 'id');
  const message = reply.text === '' ? [] : [{ name: 'message', value: reply.text }];
  const source = {
    name: 'source',
    value: await attachment.read(),
    filename: attachment.name,
    contentType: attachment.mime,
  };
  return post(call, { path, multipart: [...message, source] }, 'id');
}
