import { Injectable, Logger } from '@nestjs/common';
import { type Drain, IsDrain } from '../../../../platform/queue/index.js';
import { AdvanceDryRun } from '../application/advance-dry-run.js';
import { DryRunRepository } from '../data/dry-run.repository.js';
import { DRY_RUNS } from '../domain/drain-names.js';

/** Works through dry runs page by page, so that a long one delays no other. */
@IsDrain()
@Injectable()
export class DryRunsDrain implements Drain {
  readonly name = DRY_RUNS;
  readonly everyMs = 2000;
  private readonly log = new Logger('Rules');

  constructor(
    private readonly runs: DryRunRepository,
    private readonly page: AdvanceDryRun,
  ) {}

  async drain(): Promise<boolean> {
    const run = await this.runs.claim();
    if (!run) return false;
    try {
      await this.page.execute(run);
    } catch (error) {
      this.log.error(`The dry run ${run.id} failed: ${String(error)}`);
      await this.runs.fail(run.id, 'It failed half way; the server log says why. Try it again.');
    }
    return true;
  }
}
