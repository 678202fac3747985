import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  ConversationFigures,
  JoinMatter,
  SplitRepository,
} from '../../desk/conversations/index.js';
import { partKey } from '../../desk/conversations/contract.js';
import { ImportHistory } from '../../desk/threading/index.js';
import { newId } from '../../platform/kernel/index.js';
import { PastThreadsRepository } from '../data/past-threads.repository.js';
import { PastWorkRepository } from '../data/past-work.repository.js';
import {
  arrivalsOf,
  type DemoAccounts,
  identityOf,
  type PastArrival,
} from '../domain/arrivals-of.js';
import type { AgentKey } from '../domain/people.js';
import type { Story, StoryPerson, StoryThread } from '../domain/story.js';

const AT_ONCE = 400;

/** Brings the month's talk into the desk by the way that every message takes. */
@Injectable()
export class TellTheDesk {
  constructor(
    private readonly history: ImportHistory,
    private readonly threads: PastThreadsRepository,
    private readonly splitting: SplitRepository,
    private readonly matters: JoinMatter,
    private readonly figures: ConversationFigures,
    private readonly work: PastWorkRepository,
  ) {}

  /** Answers the conversation of each thread. */
  async tell(
    manager: EntityManager,
    story: Story,
    accounts: DemoAccounts,
  ): Promise<Map<StoryThread, string>> {
    const arrivals = arrivalsOf(story, accounts);
    for (let at = 0; at < arrivals.length; at += AT_ONCE)
      await this.history.work(
        manager,
        arrivals.slice(at, at + AT_ONCE).map((arrival) => pastItem(arrival, accounts)),
      );
    const ids = await this.threads.conversationIds(
      manager,
      story.threads.map(({ account, kind, items }) => ({
        channelId: accounts[account].channelId,
        kind,
        externalId: items[0]!.externalId,
      })),
    );
    return new Map(story.threads.map((thread, index) => [thread, ids[index]!]));
  }

  /** Identities of the people, by the thread in which each began; null for who never wrote. */
  async identities(
    manager: EntityManager,
    story: Story,
    accounts: DemoAccounts,
    people: readonly StoryPerson[],
  ): Promise<(string | null)[]> {
    const wanted = people.map((person) => {
      const thread = story.threads.find(({ items }) =>
        items.some(({ author }) => 'person' in author && author.person === person),
      );
      const account = accounts[person.account];
      return {
        network: account.network,
        externalId: thread ? identityOf(person, account, thread) : '',
      };
    });
    return this.threads.identityIds(manager, wanted);
  }

  /** Parts get conversations of their own. */
  async split(
    manager: EntityManager,
    story: Story,
    accounts: DemoAccounts,
    conversations: ReadonlyMap<StoryThread, string>,
    userIds: ReadonlyMap<AgentKey | string, string>,
  ): Promise<void> {
    const identityIds = await this.identities(
      manager,
      story,
      accounts,
      story.splits.map(({ person }) => person),
    );
    const events = [];
    for (const [index, { thread, by, at }] of story.splits.entries()) {
      const identityId = identityIds[index];
      if (!identityId) continue;
      const [originId, partId, userId] = [conversations.get(thread)!, newId(), userIds.get(by)!];
      const threadKey = partKey(thread.threadKey, identityId);
      await this.splitting.split(manager, {
        splitId: newId(),
        ...{ partId, originId, identityId, threadKey, userId },
      });
      await this.figures.refreshParticipants(manager, [originId, partId]);
      for (const conversationId of [originId, partId])
        events.push({
          type: 'conversation.split',
          conversationId,
          actorId: userId,
          at,
          data: { originId, partId, identityId },
        });
    }
    await this.work.tell(manager, events);
  }

  /** What one customer said in two places about the same thing is one matter. */
  async join(manager: EntityManager, pairs: readonly (readonly string[])[]): Promise<void> {
    for (const ids of pairs) await this.matters.joinThreads(manager, ids);
  }
}

const pastItem = ({ account, receivedAt, item }: PastArrival, accounts: DemoAccounts) => {
  const { channelId, network } = accounts[account];
  return { channelId, network, receivedAt, item };
};
