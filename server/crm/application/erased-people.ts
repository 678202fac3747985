import { Inject, Injectable } from '@nestjs/common';
import { createHmac, hkdfSync } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { SECRET } from '../../platform/config/index.js';
import { ErasedMarkRepository } from '../data/erased-mark.repository.js';
import { type Trace, traceText } from '../domain/trace.js';

/**
 * Knows erased people again without knowing them: by hashes that nobody without the installation's
 * secret can make. Whoever is about to make a row about a person asks here first, in the same
 * transaction.
 */
@Injectable()
export class ErasedPeople {
  private readonly key: Buffer;

  constructor(
    @Inject(SECRET) secret: string,
    private readonly marks: ErasedMarkRepository,
  ) {
    this.key = Buffer.from(hkdfSync('sha256', secret, 'hark', 'erased-people', 32));
  }

  /** Those of the traces that lead to somebody erased, and not to what happened after that. */
  async among<T extends Trace>(manager: EntityManager, traces: readonly T[]): Promise<Set<T>> {
    if (traces.length === 0 || !(await this.marks.hasAny(manager))) return new Set();
    const hashed = traces.map((trace) => ({ trace, mark: this.markOf(traceText(trace)) }));
    const rows = await this.marks.among(
      manager,
      hashed.map(({ mark }) => mark),
    );
    const erasedAt = new Map(rows.map(({ mark, at }) => [mark.toString('hex'), at]));
    const isErased = ({ trace, mark }: { trace: T; mark: Buffer }): boolean => {
      const at = erasedAt.get(mark.toString('hex'));
      return at !== undefined && (trace.at === undefined || trace.at <= at);
    };
    return new Set(hashed.filter(isErased).map(({ trace }) => trace));
  }

  async mark(manager: EntityManager, traces: readonly Trace[]): Promise<void> {
    if (traces.length === 0) return;
    await this.marks.add(
      manager,
      traces.map((trace) => this.markOf(traceText(trace))),
    );
  }

  /** False while nobody was ever erased: whoever looks closely may save the trouble. */
  hasAny(manager: EntityManager): Promise<boolean> {
    return this.marks.hasAny(manager);
  }

  /** A keyed hash that stands for a text; 32 bytes. */
  markOf(text: string): Buffer {
    return createHmac('sha256', this.key).update(text).digest();
  }
}
