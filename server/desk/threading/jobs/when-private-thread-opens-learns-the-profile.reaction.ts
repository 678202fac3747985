import { IsReaction, type Reaction, type StoredEvent } from '../../../platform/events/index.js';
import { LearnProfile } from '../application/learn-profile.js';

@IsReaction()
export class WhenPrivateThreadOpensLearnsTheProfile implements Reaction {
  readonly name = 'when-private-thread-opens-learns-the-profile';
  readonly on = ['conversation.opened'];

  constructor(private readonly profiles: LearnProfile) {}

  async react({ conversationId, data }: StoredEvent): Promise<void> {
    if (conversationId && data['kind'] === 'message') await this.profiles.learn(conversationId);
  }
}
