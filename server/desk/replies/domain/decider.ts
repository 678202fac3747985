import type { Principal } from '../../../access/contract.js';
import { mayReplyOn } from '../../../access/index.js';
import type { Decider } from './reply-abilities.js';

/** What matters of a person for what they may do with a reply. */
export const deciderOf = (me: Principal, reply: { channelId: string }): Decider => ({
  userId: me.userId,
  isInCharge: me.role === 'administrator' || me.role === 'supervisor',
  mayReply: mayReplyOn(me, reply),
});
