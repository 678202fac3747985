import type { StoryThread } from './story.js';
import type { AgentKey } from './people.js';

/** Ids in the desk of what the story names. */
export interface DeskIds {
  user(agent: AgentKey): string;
  team(name: string): string;
  tag(name: string): string;
  fresh(at: Date): string;
}

interface WorkEvent {
  type: string;
  conversationId: string;
  actorId: string | null;
  at: Date;
  data: object;
}

/** The rows that a thread's work leaves behind, table by table, and what is told of it. */
export interface WorkRows {
  assignments: object[];
  closures: object[];
  snoozes: object[];
  tags: object[];
  events: WorkEvent[];
}

export function workOf(thread: StoryThread, conversationId: string, ids: DeskIds): WorkRows {
  const parts = [assigning, labelling, settlingBefore, settling].map((part) =>
    part(thread, conversationId, ids),
  );
  return {
    assignments: parts.flatMap(({ assignments = [] }) => assignments),
    closures: parts.flatMap(({ closures = [] }) => closures),
    snoozes: parts.flatMap(({ snoozes = [] }) => snoozes),
    tags: parts.flatMap(({ tags = [] }) => tags),
    events: parts.flatMap(({ events = [] }) => events),
  };
}

type Part = (thread: StoryThread, conversationId: string, ids: DeskIds) => Partial<WorkRows>;

const assigning: Part = ({ assignee, team, items }, conversationId, ids) => {
  const begun = items[0]?.at;
  const at = assignee?.at ?? (begun && new Date(+begun + 40_000));
  if (!at || (!assignee && !team)) return {};
  const [userId, teamId] = [
    assignee ? ids.user(assignee.agent) : null,
    team ? ids.team(team) : null,
  ];
  const actorId = ids.user(assignee?.by ?? 'sofie');
  return {
    assignments: [
      {
        id: ids.fresh(at),
        conversation_id: conversationId,
        user_id: userId,
        team_id: teamId,
        assigned_by: actorId,
        at,
      },
    ],
    events: [
      {
        type: 'conversation.assigned',
        conversationId,
        actorId,
        at,
        data: { userId, teamId, fromUserId: null, fromTeamId: null },
      },
    ],
  };
};

const labelling: Part = ({ tags, priority, assignee, items }, conversationId, ids) => {
  const begun = items[0]?.at;
  if (!begun) return {};
  const at = new Date(+(assignee?.at ?? begun) + 15_000);
  const actorId = ids.user(assignee?.agent ?? 'sofie');
  return {
    tags: tags.map((tag) => ({
      conversation_id: conversationId,
      tag_id: ids.tag(tag),
      tagged_by: actorId,
      at,
    })),
    events: [
      ...tags.map((tag) => ({
        type: 'tag.added',
        conversationId,
        actorId,
        at,
        data: { tagId: ids.tag(tag) },
      })),
      ...(priority === 3
        ? []
        : [
            {
              type: 'priority.changed',
              conversationId,
              actorId,
              at,
              data: { from: 3, to: priority },
            },
          ]),
    ],
  };
};

const settlingBefore: Part = ({ earlier }, conversationId, ids) => {
  if (!earlier) return {};
  const { at, by, reopenedAt } = earlier;
  const actorId = ids.user(by);
  const changed = (from: string, to: string, when: Date, who: string | null, more: object) => ({
    type: 'status.changed',
    conversationId,
    actorId: who,
    at: when,
    data: { from, to, ...more },
  });
  return {
    closures: [
      {
        id: ids.fresh(at),
        conversation_id: conversationId,
        outcome: 'answered',
        reason: null,
        resolved_by: actorId,
        at,
        reopened_at: reopenedAt,
      },
    ],
    events: [
      changed('open', 'resolved', at, actorId, { outcome: 'answered' }),
      changed('resolved', 'open', reopenedAt, null, { by: 'customer' }),
      {
        type: 'conversation.reopened',
        conversationId,
        actorId: null,
        at: reopenedAt,
        data: { by: 'customer' },
      },
    ],
  };
};

const settling: Part = ({ state }, conversationId, ids) => {
  if (state.status === 'open') return {};
  const { status, at, by } = state;
  const actorId = ids.user(by);
  const row = { id: ids.fresh(at), conversation_id: conversationId, at };
  const told = (type: string, data: object) => ({ type, conversationId, actorId, at, data });
  const change = { from: 'open', to: status };
  switch (status) {
    case 'waiting':
      return { events: [told('status.changed', change)] };
    case 'snoozed': {
      const { until } = state;
      return {
        snoozes: [{ ...row, until, snoozed_by: actorId }],
        events: [
          told('status.changed', { ...change, until }),
          told('conversation.snoozed', { until }),
        ],
      };
    }
    case 'resolved': {
      const { outcome, reason } = state;
      return {
        closures: [{ ...row, outcome, reason, resolved_by: actorId, reopened_at: null }],
        events: [told('status.changed', { ...change, outcome })],
      };
    }
  }
};
