import { ITEM_KINDS, type ItemKind } from '../../../channels/contract.js';
import { type Segment, SEGMENTS } from '../../../crm/contract.js';
import { DUE_STATES, type DueState, type Priority, type Status, STATUSES } from '../contract.js';
import type { ConversationFilter, Sort } from './conversation-filter.js';

/** A filter as an address holds it: several values of a field are comma separated. */
export interface FilterFields {
  status?: string;
  kind?: string;
  channelId?: string;
  assigneeId?: string;
  teamId?: string;
  tagId?: string;
  priority?: string;
  customerId?: string;
  segment?: string;
  publicationId?: string;
  unanswered?: string;
  due?: string;
  escalated?: string;
  q?: string;
  /** Of these conversations only. */
  ids?: string;
  sort?: Sort;
}

export const PRIORITIES = ['1', '2', '3', '4'] as const;

export const valuesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((value) => value.trim())
      .filter(Boolean),
  ),
];

const oneOf =
  <T extends string>(known: readonly T[]) =>
  (text: string | undefined): T[] | undefined =>
    text === undefined ? undefined : known.filter((value) => valuesIn(text).includes(value));

const statuses = oneOf<Status>(STATUSES);
const dueStates = oneOf<DueState>(DUE_STATES);
const kinds = oneOf<ItemKind>(ITEM_KINDS);
const segments = oneOf<Segment>(SEGMENTS);
const list = (text: string | undefined): string[] | undefined =>
  text === undefined ? undefined : valuesIn(text);

export const filterFrom = (fields: FilterFields): ConversationFilter => ({
  status: statuses(fields.status),
  kind: kinds(fields.kind),
  channelId: list(fields.channelId),
  assigneeId: list(fields.assigneeId),
  teamId: list(fields.teamId),
  tagId: list(fields.tagId),
  priority: list(fields.priority)?.map((value) => Number(value) as Priority),
  customerId: list(fields.customerId),
  segment: segments(fields.segment),
  publicationId: list(fields.publicationId),
  unanswered: fields.unanswered === 'true',
  due: dueStates(fields.due),
  escalated: fields.escalated === 'true',
  // Postgres takes no NUL in a text.
  q: fields.q?.replaceAll('\u0000', ' '),
  ids: list(fields.ids),
  sort: fields.sort,
});
