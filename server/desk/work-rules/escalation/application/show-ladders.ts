import { Injectable } from '@nestjs/common';
import { People, Teams } from '../../../../access/index.js';
import { notFound } from '../../../../platform/kernel/index.js';
import { DepartmentRepository } from '../../../agents/index.js';
import type { Rung } from '../contract.js';
import { LadderRepository, type LadderRow } from '../data/ladder.repository.js';

export interface ShownLadder extends Omit<LadderRow, 'rungs'> {
  rungs: (Rung & { name: string | null })[];
  climbing: number;
}

/** Ladders with the names of those whom they ask. */
@Injectable()
export class ShowLadders {
  constructor(
    private readonly ladders: LadderRepository,
    private readonly people: People,
    private readonly teams: Teams,
    private readonly departments: DepartmentRepository,
  ) {}

  async all(): Promise<ShownLadder[]> {
    return this.named(await this.ladders.all());
  }

  /** Throws 404. */
  async one(id: string): Promise<ShownLadder> {
    const ladder = await this.ladders.byId(id);
    const [shown] = ladder ? await this.named([ladder]) : [];
    if (!shown) throw notFound('ladder');
    return shown;
  }

  private async named(ladders: readonly LadderRow[]): Promise<ShownLadder[]> {
    const ids = ladders.flatMap(({ rungs }) => rungs.flatMap(({ id }) => id ?? []));
    const names = new Map([
      ...(await this.people.namesOf(ids)),
      ...(await this.teams.namesOf(ids)),
      ...(await this.departments.namesOf(ids)),
    ]);
    const climbing = await this.ladders.climbing(ladders.map(({ id }) => id));
    return ladders.map((ladder) => ({
      ...ladder,
      rungs: ladder.rungs.map((rung) => ({
        ...rung,
        name: (rung.id && names.get(rung.id)) ?? null,
      })),
      climbing: climbing.get(ladder.id) ?? 0,
    }));
  }
}
