import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/contract.js';
import { timeCursor, timeMarkIn } from '../../../platform/database/index.js';
import type { Page } from '../../../platform/http/index.js';
import { isUuid, notFound } from '../../../platform/kernel/index.js';
import {
  ConversationListReader,
  type ListedConversation,
} from '../data/conversation-list.reader.js';
import { SavedViewRepository } from '../data/saved-view.repository.js';
import { type ConversationFilter, filterOfView } from '../domain/conversation-filter.js';
import { type FilterFields, filterFrom } from '../domain/filter-fields.js';
import { selectionOf } from '../domain/selection.js';
import { RepeatComplaints } from './repeat-complaints.js';

export interface ListRequest extends FilterFields {
  /** A built-in view or a saved one; the fields narrow it. */
  view?: string;
  limit: number;
  cursor?: string;
}

/** One page of the inbox: a view, narrowed by filters, within the channels of who asks. */
@Injectable()
export class ListConversations {
  constructor(
    private readonly list: ConversationListReader,
    private readonly savedViews: SavedViewRepository,
    private readonly repeats: RepeatComplaints,
  ) {}

  /** Throws 404 for a view that is not theirs to see, 400 for a cursor that is not ours. */
  async page(me: Principal, request: ListRequest): Promise<Page<ListedConversation>> {
    const after = timeMarkIn(request.cursor);
    const filters = [await this.ofView(me, request.view), filterFrom(request)];
    const selection = selectionOf(filters, me);
    if (!selection) return { items: [], nextCursor: null };

    const found = await this.list.page(selection, { limit: request.limit + 1, after }, me.userId);
    const items = found.slice(0, request.limit);
    const last = items.at(-1);
    const isMore = found.length > request.limit && last;
    await this.repeats.mark(me, items);
    return { items, nextCursor: isMore ? timeCursor({ at: last.sortKey, id: last.id }) : null };
  }

  private async ofView(me: Principal, view: string | undefined): Promise<ConversationFilter> {
    if (view === undefined) return {};
    const builtIn = filterOfView(view);
    if (builtIn) return builtIn;
    const saved = isUuid(view) ? await this.savedViews.visible(me.userId, view) : undefined;
    if (!saved) throw notFound('view');
    return saved.filter;
  }
}
