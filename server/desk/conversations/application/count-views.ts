import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/contract.js';
import { ITEM_KINDS, type ItemKind } from '../../../channels/contract.js';
import { ConversationListReader } from '../data/conversation-list.reader.js';
import { SavedViewRepository, type SavedViewRow } from '../data/saved-view.repository.js';
import { type ChannelCount, ViewCountReader } from '../data/view-count.reader.js';
import {
  BUILT_IN_VIEW_KEYS,
  type BuiltInView,
  type ConversationFilter,
} from '../domain/conversation-filter.js';
import { selectionOf } from '../domain/selection.js';

/** What a saved view holds is not stored; it is counted no further than this. */
const ENOUGH = 100;

export interface ViewCount {
  n: number;
  /** The counting stopped there. */
  atLeast: boolean;
}

export interface CountedViews {
  builtIn: { key: BuiltInView; count: ViewCount }[];
  kinds: { kind: ItemKind; count: ViewCount }[];
  channels: (Omit<ChannelCount, 'unanswered'> & { count: ViewCount })[];
  saved: (SavedViewRow & { count: ViewCount })[];
}

const exactly = (n: number): ViewCount => ({ n, atLeast: false });

/** The views of one person with their numbers, within the channels that they reach. */
@Injectable()
export class CountViews {
  constructor(
    private readonly stored: ViewCountReader,
    private readonly list: ConversationListReader,
    private readonly savedViews: SavedViewRepository,
  ) {}

  async forReader(me: Principal): Promise<CountedViews> {
    const [stored, saved] = await Promise.all([
      this.stored.counts(me),
      this.savedViews.allVisible(me.userId),
    ]);
    return {
      builtIn: BUILT_IN_VIEW_KEYS.map((key) => ({ key, count: exactly(stored[key]) })),
      kinds: ITEM_KINDS.map((kind) => ({
        kind,
        count: exactly(stored.unansweredByKind.get(kind) ?? 0),
      })),
      channels: stored.channels.map(({ unanswered, ...channel }) => ({
        ...channel,
        count: exactly(unanswered),
      })),
      saved: await this.countSaved(saved, me),
    };
  }

  /** One after the other: a person with many views must not take every connection. */
  private async countSaved(
    views: readonly SavedViewRow[],
    me: Principal,
  ): Promise<CountedViews['saved']> {
    const counted: CountedViews['saved'] = [];
    for (const view of views) counted.push({ ...view, count: await this.upTo(view.filter, me) });
    return counted;
  }

  async upTo(filter: ConversationFilter, me: Principal): Promise<ViewCount> {
    const selection = selectionOf([filter], me);
    const n = selection ? await this.list.count(selection, ENOUGH + 1) : 0;
    return { n: Math.min(n, ENOUGH), atLeast: n > ENOUGH };
  }
}
