import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { Doorkeeper } from '../../../conversations/index.js';
import type { Priority } from '../../../conversations/contract.js';
import { FactReader } from '../../conditions/index.js';
import { type ClockKind, CLOCK_KINDS } from '../contract.js';
import { followed, snapshotOf } from '../domain/plan-clocks.js';
import { type OpenPolicy, PolicyBook, policyFor } from './policy-book.js';

export interface PreviewRequest {
  /** When the customer's message comes. */
  at: Date;
  /** Of this policy; else of the one that a conversation would get, else of the first. */
  policyId?: string;
  conversationId?: string;
  priority?: Priority;
}

export interface PolicyPreview {
  policy: { id: string; name: string } | null;
  /** All policies in order, and whether each matches the conversation; empty without one. */
  tried: { id: string; name: string; isEnabled: boolean; matches: boolean }[];
  due: {
    kind: ClockKind;
    minutes: number;
    time: string;
    calendar: string | null;
    at: Date | null;
  }[];
  timeZone: string | null;
}

/** "A message on Friday 17:40 is due …", and which policy a conversation would get. */
@Injectable()
export class PreviewPolicy {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly book: PolicyBook,
    private readonly facts: FactReader,
    private readonly doorkeeper: Doorkeeper,
  ) {}

  /** Throws 404 for a conversation that is not theirs to see. */
  async execute(me: Principal, request: PreviewRequest): Promise<PolicyPreview> {
    const policies = await this.book.read();
    const { conversationId, policyId } = request;
    if (conversationId !== undefined)
      await this.doorkeeper.toSee(this.db.manager, me, conversationId);
    const facts =
      conversationId === undefined
        ? undefined
        : (await this.facts.of([conversationId], request.at)).get(conversationId);
    const policy =
      policyId !== undefined
        ? policies.find(({ id }) => id === policyId)
        : facts
          ? policyFor(policies, facts)
          : policies.find(({ isEnabled }) => isEnabled);
    return {
      policy: policy ? { id: policy.id, name: policy.name } : null,
      tried: facts
        ? policies.map(({ id, name, isEnabled, holds }) => ({
            ...{ id, name, isEnabled },
            matches: holds(facts),
          }))
        : [],
      due: policy
        ? dueTimes(
            policy,
            request.priority ?? (facts?.priority as Priority | undefined) ?? 3,
            request.at,
          )
        : [],
      timeZone: policy?.time.timeZone ?? null,
    };
  }
}

const dueTimes = (policy: OpenPolicy, priority: Priority, at: Date): PolicyPreview['due'] =>
  CLOCK_KINDS.flatMap((kind) => {
    const snapshot = snapshotOf(policy, kind, priority);
    if (!snapshot) return [];
    const run = {
      ...{ kind, cycle: 1, turn: 1, startedAt: at.getTime(), pauses: [] },
      ...{ stoppedAt: null, droppedAt: null, stoppedBy: null },
    };
    const { dueAt } = followed(run, snapshot, policy.time, at.getTime());
    const { minutes, time, calendar } = snapshot;
    return [{ kind, minutes, time, calendar, at: dueAt === null ? null : new Date(dueAt) }];
  });
