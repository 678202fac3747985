import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { WorkProfile } from '../../../agents/contract.js';

@Injectable()
export class WorkProfiles {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  of(_userIds: readonly string[]): Promise<ReadonlyMap<string, WorkProfile>> {
    return Promise.resolve(new Map());
  }

  managerOf(_userId: string): Promise<string | null> {
    return Promise.resolve(null);
  }

  isAbsent(_userId: string, _at: Date): Promise<boolean> {
    return Promise.resolve(false);
  }

  async leadsOf(teamId: string): Promise<string[]> {
    const rows: { id: string }[] = await this.db.query(
      `select user_id as id from team_member where team_id = $1 and is_lead`,
      [teamId],
    );
    return rows.map(({ id }) => id);
  }
}
