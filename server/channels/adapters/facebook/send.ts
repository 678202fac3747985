import type { NetworkCall, OutboundReply, SendOutcome } from '../../contract.js';
import { notSent } from '../shared/outcomes.js';
import { sendComment } from './send-comment.js';
import { sendMessage } from './send-message.js';
import { sendPrivateReply } from './send-private-reply.js';

export function send(call: NetworkCall, reply: OutboundReply): Promise<SendOutcome> {
  switch (reply.kind) {
    case 'message':
      return sendMessage(call, reply);
    case 'comment':
      return reply.mode === 'private' ? sendPrivateReply(call, reply) : sendComment(call, reply);
    case 'review':
    case 'mention':
      return reply.mode === 'private'
        ? Promise.resolve(notSent('not-allowed', 'A private answer is not possible here.'))
        : sendComment(call, reply);
    case 'forum':
      return Promise.resolve(notSent('invalid', 'This network has no forum.'));
  }
}
