import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Label } from '../contract.js';
import { LabelRepository } from '../data/label.repository.js';
import { TextReader } from './text-reader.js';

const AT_ONCE = 500;

/** Labels what was said before anybody read it: silently, nobody waits for it. */
@Injectable()
export class LabelHistory {
  constructor(
    private readonly labels: LabelRepository,
    private readonly reader: TextReader,
  ) {}

  async label(manager: EntityManager): Promise<void> {
    await this.reader.ready();
    for (;;) {
      const messages = await this.labels.history(manager, AT_ONCE);
      if (messages.length === 0) return;
      const labels = messages.map(({ id, text, rating, spoken }): Label => ({
        messageId: id,
        ...this.reader.read(text, { rating, spoken }),
      }));
      await this.labels.insertMany(manager, labels);
    }
  }
}
