import type { ClockKind } from '../contract.js';
import { type Cycle, cyclesOf, inOrder, type Reply, type Timeline } from './timeline.js';

export interface Pause {
  from: number;
  /** Null while it lasts. */
  to: number | null;
}

/** One clock as the history has it, without any target yet. Epoch milliseconds. */
export interface Run {
  kind: ClockKind;
  cycle: number;
  /** Number among the clocks of its kind in the cycle, from 1. */
  turn: number;
  startedAt: number;
  pauses: readonly Pause[];
  /** When it ended by what it waits for; null while it runs. */
  stoppedAt: number | null;
  /** When it ended because nothing was to wait for any more; neither met nor late. */
  droppedAt: number | null;
  /** Who wrote the reply that stopped it. */
  stoppedBy: string | null;
}

/** Every clock that the history of a conversation makes, whatever order it became known in. */
export function runsOf(timeline: Timeline, automaticAnswerStops: boolean): Run[] {
  const ordered = inOrder(timeline);
  const stopping = ordered.replies.filter((reply) => automaticAnswerStops || !reply.isAutomatic);
  return cyclesOf(ordered).flatMap((cycle) => [
    ...replyRuns(ordered.questions, stopping, cycle),
    resolutionRun(ordered, stopping, cycle),
  ]);
}

const within = (at: number, { from, to }: Cycle): boolean =>
  at >= from && (to === null || at <= to);

/** The first run of unanswered messages is the first reply's, each later one is a next reply's. */
function replyRuns(questions: readonly number[], replies: readonly Reply[], cycle: Cycle): Run[] {
  const runs: Run[] = [];
  let answeredUntil = cycle.from - 1;
  for (const startedAt of questions) {
    if (!within(startedAt, cycle) || startedAt <= answeredUntil) continue;
    const reply = replies.find(
      ({ at }) => at >= startedAt && (cycle.to === null || at <= cycle.to),
    );
    runs.push({
      kind: runs.length === 0 ? 'first-reply' : 'next-reply',
      cycle: cycle.number,
      turn: Math.max(1, runs.length),
      startedAt,
      pauses: [],
      stoppedAt: reply?.at ?? null,
      droppedAt: reply ? null : cycle.to,
      stoppedBy: reply?.authorId ?? null,
    });
    answeredUntil = reply?.at ?? Infinity;
  }
  return runs;
}

function resolutionRun(timeline: Timeline, replies: readonly Reply[], cycle: Cycle): Run {
  return {
    kind: 'resolution',
    cycle: cycle.number,
    turn: 1,
    startedAt: cycle.from,
    pauses: pausesOf(timeline, replies, cycle),
    stoppedAt: cycle.to,
    droppedAt: null,
    stoppedBy: null,
  };
}

/** While it waits for the customer. Put off, it pauses only if nobody waits for an answer from us. */
function pausesOf(
  { questions, statuses }: Timeline,
  replies: readonly Reply[],
  cycle: Cycle,
): Pause[] {
  const pauses: Pause[] = [];
  const owesAnswer = (at: number): boolean => {
    const asked = questions.findLast((question) => question <= at);
    return asked !== undefined && !replies.some((reply) => reply.at >= asked && reply.at <= at);
  };
  for (const { at, to } of statuses) {
    if (at < cycle.from || (cycle.to !== null && at >= cycle.to)) continue;
    const last = pauses.at(-1);
    const isPaused = to === 'waiting' || (to === 'snoozed' && !owesAnswer(at));
    if (isPaused && last?.to !== null) pauses.push({ from: at, to: null });
    if (!isPaused && last?.to === null) last.to = at;
  }
  const last = pauses.at(-1);
  if (last && cycle.to !== null) last.to ??= cycle.to;
  return pauses.filter(({ from, to }) => to === null || to > from);
}
