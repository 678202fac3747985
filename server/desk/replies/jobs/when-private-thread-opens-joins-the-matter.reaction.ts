import { IsReaction, type Reaction, type StoredEvent } from '../../../platform/events/index.js';
import { JoinPrivateThread } from '../application/join-private-thread.js';

@IsReaction()
export class WhenPrivateThreadOpensJoinsTheMatter implements Reaction {
  readonly name = 'when-private-thread-opens-joins-the-matter';
  readonly on = ['conversation.opened'];

  constructor(private readonly threads: JoinPrivateThread) {}

  async react({ conversationId, data }: StoredEvent): Promise<void> {
    if (conversationId && data['kind'] === 'message') await this.threads.join(conversationId);
  }
}
