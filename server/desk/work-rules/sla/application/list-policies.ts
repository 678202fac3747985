import { Injectable } from '@nestjs/common';
import { notFound } from '../../../../platform/kernel/index.js';
import { FollowRepository, type Progress } from '../data/follow.repository.js';
import { PolicyRepository, type PolicyRow } from '../data/policy.repository.js';

export interface ListedPolicy extends PolicyRow {
  /** Clocks that run under it now. */
  running: number;
}

/** The policies in the order in which they are tried, and how far a recount has come. */
@Injectable()
export class ListPolicies {
  constructor(
    private readonly policies: PolicyRepository,
    private readonly waiting: FollowRepository,
  ) {}

  async execute(): Promise<{ items: ListedPolicy[]; recount: Progress | undefined }> {
    const [rows, running, recount] = await Promise.all([
      this.policies.all(),
      this.policies.running(),
      this.waiting.progress(),
    ]);
    return { items: rows.map((row) => ({ ...row, running: running.get(row.id) ?? 0 })), recount };
  }

  /** Throws 404 when there is none any more. */
  async one(id: string): Promise<ListedPolicy> {
    const found = (await this.execute()).items.find((policy) => policy.id === id);
    if (!found) throw notFound('policy');
    return found;
  }
}
