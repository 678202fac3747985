import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Identities } from '../../../crm/index.js';
import type { SeenAuthor } from '../../../crm/contract.js';
import { keyOf } from '../../conversations/contract.js';
import {
  type Address,
  PublicationRepository,
  type SeenPublication,
  ThreadLoader,
} from '../../conversations/index.js';
import { type Arrival, isChange, isCreated } from '../domain/arrival.js';
import { ThreadBatch } from '../domain/thread-batch.js';

/** Brings everything that a batch of arrivals can touch into memory. */
@Injectable()
export class LoadThreads {
  constructor(
    private readonly loader: ThreadLoader,
    private readonly identities: Identities,
    private readonly publications: PublicationRepository,
  ) {}

  async load(manager: EntityManager, arrivals: readonly Arrival[]): Promise<ThreadBatch> {
    const identityIds = await this.resolveIdentities(manager, arrivals);
    const publicationIds = await this.publications.upsert(manager, publicationsOf(arrivals));
    const items = itemAddresses(arrivals);
    const messages = await this.loader.messages(manager, items);
    const conversations = await this.loader.conversations(
      manager,
      [...threadAddresses(arrivals), ...items.filter(({ kind }) => kind === 'comment')],
      [...new Set(messages.map(({ conversationId }) => conversationId))],
    );
    const edited = new Set(
      arrivals
        .filter(isChange)
        .map(({ channelId, item }) => keyOf(channelId, item.kind, item.externalId)),
    );
    const withHistory = messages.filter(
      (message) =>
        message.editedAt !== null ||
        edited.has(keyOf(message.channelId, message.kind, message.externalId)),
    );
    return new ThreadBatch({
      conversations,
      messages,
      identityIds,
      publicationIds,
      revisions: await this.loader.revisions(
        manager,
        withHistory.map(({ id }) => id),
      ),
      held: await this.loader.held(manager, items),
      splits: await this.loader.splits(
        manager,
        conversations.map(({ id }) => id),
      ),
    });
  }

  private async resolveIdentities(
    manager: EntityManager,
    arrivals: readonly Arrival[],
  ): Promise<Map<string, string>> {
    const byNetwork = new Map<string, SeenAuthor[]>();
    for (const { network, item } of arrivals) {
      const speaks =
        item.type === 'profile' || (item.type === 'created' && item.direction === 'inbound');
      if (!speaks) continue;
      const author: SeenAuthor = { ...item.author, seenAt: item.occurredAt };
      byNetwork.set(network, [...(byNetwork.get(network) ?? []), author]);
    }
    const ids = new Map<string, string>();
    for (const [network, authors] of [...byNetwork].sort(([a], [b]) => (a < b ? -1 : 1)))
      for (const [externalId, { identityId }] of await this.identities.resolve(
        manager,
        network,
        authors,
      ))
        ids.set(keyOf('', network, externalId), identityId);
    return ids;
  }
}

function publicationsOf(arrivals: readonly Arrival[]): SeenPublication[] {
  return arrivals.flatMap(({ channelId, item }): SeenPublication[] => {
    if (item.type === 'publication')
      return [{ channelId, publication: item.publication, removed: item.removed }];
    if (item.type === 'created' && item.publication)
      return [{ channelId, publication: item.publication }];
    return [];
  });
}

function itemAddresses(arrivals: readonly Arrival[]): Address[] {
  return arrivals.flatMap((arrival): Address[] => {
    const { channelId, item } = arrival;
    if (isChange(arrival))
      return [{ channelId, kind: arrival.item.kind, id: arrival.item.externalId }];
    if (item.type !== 'created') return [];
    const own = { channelId, kind: item.kind, id: item.externalId };
    const parentId = item.thread.parentExternalId;
    return parentId ? [own, { ...own, id: parentId }] : [own];
  });
}

function threadAddresses(arrivals: readonly Arrival[]): Address[] {
  return arrivals.filter(isCreated).flatMap(({ channelId, item }): Address[] => {
    const key = item.thread.key ?? item.thread.parentExternalId ?? item.externalId;
    return [{ channelId, kind: item.kind, id: key }];
  });
}
