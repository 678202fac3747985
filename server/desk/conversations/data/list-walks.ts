import { type Priority, STATUSES, type Status } from '../contract.js';
import type { Sort } from '../domain/conversation-filter.js';
import type { Selection } from '../domain/selection.js';
import type { Parameters } from './parameters.js';

/** A way through the conversations: places, each of which is one stretch of an index in list order. */
export interface Walk {
  /** Rows of `place`; absent: the conditions name few enough rows to be sorted. */
  places?: string;
  /** What ties `c` to its place, written so that Postgres sees that the partial index holds it. */
  where: string[];
  /** What the places restrict already. Said twice, it would mislead the planner. */
  covers: (keyof Selection)[];
}

interface Way {
  suits(selection: Selection): boolean;
  walk(selection: Selection, parameters: Parameters): Walk;
}

/**
 * Values as rows. Through JSON, because Postgres guesses the same number of rows for it whatever it
 * holds: so one plan serves every call, and planning costs more than reading a page.
 */
const by = (
  name: string,
  values: readonly string[],
  type: 'uuid' | 'text' | 'smallint',
  parameters: Parameters,
): string =>
  `(select value::${type} from jsonb_array_elements_text(${parameters.add(JSON.stringify(values), 'jsonb')})) ${name}`;

const channels = ({ channelIds }: Selection, parameters: Parameters): string =>
  channelIds
    ? by('place', channelIds, 'uuid', parameters)
    : '(select id as value from channel) place';

const isOpenOnly = ({ statuses }: Selection): boolean =>
  statuses?.length === 1 && statuses[0] === 'open';

const named = (people: readonly (string | null)[]): string[] =>
  people.filter((person) => person !== null);

/** Newest or oldest first: the order of every index but those of waiting and due. */
const isByTime = (sort: Sort): boolean => sort === 'newest' || sort === 'oldest';

const few: Way = {
  suits: ({ ids, texts, mentioned, customerIds }) =>
    !!ids || texts.length > 0 || !!mentioned || !!customerIds,
  walk: () => ({ where: [], covers: [] }),
};

const underPublications: Way = {
  suits: ({ publicationIds, sort }) => !!publicationIds && isByTime(sort),
  walk: ({ publicationIds = [] }, parameters) => ({
    places: by('place', publicationIds, 'uuid', parameters),
    where: ['c.publication_id = place.value'],
    covers: ['publicationIds'],
  }),
};

const ofPeople: Way = {
  suits: ({ assigneeIds, sort }) => !!assigneeIds && !assigneeIds.includes(null) && isByTime(sort),
  walk: ({ assigneeIds = [], statuses = STATUSES }, parameters) => ({
    places: `${by('place', named(assigneeIds), 'uuid', parameters)} cross join ${by('state', statuses, 'text', parameters)}`,
    where: ['c.assignee_id = place.value', 'c.status = state.value'],
    covers: ['assigneeIds', 'statuses'],
  }),
};

const withProblems: Way = {
  suits: ({ deliveryProblem, sort }) => deliveryProblem && isByTime(sort),
  walk: (selection, parameters) => ({
    places: channels(selection, parameters),
    where: ['c.channel_id = place.value'],
    covers: ['channelIds'],
  }),
};

const UNRESOLVED: readonly Status[] = STATUSES.filter((status) => status !== 'resolved');

const byTimeWaited: Way = {
  suits: ({ sort }) => sort === 'unanswered',
  walk: (selection, parameters) => ({
    places: channels(selection, parameters),
    where: ['c.channel_id = place.value'],
    covers: UNRESOLVED.every((status) => selection.statuses?.includes(status))
      ? ['channelIds', 'statuses']
      : ['channelIds'],
  }),
};

/** Also for the ways of the next due time: the partial index holds only what has one. */
const byDue: Way = {
  suits: ({ sort }) => sort === 'due',
  walk: (selection, parameters) => ({
    places: channels(selection, parameters),
    where: ['c.channel_id = place.value', 'c.due_at is not null'],
    covers: ['channelIds'],
  }),
};

const thatClimbed: Way = {
  suits: ({ escalated }) => escalated,
  walk: (selection, parameters) => ({
    places: channels(selection, parameters),
    where: ['c.channel_id = place.value', 'c.escalated_since is not null'],
    covers: ['channelIds'],
  }),
};

const nearlyDue: Way = {
  suits: ({ dueStates }) => !!dueStates && !dueStates.includes('on-track'),
  walk: (selection, parameters) => ({
    places: `${channels(selection, parameters)} cross join ${by('due', selection.dueStates ?? [], 'text', parameters)}`,
    where: [
      'c.channel_id = place.value',
      "c.due_state in ('soon', 'breached')",
      'c.due_state = due.value',
    ],
    covers: ['channelIds', 'dueStates'],
  }),
};

const openUnassigned: Way = {
  suits: (selection) =>
    isOpenOnly(selection) &&
    selection.assigneeIds?.length === 1 &&
    selection.assigneeIds[0] === null,
  walk: (selection, parameters) => ({
    places: channels(selection, parameters),
    where: ['c.channel_id = place.value', "c.status = 'open'", 'c.assignee_id is null'],
    covers: ['channelIds', 'statuses', 'assigneeIds'],
  }),
};

const NORMAL: Priority = 3;

/** Most are of normal priority: the order of time finds those soon, and the index leaves them out. */
const outOfTheOrdinary: Way = {
  suits: ({ priorities }) => !!priorities && !priorities.includes(NORMAL),
  walk: (selection, parameters) => ({
    places: `${channels(selection, parameters)}
      cross join ${by('urgency', (selection.priorities ?? []).map(String), 'smallint', parameters)}
      cross join ${by('state', selection.statuses ?? STATUSES, 'text', parameters)}`,
    where: [
      'c.channel_id = place.value',
      'c.priority = urgency.value',
      `c.priority <> ${NORMAL}`,
      'c.status = state.value',
    ],
    covers: ['channelIds', 'priorities', 'statuses'],
  }),
};

const openByKind: Way = {
  suits: (selection) => isOpenOnly(selection) && !!selection.kinds,
  walk: (selection, parameters) => ({
    places: `${channels(selection, parameters)} cross join ${by('sort', selection.kinds ?? [], 'text', parameters)}`,
    where: ['c.channel_id = place.value', "c.status = 'open'", 'c.kind = sort.value'],
    covers: ['channelIds', 'statuses', 'kinds'],
  }),
};

const byStatus: Way = {
  suits: ({ statuses }) => !!statuses,
  walk: (selection, parameters) => ({
    places: `${channels(selection, parameters)} cross join ${by('state', selection.statuses ?? [], 'text', parameters)}`,
    where: ['c.channel_id = place.value', 'c.status = state.value'],
    covers: ['channelIds', 'statuses'],
  }),
};

const byChannel: Way = {
  suits: () => true,
  walk: (selection, parameters) => ({
    places: channels(selection, parameters),
    where: ['c.channel_id = place.value'],
    covers: ['channelIds'],
  }),
};

// The first that suits; each has its own index (migrations: conversation_list_*).
const WAYS: readonly Way[] = [
  few,
  underPublications,
  ofPeople,
  withProblems,
  byTimeWaited,
  byDue,
  thatClimbed,
  nearlyDue,
  openUnassigned,
  outOfTheOrdinary,
  openByKind,
  byStatus,
  byChannel,
];

export const walkFor = (selection: Selection, parameters: Parameters): Walk =>
  WAYS.find((way) => way.suits(selection))!.walk(selection, parameters);
