import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { CLOCK, type Clock, failpoint } from '../../../platform/kernel/index.js';
import type { PrivacyRequest } from '../data/privacy-request.entity.js';
import { RequestRepository } from '../data/request.repository.js';
import { ErasureWork } from './erasure-work.js';
import { FinishErasure } from './finish-erasure.js';
import { PrepareErasure } from './prepare-erasure.js';

/** A reply that is being sent cannot be called back; it is over within that. */
const WAIT_FOR_REPLY_MS = 2000;
const PREPARATIONS = 3;
/** How often progress is told. */
const TOLD = 20;

type Place = Pick<PrivacyRequest, 'step' | 'cursor'>;

/**
 * Erases somebody, a batch a transaction. The request's row says how far it is, and is locked while
 * a batch is done: whoever comes after a crash, or at the same time, goes on from there.
 */
@Injectable()
export class CarryOutErasure {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly requests: RequestRepository,
    private readonly preparing: PrepareErasure,
    private readonly work: ErasureWork,
    private readonly finishing: FinishErasure,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Does one batch. */
  async advance(id: string): Promise<void> {
    await this.db.transaction(async (manager) => {
      const request = await this.requests.lock(manager, id);
      if (!request?.nextAt) return;
      await this.next(manager, request);
      failpoint('erasure.before-commit');
    });
    failpoint('erasure.after-commit');
  }

  private async next(manager: EntityManager, request: PrivacyRequest): Promise<void> {
    const { id, step, cursor, customerId } = request;
    if (step === 0) {
      await this.preparing.mark(manager, customerId!);
      return this.goTo(manager, request, { step: 1, cursor: null });
    }
    if (step === 1) {
      if (await this.preparing.mustWait(customerId!))
        return this.requests.change(manager, id, { nextAt: this.inAMoment() });
      await this.preparing.gather(manager, id, customerId!);
      return this.goTo(manager, request, { step: 2, cursor: null });
    }
    if (step === 2) {
      await this.preparing.markItems(manager, id);
      return this.goTo(manager, request, { step: 3, cursor: null });
    }
    const plan = await this.preparing.plan();
    const current = plan[step - PREPARATIONS];
    if (!current) return this.finishing.finish(manager, request);
    const end = await this.work.batch(manager, id, current, cursor);
    await this.goTo(manager, request, {
      step: end === null ? step + 1 : step,
      cursor: end,
    });
  }

  private async goTo(manager: EntityManager, request: PrivacyRequest, place: Place): Promise<void> {
    const total = (await this.preparing.plan()).length + PREPARATIONS + 1;
    await this.requests.change(manager, request.id, {
      ...place,
      state: 'running',
      startedAt: request.startedAt ?? this.clock.now(),
      done: place.step,
      total,
      problem: null,
      nextAt: this.clock.now(),
    });
    const share = (step: number): number => Math.floor((step * TOLD) / total);
    if (share(place.step) !== share(request.step)) await this.finishing.tell(manager, request.id);
  }

  private inAMoment(): Date {
    return new Date(this.clock.now().getTime() + WAIT_FOR_REPLY_MS);
  }
}
