import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Principal } from '../../../access/contract.js';
import type { Segment } from '../../../crm/contract.js';
import { CustomerDoor } from '../../../crm/index.js';
import { CLOCK, type Clock } from '../../../platform/kernel/index.js';
import { CustomerFactsReader } from '../data/customer-facts.reader.js';
import { type MemberName, MemberReader } from '../data/member.reader.js';
import type { Because } from '../domain/because.js';
import { windowsOf } from '../domain/fact-windows.js';
import { membershipsOf } from '../domain/memberships-of.js';
import { completed } from '../domain/segment-table.js';
import { checkThresholds, type RuleChange } from './change-segment-rule.js';

export interface Moved {
  id: string;
  name: string;
  because: readonly Because[];
}

export interface PreviewSide {
  count: number;
  /** Some of them, as far as somebody may see them. */
  examples: Moved[];
}

export interface SegmentPreview {
  now: number;
  then: number;
  gain: PreviewSide;
  lose: PreviewSide;
}

const EXAMPLES = 5;
const LOOKED_AT = 40;

/** Who would come into a segment and who would leave it, before a rule is saved. */
@Injectable()
export class PreviewSegmentRule {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly facts: CustomerFactsReader,
    private readonly members: MemberReader,
    private readonly door: CustomerDoor,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws as `checkThresholds`. The word of a colleague holds whatever the rule says. */
  async preview(
    me: Principal,
    segment: Segment,
    wanted: Omit<RuleChange, 'version'>,
  ): Promise<SegmentPreview> {
    checkThresholds(segment, wanted.thresholds);
    const rules = new Map(
      wanted.isOn ? [[segment, completed(segment, wanted.thresholds)] as const] : [],
    );
    const [facts, before, said] = await Promise.all([
      wanted.isOn
        ? this.facts.of(this.db.manager, null, windowsOf(rules, this.clock.now()))
        : Promise.resolve([]),
      this.members.byRule(segment),
      this.members.said(segment),
    ]);
    const settled = new Set(said.map(({ customerId }) => customerId));
    const free = <T extends { customerId: string }>(rows: readonly T[]): T[] =>
      rows.filter(({ customerId }) => !settled.has(customerId));
    const [was, will] = [free(before), free(membershipsOf(facts, rules))];
    const byHand = said.filter(({ isMember }) => isMember).length;
    return {
      now: was.length + byHand,
      then: will.length + byHand,
      gain: await this.side(me, without(will, was)),
      lose: await this.side(me, without(was, will)),
    };
  }

  private async side(me: Principal, moved: readonly MovedRow[]): Promise<PreviewSide> {
    const some = moved.slice(0, LOOKED_AT).map(({ customerId }) => customerId);
    const visible = await this.door.visible(me, some);
    const shown = moved.filter(({ customerId }) => visible.has(customerId)).slice(0, EXAMPLES);
    const names = await this.members.namesOf(shown.map(({ customerId }) => customerId));
    return { count: moved.length, examples: shown.map((row) => named(row, names)) };
  }
}

type MovedRow = { customerId: string; because: readonly Because[] };

const named = ({ customerId: id, because }: MovedRow, names: readonly MemberName[]): Moved => ({
  id,
  name: names.find((one) => one.id === id)?.name ?? '',
  because,
});

function without(rows: readonly MovedRow[], others: readonly MovedRow[]): MovedRow[] {
  const known = new Set(others.map(({ customerId }) => customerId));
  return rows.filter(({ customerId }) => !known.has(customerId));
}
