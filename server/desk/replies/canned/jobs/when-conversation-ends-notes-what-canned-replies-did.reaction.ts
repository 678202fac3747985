import { IsReaction, type Reaction, type StoredEvent } from '../../../../platform/events/index.js';
import { FollowOutcomes } from '../application/follow-outcomes.js';

@IsReaction()
export class WhenConversationEndsNotesWhatCannedRepliesDid implements Reaction {
  readonly name = 'when-conversation-ends-notes-what-canned-replies-did';
  readonly on = ['status.changed', 'conversation.reopened', 'reply.undone'];

  constructor(private readonly outcomes: FollowOutcomes) {}

  react(event: StoredEvent): Promise<void> {
    return this.outcomes.follow(event);
  }
}
