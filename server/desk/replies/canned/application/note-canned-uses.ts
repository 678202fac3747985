import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../../../../platform/kernel/index.js';
import type { UseSource } from '../domain/canned-reply.js';
import { isUntouched } from '../domain/is-untouched.js';
import { CannedReplies } from './canned-replies.js';
import { RenderCanned } from './render-canned.js';

export interface UsedCanned {
  id: string;
  source: UseSource;
}

export interface AcceptedText {
  replyId: string;
  conversationId: string;
  text: string;
  authorId: string | null;
  inReplyToMessageId: string | undefined;
}

/** Keeps which canned replies an accepted reply was made of, and whether they were changed. */
@Injectable()
export class NoteCannedUses {
  constructor(
    private readonly canned: CannedReplies,
    private readonly rendering: RenderCanned,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Within the transaction of the reply. What is not in the library any more is left out. */
  async note(
    manager: EntityManager,
    { replyId, conversationId, text, authorId, inReplyToMessageId }: AcceptedText,
    used: readonly UsedCanned[],
  ): Promise<void> {
    if (used.length === 0) return;
    const ground = await this.rendering.groundOf(manager, conversationId, authorId);
    const replies = await this.canned.find(
      used.map(({ id }) => id),
      manager,
    );
    if (!ground) return;
    const sources = new Map(used.map(({ id, source }) => [id, source]));
    await this.canned.noteUses(
      manager,
      replies.map((reply) => {
        // In whatever language it was put in: the text that stands in the reply tells.
        const said = reply.variants.find((variant) =>
          isUntouched(text, this.rendering.fillIn(ground, variant).text),
        );
        return {
          cannedReplyId: reply.id,
          conversationId,
          questionMessageId: inReplyToMessageId ?? ground.conversation.questionMessageId,
          replyId,
          language: said?.language ?? ground.conversation.language,
          userId: authorId,
          source: sources.get(reply.id) ?? 'search',
          edited: said === undefined,
          at: this.clock.now(),
        };
      }),
    );
  }
}
