import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { newId } from '../../kernel/index.js';
import { UndeliverableMail } from './undeliverable-mail.entity.js';

@Injectable()
export class UndeliverableRepository {
  constructor(
    @InjectRepository(UndeliverableMail) private readonly rows: Repository<UndeliverableMail>,
  ) {}

  async add({ from, subject, why }: { from: string; subject: string; why: string }): Promise<void> {
    await this.rows.insert({ id: newId(), sender: from, subject, why });
  }

  newest(limit: number): Promise<UndeliverableMail[]> {
    return this.rows.find({ order: { receivedAt: 'desc', id: 'desc' }, take: limit });
  }
}
