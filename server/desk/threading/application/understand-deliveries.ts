import { Injectable } from '@nestjs/common';
import {
  ChannelRegistry,
  type ConnectedChannel,
  type JournalEntry,
  type SetAside,
  type UnsupportedSeen,
} from '../../../channels/index.js';
import type { DecodedItem, InboundItem } from '../../../channels/contract.js';
import type { Arrival } from '../domain/arrival.js';
import { languageOf } from '../../conversations/index.js';
import { faultOf, withStorableTexts } from '../domain/clean-item.js';

export interface Understood {
  arrivals: Arrival[];
  setAside: SetAside[];
  unsupported: UnsupportedSeen[];
}

type Fault = Pick<SetAside, 'code' | 'reason'>;

/** Decodes deliveries and finds the channel of each element. One bad element never stops its neighbours. */
@Injectable()
export class UnderstandDeliveries {
  constructor(private readonly registry: ChannelRegistry) {}

  async understand(entries: readonly JournalEntry[]): Promise<Understood> {
    const understood: Understood = { arrivals: [], setAside: [], unsupported: [] };
    for (const entry of entries) {
      const channels = await this.registry.ofNetwork(entry.network);
      const own = channels.find(({ id }) => id === entry.channelId);
      this.decode(entry, own ?? channels[0]).forEach((decoded, index) =>
        this.sort(understood, entry, index, decoded, channels),
      );
    }
    return understood;
  }

  private decode(entry: JournalEntry, channel: ConnectedChannel | undefined): DecodedItem[] {
    if (!channel)
      return [
        { ok: false, reason: 'No channel of this network is connected.', fragment: preview(entry) },
      ];
    try {
      return channel.adapter.decode(entry.delivery, entry.channelId ? channel.settings : undefined);
    } catch (error) {
      return [
        {
          ok: false,
          reason: `It cannot be read: ${(error as Error).message}`,
          fragment: preview(entry),
        },
      ];
    }
  }

  private sort(
    into: Understood,
    entry: JournalEntry,
    index: number,
    decoded: DecodedItem,
    channels: readonly ConnectedChannel[],
  ): void {
    const aside = (
      { code, reason }: Fault,
      fragment: string,
      channelId = entry.channelId,
    ): void => {
      into.setAside.push({ entry, itemIndex: index, channelId, code, reason, fragment });
    };
    if (!decoded.ok)
      return aside({ code: 'not-readable', reason: decoded.reason }, decoded.fragment);
    const item = withStorableTexts(decoded.item);
    const channel = this.channelOf(entry, item, channels);
    if ('code' in channel) return aside(channel, JSON.stringify(item));
    if (item.type === 'unsupported') {
      into.unsupported.push({
        source: channel.id || entry.source,
        network: entry.network,
        channelId: channel.id || null,
        what: item.what,
        eventId: entry.id,
      });
      return;
    }
    const fault = faultOf(item);
    if (fault) return aside({ code: 'bad-item', reason: fault }, JSON.stringify(item), channel.id);
    into.arrivals.push({
      eventId: entry.id,
      index,
      channelId: channel.id,
      network: channel.network,
      origin: entry.delivery.origin,
      receivedAt: entry.delivery.receivedAt,
      language: item.type === 'created' ? languageOf(item.text) : null,
      item,
    });
  }

  /** A delivery may speak for another account only when that account's own secret signed it as well. */
  private channelOf(
    entry: JournalEntry,
    item: InboundItem,
    channels: readonly ConnectedChannel[],
  ): { id: string; network: string } | Fault {
    const own = channels.find(({ id }) => id === entry.channelId);
    const { accountId } = item;
    if (accountId === undefined) return own ? resolved(own) : { id: '', network: entry.network };
    if (own?.accountId === accountId) return resolved(own);
    const channel = channels.find((candidate) => candidate.accountId === accountId);
    if (!channel)
      return {
        code: 'unknown-account',
        reason: `The account ${accountId} is not connected as a channel.`,
      };
    const signed = channel.adapter.webhook?.verify(entry.delivery, channel.settings) ?? false;
    if (entry.delivery.origin !== 'webhook' || !signed)
      return {
        code: 'foreign-account',
        reason: `It speaks for ${accountId}, whose secret did not sign it.`,
      };
    return resolved(channel);
  }
}

/** Identities live where the adapter says. */
const resolved = ({ id, adapter }: ConnectedChannel): { id: string; network: string } => ({
  id,
  network: adapter.identityNetwork,
});

const preview = ({ delivery }: JournalEntry): string => delivery.body.toString('utf8', 0, 20_000);
