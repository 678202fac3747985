import type { Principal } from '../../../access/contract.js';
import { type HistoryLink, presentNote } from '../../../crm/index.js';
import type { TimelineEntry } from '../application/show-timeline.js';
import type { TimelineConversation } from '../data/timeline.reader.js';
import type { TimelineConversationDto, TimelineItemDto, TimelineLinkDto } from './timeline.dto.js';

export function presentEntry(entry: TimelineEntry, me: Principal): TimelineItemDto {
  switch (entry.type) {
    case 'conversation':
      return {
        type: entry.type,
        at: entry.conversation.openedAt,
        conversation: conversationOf(entry.conversation),
      };
    case 'note':
      return { type: entry.type, at: entry.note.createdAt, note: presentNote(entry.note, me) };
    case 'link':
      return { type: entry.type, at: entry.link.createdAt, link: linkOf(entry.link) };
  }
}

const conversationOf = ({
  at: _at,
  ...conversation
}: TimelineConversation): TimelineConversationDto => conversation;

const linkOf = ({
  id,
  evidence,
  detail,
  by,
  createdAt,
  network,
  identityName,
}: HistoryLink): TimelineLinkDto => ({
  id,
  evidence,
  detail,
  by,
  at: createdAt,
  network,
  identityName,
});
