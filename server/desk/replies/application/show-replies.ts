import { Inject, Injectable } from '@nestjs/common';
import { People } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { Deliveries, type ReplyAttemptRecord, type ReplyRecord } from '../../../channels/index.js';
import { CLOCK, type Clock } from '../../../platform/kernel/index.js';
import { deciderOf } from '../domain/decider.js';
import { abilitiesOn, type ReplyAbility } from '../domain/reply-abilities.js';

export interface ShownReply {
  reply: ReplyRecord;
  attempts: ReplyAttemptRecord[];
  createdBy: { id: string; name: string } | null;
  can: ReplyAbility[];
}

/** Replies with what a person may do with them. */
@Injectable()
export class ShowReplies {
  constructor(
    private readonly people: People,
    private readonly deliveries: Deliveries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async one(me: Principal, reply: ReplyRecord): Promise<ShownReply> {
    return (await this.all(me, [reply]))[0]!;
  }

  async all(me: Principal, replies: readonly ReplyRecord[]): Promise<ShownReply[]> {
    const now = this.clock.now();
    const names = await this.people.namesOf(replies.flatMap(({ createdBy }) => createdBy ?? []));
    const attempts = await this.deliveries.attemptsOf(replies.map(({ id }) => id));
    return replies.map((reply) => ({
      reply,
      attempts: attempts.get(reply.id) ?? [],
      createdBy: named(reply.createdBy, names),
      can: abilitiesOn(reply, deciderOf(me, reply), now),
    }));
  }
}

const named = (
  id: string | null,
  names: ReadonlyMap<string, string>,
): { id: string; name: string } | null => (id === null ? null : { id, name: names.get(id) ?? '' });
