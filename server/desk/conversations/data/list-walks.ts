import type { Selection } from '../domain/selection.js';
import type { Parameters } from './parameters.js';

/** A way through the conversations: places, each of which is one stretch of an index in list order. */
export interface Walk {
  /** Rows of `place`; absent: the conditions name few enough rows to be sorted. */
  places?: string;
  /** What ties `c` to its place, written so that Postgres sees that the partial index holds it. */
  where: string[];
}

interface Way {
  suits(selection: Selection): boolean;
  walk(selection: Selection, parameters: Parameters): Walk;
}

const channels = ({ channelIds }: Selection, parameters: Parameters): string =>
  channelIds
    ? `unnest(${parameters.add(channelIds, 'uuid[]')}) place(channel_id)`
    : '(select id from channel) place(channel_id)';

const by = (
  name: string,
  values: readonly string[],
  type: string,
  parameters: Parameters,
): string => `unnest(${parameters.add(values, `${type}[]`)}) ${name}(value)`;

const isOpenOnly = ({ statuses }: Selection): boolean =>
  statuses?.length === 1 && statuses[0] === 'open';

const named = (people: readonly (string | null)[]): string[] =>
  people.filter((person) => person !== null);

const STATUSES = ['open', 'waiting', 'snoozed', 'resolved'];

const few: Way = {
  suits: ({ ids, texts, mentioned, customerIds }) =>
    !!ids || texts.length > 0 || !!mentioned || !!customerIds,
  walk: () => ({ where: [] }),
};

const underPublications: Way = {
  suits: ({ publicationIds, sort }) => !!publicationIds && sort !== 'unanswered',
  walk: ({ publicationIds = [] }, parameters) => ({
    places: by('place', publicationIds, 'uuid', parameters),
    where: ['c.publication_id = place.value'],
  }),
};

const ofPeople: Way = {
  suits: ({ assigneeIds, sort }) =>
    !!assigneeIds && !assigneeIds.includes(null) && sort !== 'unanswered',
  walk: ({ assigneeIds = [], statuses = STATUSES }, parameters) => ({
    places: `${by('place', named(assigneeIds), 'uuid', parameters)} cross join ${by('state', statuses, 'text', parameters)}`,
    where: ['c.assignee_id = place.value', 'c.status = state.value'],
  }),
};

const withProblems: Way = {
  suits: ({ deliveryProblem, sort }) => deliveryProblem && sort !== 'unanswered',
  walk: (selection, parameters) => ({
    places: channels(selection, parameters),
    where: ['c.channel_id = place.channel_id', 'c.delivery_problem'],
  }),
};

const byTimeWaited: Way = {
  suits: ({ sort }) => sort === 'unanswered',
  walk: (selection, parameters) => ({
    places: channels(selection, parameters),
    where: ['c.channel_id = place.channel_id'],
  }),
};

const openUnassigned: Way = {
  suits: (selection) =>
    isOpenOnly(selection) &&
    selection.assigneeIds?.length === 1 &&
    selection.assigneeIds[0] === null,
  walk: (selection, parameters) => ({
    places: channels(selection, parameters),
    where: ['c.channel_id = place.channel_id', "c.status = 'open'", 'c.assignee_id is null'],
  }),
};

const openByKind: Way = {
  suits: (selection) => isOpenOnly(selection) && !!selection.kinds,
  walk: (selection, parameters) => ({
    places: `${channels(selection, parameters)} cross join ${by('sort', selection.kinds ?? [], 'text', parameters)}`,
    where: ['c.channel_id = place.channel_id', "c.status = 'open'", 'c.kind = sort.value'],
  }),
};

const byStatus: Way = {
  suits: ({ statuses }) => !!statuses,
  walk: (selection, parameters) => ({
    places: `${channels(selection, parameters)} cross join ${by('state', selection.statuses ?? [], 'text', parameters)}`,
    where: ['c.channel_id = place.channel_id', 'c.status = state.value'],
  }),
};

const byChannel: Way = {
  suits: () => true,
  walk: (selection, parameters) => ({
    places: channels(selection, parameters),
    where: ['c.channel_id = place.channel_id'],
  }),
};

// The first that suits; each has its own index (migrations: conversation_list_*).
const WAYS: readonly Way[] = [
  few,
  underPublications,
  ofPeople,
  withProblems,
  byTimeWaited,
  openUnassigned,
  openByKind,
  byStatus,
  byChannel,
];

export const walkFor = (selection: Selection, parameters: Parameters): Walk =>
  WAYS.find((way) => way.suits(selection))!.walk(selection, parameters);
