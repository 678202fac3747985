import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Principal } from '../../../access/contract.js';
import { conflict, newId, unprocessable } from '../../../platform/kernel/index.js';
import { ConversationFigures } from '../data/conversation-figures.js';
import { ConversationRepository } from '../data/conversation.repository.js';
import { SplitRepository } from '../data/split.repository.js';
import { partKey } from '../contract.js';
import { Doorkeeper } from './doorkeeper.js';

/** Gives a participant's part of a public thread a conversation of its own, and joins it again. */
@Injectable()
export class SplitConversation {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly doorkeeper: Doorkeeper,
    private readonly conversations: ConversationRepository,
    private readonly rows: SplitRepository,
    private readonly figures: ConversationFigures,
  ) {}

  /** Answers the id of the part. Throws 422 when there is nothing to split, 409 when it is split already. */
  async split(me: Principal, originId: string, identityId: string): Promise<string> {
    return this.db.transaction(async (manager) => {
      const origin = await this.doorkeeper.toWorkOn(manager, me, originId);
      if (origin.kind === 'message' || origin.kind === 'review')
        throw unprocessable(
          'split.not-possible',
          'Only a thread in which several people speak can be split.',
        );
      if (origin.identityId === identityId)
        throw unprocessable(
          'split.customer-of-record',
          'The thread belongs to this person; split off the others.',
        );
      if (!(await this.rows.takesPart(manager, originId, identityId)))
        throw unprocessable('split.no-participant', 'This person has not written in the thread.');
      const partId = newId();
      const isNew = await this.rows.split(manager, {
        splitId: newId(),
        partId,
        originId,
        identityId,
        threadKey: partKey(origin.threadKey, identityId),
        userId: me.userId,
      });
      if (!isNew)
        throw conflict('split.exists', 'This part has a conversation of its own already.');
      await this.figures.refreshParticipants(manager, [originId, partId]);
      await this.figures.refresh(manager, [originId, partId]);
      const data = { originId, partId, identityId };
      await this.conversations.record(manager, originId, [
        { type: 'conversation.split', actorId: me.userId, data },
      ]);
      await this.conversations.record(manager, partId, [
        { type: 'conversation.split', actorId: me.userId, data },
      ]);
      return partId;
    });
  }

  /** Undoes a split: everything of the part, later messages too, stands in the thread again. Answers the origin's id. */
  async join(me: Principal, partId: string): Promise<string> {
    return this.db.transaction(async (manager) => {
      await this.doorkeeper.toWorkOn(manager, me, partId);
      const originId = await this.rows.originOf(manager, partId);
      if (!originId)
        throw unprocessable('join.not-split', 'This conversation was not split off from another.');
      const origin = await this.doorkeeper.toWorkOn(manager, me, originId);
      await this.rows.join(manager, partId, origin.id, me.userId);
      await this.figures.refreshParticipants(manager, [originId, partId]);
      await this.figures.refresh(manager, [originId]);
      await this.conversations.record(manager, originId, [
        { type: 'conversation.joined', actorId: me.userId, data: { originId, partId } },
      ]);
      await this.conversations.record(manager, partId, [
        { type: 'conversation.joined', actorId: me.userId, data: { originId, partId } },
      ]);
      return originId;
    });
  }
}
