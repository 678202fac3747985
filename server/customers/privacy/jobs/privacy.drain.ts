import { Inject, Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CLOCK, type Clock } from '../../../platform/kernel/index.js';
import { type Drain, IsDrain } from '../../../platform/queue/index.js';
import { CarryOutErasure } from '../application/carry-out-erasure.js';
import { ForgetExports } from '../application/forget-exports.js';
import { WriteExport } from '../application/write-export.js';
import { RequestRepository } from '../data/request.repository.js';
import { PRIVACY_DRAIN } from '../domain/privacy-drain-name.js';

const AGAIN_AFTER_MS = 60_000;
const TIDY_EVERY_MS = 60_000;

/** Carries out what people asked of us by law, one after the other, batch by batch. */
@IsDrain()
@Injectable()
export class PrivacyDrain implements Drain {
  readonly name = PRIVACY_DRAIN;
  readonly everyMs = 2000;
  private readonly log = new Logger('Privacy');
  private tidiedAt = 0;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly requests: RequestRepository,
    private readonly erasing: CarryOutErasure,
    private readonly exporting: WriteExport,
    private readonly forgetting: ForgetExports,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async drain(): Promise<boolean> {
    const request = await this.requests.due(this.clock.now());
    if (!request) return this.tidy();
    try {
      if (request.kind === 'erasure') await this.erasing.advance(request.id);
      else await this.exporting.write(request.id);
    } catch (error) {
      this.log.error(`Request ${request.id} stopped and is tried again: ${String(error)}`);
      await this.requests.change(this.db.manager, request.id, {
        problem: error instanceof Error ? error.name : 'Error',
        nextAt: new Date(this.clock.now().getTime() + AGAIN_AFTER_MS),
      });
    }
    return true;
  }

  private async tidy(): Promise<boolean> {
    const now = this.clock.now().getTime();
    if (now - this.tidiedAt < TIDY_EVERY_MS) return false;
    this.tidiedAt = now;
    await this.forgetting.forget();
    return false;
  }
}
