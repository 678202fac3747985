import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ChannelRegistry, type JournalEntry, type SetAside } from '../../../channels/index.js';
import { ErasedPeople, type Trace } from '../../../crm/index.js';
import type { InboundItem } from '../../../channels/contract.js';
import type { Arrival } from '../domain/arrival.js';
import { idsInBody } from '../domain/ids-in-body.js';
import { publicationTrace, tracesOf } from '../domain/traces-of.js';
import type { Understood } from './understand-deliveries.js';

interface LeftOut {
  understood: Understood;
  /** Deliveries that speak of somebody erased: their bodies must not stay. */
  entryIds: string[];
}

/** Nothing that arrives brings an erased person back: it is dropped, and its raw text is not kept. */
@Injectable()
export class LeaveOutErased {
  constructor(
    private readonly erased: ErasedPeople,
    private readonly registry: ChannelRegistry,
  ) {}

  /** Call it under the lock of the networks, so that no erasure can begin in between. */
  async leaveOut(
    manager: EntityManager,
    entries: readonly JournalEntry[],
    understood: Understood,
  ): Promise<LeftOut> {
    if (!(await this.erased.hasAny(manager))) return { understood, entryIds: [] };
    const arrivals = await this.known(manager, understood.arrivals, (arrival) =>
      Promise.resolve(tracesOf(arrival)),
    );
    const bodies = await this.known(manager, entries, (entry) =>
      this.peopleIn(entry.network, entry.delivery.body.toString('utf8')),
    );
    const aside = await this.known(manager, understood.setAside, ({ entry, fragment }: SetAside) =>
      this.peopleIn(entry.network, fragment),
    );
    const kept = understood.arrivals.filter((arrival) => !arrivals.has(arrival));
    return {
      understood: {
        arrivals: await this.withoutTheirTopics(manager, kept),
        setAside: understood.setAside.filter((item) => !aside.has(item)),
        unsupported: understood.unsupported,
      },
      entryIds: [
        ...new Set([...[...bodies].map(({ id }) => id), ...[...arrivals].map((a) => a.eventId)]),
      ],
    };
  }

  /** Others may go on under what an erased person began: of that beginning nothing comes back. */
  private async withoutTheirTopics(
    manager: EntityManager,
    arrivals: readonly Arrival[],
  ): Promise<Arrival[]> {
    const begun = await this.known(manager, arrivals, ({ channelId, item }) =>
      Promise.resolve(
        item.type === 'created' && item.publication
          ? [publicationTrace(channelId, item.publication.externalId)]
          : [],
      ),
    );
    return arrivals.map((arrival) =>
      begun.has(arrival) ? { ...arrival, item: withoutPublication(arrival.item) } : arrival,
    );
  }

  private async known<T>(
    manager: EntityManager,
    things: readonly T[],
    traces: (thing: T) => Promise<Trace[]>,
  ): Promise<Set<T>> {
    const all: (Trace & { thing: T })[] = [];
    for (const thing of things)
      for (const trace of await traces(thing)) all.push({ ...trace, thing });
    return new Set([...(await this.erased.among(manager, all))].map(({ thing }) => thing));
  }

  private async peopleIn(network: string, text: string): Promise<Trace[]> {
    const [channel] = await this.registry.ofNetwork(network);
    const place = channel?.adapter.identityNetwork ?? network;
    return idsInBody(text).map((value) => ({ kind: 'identity', place, value }));
  }
}

function withoutPublication(item: InboundItem): InboundItem {
  if (item.type !== 'created' || !item.publication) return item;
  const { externalId, kind } = item.publication;
  return { ...item, publication: { externalId, kind }, subject: undefined };
}
