import { Injectable } from '@nestjs/common';
import { DepartmentRepository } from '../../desk/agents/index.js';
import type { StoredEvent } from '../../platform/events/index.js';
import { type ConversationPlace, ReaderRepository } from '../data/reader.repository.js';
import { NOTICE_OF_EVENT, type Whom } from '../domain/notice-of-event.js';
import { WriteNotices } from './write-notices.js';

/** From an event to those who should know of it. */
@Injectable()
export class TellOfEvent {
  constructor(
    private readonly readers: ReaderRepository,
    private readonly departments: DepartmentRepository,
    private readonly notices: WriteNotices,
  ) {}

  async tell(event: StoredEvent): Promise<void> {
    const found = NOTICE_OF_EVENT[event.type]?.(event);
    if (!found) return;
    const userIds = await this.whom(event, found.to);
    await this.notices.write({
      kind: found.kind,
      cause: `event:${event.id}`,
      // Nobody is told what they did themselves.
      userIds: userIds.filter((id) => id !== event.actorId),
      conversationId: event.conversationId,
      params: { ...event.data, ...(event.actorId ? { actorId: event.actorId } : {}) },
    });
  }

  private async whom(event: StoredEvent, to: Whom): Promise<readonly string[]> {
    if (to.kind === 'people') return to.userIds;
    if (to.kind === 'roles') return this.readers.inRoles(to.roles);
    if (to.kind === 'approvers') return this.readers.approvers();
    if (to.kind === 'department') return (await this.departments.byId(to.id))?.memberIds ?? [];
    const place = event.conversationId && (await this.readers.placeOf(event.conversationId));
    return place ? this.holders(place, to) : [];
  }

  private async holders(
    place: ConversationPlace,
    { orLeads, andLeads }: { orLeads: boolean; andLeads: boolean },
  ): Promise<string[]> {
    const holder = place.assigneeId ? [place.assigneeId] : [];
    if (andLeads || (orLeads && holder.length === 0))
      return [...holder, ...(await this.readers.leadsOf(place))];
    return holder;
  }
}
