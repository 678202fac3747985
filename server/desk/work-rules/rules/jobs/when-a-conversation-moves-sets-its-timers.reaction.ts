import { IsReaction, type Reaction, type StoredEvent } from '../../../../platform/events/index.js';
import { SetTimers } from '../application/set-timers.js';

@IsReaction()
export class WhenAConversationMovesSetsItsTimers implements Reaction {
  readonly name = 'when-a-conversation-moves-sets-its-timers';
  readonly on = [
    'conversation.opened',
    'conversation.assigned',
    'status.changed',
    'message.received',
    'message.removed',
    'message.restored',
    'message.written-elsewhere',
    'no-answer-needed.marked',
    'reply.sent',
  ];

  constructor(private readonly timers: SetTimers) {}

  async react({ conversationId }: StoredEvent): Promise<void> {
    if (conversationId) await this.timers.ofConversation(conversationId);
  }
}
