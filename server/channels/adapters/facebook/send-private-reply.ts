import type { NetworkCall, OutboundReply, SendOutcome } from '../../contract.js';
import { post } from './sent.js';
import { commentTarget } from './send-comment.js';
import { pageIdOf } from './settings.js';

/** The one private message that a public comment allows; it lands in the person's Messenger. */
export function sendPrivateReply(call: NetworkCall, reply: OutboundReply): Promise<SendOutcome> {
  const json = {
    recipient: { comment_id: commentTarget(reply) },
    message: { text: reply.text, metadata: reply.replyId },
  };
  return post(call, { path: [pageIdOf(call.settings), 'messages'], json }, 'message_id');
}
