import { Injectable } from '@nestjs/common';
import { Calendars } from '../../calendars/index.js';
import { compileCondition, type Holds } from '../../conditions/index.js';
import type { Facts } from '../../conditions/contract.js';
import { PolicyRepository, type PolicyRow } from '../data/policy.repository.js';
import type { Applying } from '../domain/plan-clocks.js';

export interface OpenPolicy extends Applying {
  isEnabled: boolean;
  holds: Holds;
}

/** The policies of now, ready to be asked. */
@Injectable()
export class PolicyBook {
  private readonly compiled = new Map<string, { version: number; holds: Holds }>();

  constructor(
    private readonly policies: PolicyRepository,
    private readonly calendars: Calendars,
  ) {}

  /** In the order in which they are tried, those that are switched off too. */
  async read(): Promise<OpenPolicy[]> {
    const rows = await this.policies.all();
    const usual = await this.calendars.default();
    const ids = [usual.calendarId, ...rows.flatMap(({ calendarId }) => calendarId ?? [])];
    const times = await this.calendars.of(ids);
    const names = await this.calendars.namesOf(ids);
    return rows.map((row) => {
      const time = times.get(row.calendarId ?? usual.calendarId) ?? usual;
      return {
        id: row.id,
        name: row.name,
        targets: row.targets,
        warnings: row.warnings,
        automaticAnswerStops: row.automaticAnswerStops,
        isEnabled: row.enabled,
        calendar: names.get(time.calendarId) ?? '',
        time,
        holds: this.holds(row),
      };
    });
  }

  private holds({ id, version, condition }: PolicyRow): Holds {
    const known = this.compiled.get(id);
    if (known?.version === version) return known.holds;
    const holds = compileCondition(condition);
    this.compiled.set(id, { version, holds });
    return holds;
  }
}

/** The first that is switched on and matches. */
export const policyFor = (
  policies: readonly OpenPolicy[],
  facts: Facts | undefined,
): OpenPolicy | undefined =>
  facts && policies.find(({ isEnabled, holds }) => isEnabled && holds(facts));
