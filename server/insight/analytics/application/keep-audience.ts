import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { CsvError, parse } from 'csv-parse/sync';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { newId, unprocessable } from '../../../platform/kernel/index.js';
import { AudienceRepository } from '../data/audience.repository.js';
import { type AudienceReading, readAudience } from '../domain/read-audience-file.js';
import type { AudienceDay } from '../domain/social.js';

const MOST_LINES = 20_000;

/** Counts of audiences, from files and from those who read them elsewhere. */
@Injectable()
export class KeepAudience {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly counts: AudienceRepository,
    private readonly audit: Audit,
  ) {}

  /** Lines that cannot be read are told and the others taken. Throws Problem 422 for what is no CSV. */
  async fromFile(
    me: Principal,
    text: string,
  ): Promise<{ taken: number } & Pick<AudienceReading, 'faults'>> {
    const { days, faults } = readAudience(linesOf(text));
    await this.db.transaction(async (manager) => {
      await this.put(manager, days, 'csv');
      await this.audit.record(manager, {
        by: me,
        action: 'audience.imported',
        detail: { taken: days.length, faults: faults.length },
      });
    });
    return { taken: days.length, faults };
  }

  /** Within the caller's transaction; the same day of the same page from the same source is one. */
  async put(
    manager: EntityManager,
    days: readonly (AudienceDay & { channelId?: string })[],
    source: string,
  ): Promise<void> {
    if (days.length === 0) return;
    const rows = days.map(
      ({ channelId = null, ...day }: AudienceDay & { channelId?: string | null }) => ({
        ...day,
        id: newId(),
        channelId,
        source,
      }),
    );
    await this.counts.put(manager, rows);
  }

  newest(me: Principal, limit: number): Promise<AudienceDay[]> {
    return this.counts.newest(me.channelIds, limit);
  }
}

function linesOf(text: string): Record<string, string>[] {
  try {
    const lines = parse(text, {
      bom: true,
      delimiter: [',', ';', '\t'],
      columns: (headings: string[]) => headings.map((heading) => heading.trim().toLowerCase()),
      skip_empty_lines: true,
      relax_column_count: true,
      max_record_size: 10_000,
      to: MOST_LINES + 1,
    }) as Record<string, string>[];
    if (lines.length > MOST_LINES)
      throw unprocessable('audience.too-long', `A file has ${MOST_LINES} lines at most.`);
    return lines;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw unprocessable('audience.unreadable', `This is no CSV file: ${error.message}`);
  }
}
