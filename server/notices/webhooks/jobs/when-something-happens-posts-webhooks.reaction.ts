import { IsReaction, type Reaction, type StoredEvent } from '../../../platform/events/index.js';
import { PostWebhooks } from '../application/post-webhooks.js';
import { WEBHOOK_KINDS, type WebhookKind } from '../domain/webhook-kinds.js';

@IsReaction()
export class WhenSomethingHappensPostsWebhooks implements Reaction {
  readonly name = 'when-something-happens-posts-webhooks';
  readonly on: readonly WebhookKind[] = WEBHOOK_KINDS;

  constructor(private readonly posting: PostWebhooks) {}

  react({ id, type, at, conversationId, actorId, data }: StoredEvent): Promise<void> {
    // The feed gives only what was asked for.
    const kind = type as WebhookKind;
    return this.posting.post(`event:${id}`, { type: kind, at, conversationId, actorId, data });
  }
}
