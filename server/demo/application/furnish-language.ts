import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LabelHistory } from '../../insight/language/index.js';
import type { Furnishing } from './furnish-desk.js';

/** What every message of the month says. */
@Injectable()
export class FurnishLanguage implements Furnishing {
  constructor(private readonly labels: LabelHistory) {}

  furnish(manager: EntityManager): Promise<void> {
    return this.labels.label(manager);
  }
}
