import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { People, Teams } from '../../../../access/index.js';
import { DepartmentRepository, WorkProfiles } from '../../../agents/index.js';
import type { ConversationFacts } from '../../../conversations/contract.js';
import type { ClimbReason, EscalationTarget, Rung } from '../contract.js';
import { CandidateReader } from '../data/candidate.reader.js';
import { whoIsAsked } from '../domain/who-is-asked.js';

export interface RungSituation {
  facts: ConversationFacts;
  /** Who had the conversation when it was raised. */
  agentId: string | null;
  /** Whom the rung before asked; a manager stands above them, or above the agent. */
  below: string | null;
  askedBefore: readonly string[];
  now: Date;
}

export type FoundRung =
  | { target: EscalationTarget; askedIds: readonly string[] }
  /** `passed`: who stands there and cannot be asked; a manager on the next rung stands above them. */
  | { why: ClimbReason; passed: string | null };

/** Whom a rung means at this moment, or why nobody can be asked. */
@Injectable()
export class FindRung {
  constructor(
    private readonly profiles: WorkProfiles,
    private readonly people: People,
    private readonly teams: Teams,
    private readonly candidates: CandidateReader,
    private readonly departments: DepartmentRepository,
  ) {}

  async find(manager: EntityManager, rung: Rung, situation: RungSituation): Promise<FoundRung> {
    if (rung.kind === 'department') return this.department(manager, rung);
    const userIds = await this.meant(manager, rung, situation);
    const openTo = new Set(await this.people.whoMayWorkOn(situation.facts, manager));
    const absent = await this.profiles.absencesAt(userIds, situation.now, manager);
    const standing = whoIsAsked(
      userIds.map((userId) => ({
        userId,
        isAbsent: absent.has(userId),
        wasAsked: situation.askedBefore.includes(userId),
        hasAccess: openTo.has(userId),
      })),
    );
    if ('why' in standing) return { why: standing.why, passed: userIds[0] ?? null };
    const name = await this.nameOf(rung, standing.userIds);
    return { target: { kind: rung.kind, id: rung.id, name }, askedIds: standing.userIds };
  }

  /** Addresses are enough: a department answers by mail, too. */
  private async department(manager: EntityManager, { kind, id }: Rung): Promise<FoundRung> {
    const found = id ? await this.departments.byId(id, manager) : undefined;
    if (!found || (found.memberIds.length === 0 && found.emails.length === 0))
      return { why: 'nobody', passed: null };
    return { target: { kind, id, name: found.name }, askedIds: [] };
  }

  private async meant(
    manager: EntityManager,
    { kind, id }: Rung,
    { facts, agentId, below }: RungSituation,
  ): Promise<readonly string[]> {
    if (kind === 'team') return this.candidates.membersOf(manager, id!);
    if (kind === 'person') return this.candidates.enabled(manager, [id!]);
    if (kind === 'team-lead') {
      const around = { teamId: facts.teamId, agentId, channelId: facts.channelId };
      const teams = await this.candidates.teamsAround(manager, around);
      const leads = await Promise.all(
        teams.map((teamId) => this.profiles.leadsOf(teamId, manager)),
      );
      return this.candidates.enabled(manager, [...new Set(leads.flat())]);
    }
    const from = below ?? agentId;
    const managerId = from ? await this.profiles.managerOf(from, manager) : null;
    return managerId ? this.candidates.enabled(manager, [managerId]) : [];
  }

  private async nameOf({ kind, id }: Rung, userIds: readonly string[]): Promise<string> {
    if (kind === 'team' && id) return (await this.teams.namesOf([id])).get(id) ?? '';
    const names = await this.people.namesOf(userIds);
    return userIds.map((userId) => names.get(userId) ?? '').join(', ');
  }
}
