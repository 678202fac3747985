import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CLOCK, type Clock } from '../../platform/kernel/index.js';
import { type Drain, IsDrain } from '../../platform/queue/index.js';
import { AuditRepository } from '../data/audit.repository.js';
import { LoginAttemptsRepository } from '../data/login-attempts.repository.js';
import { SessionsRepository } from '../data/sessions.repository.js';
import { auditKeptFrom } from '../domain/retention.js';
import { idleSince } from '../domain/session-lifetime.js';
import { LONGEST_WINDOW_MS } from '../domain/sign-in-limits.js';

const HOUR_MS = 3_600_000;

/** Removes what has run out: sessions, attempts to sign in, old lines of the audit log. */
@IsDrain()
@Injectable()
export class TidyAccess implements Drain {
  readonly name = 'tidy-access';
  readonly everyMs = HOUR_MS;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly sessions: SessionsRepository,
    private readonly attempts: LoginAttemptsRepository,
    private readonly audit: AuditRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async drain(): Promise<boolean> {
    const now = this.clock.now();
    await this.sessions.removeDead(this.db.manager, now, idleSince(now));
    await this.attempts.forgetBefore(new Date(now.getTime() - LONGEST_WINDOW_MS));
    await this.audit.forgetBefore(auditKeptFrom(now));
    return false;
  }
}
