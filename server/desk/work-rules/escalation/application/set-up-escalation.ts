import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../../../platform/kernel/index.js';
import { DepartmentRepository } from '../../../agents/index.js';
import { LadderRepository } from '../data/ladder.repository.js';
import type { DepartmentContent } from './keep-departments.js';
import type { LadderContent } from './keep-ladders.js';

/** Ladders and departments that a desk begins with; nobody is told, for nobody is there yet. */
@Injectable()
export class SetUpEscalation {
  constructor(
    private readonly departments: DepartmentRepository,
    private readonly ladders: LadderRepository,
  ) {}

  /** Answers the id. */
  async department(manager: EntityManager, content: DepartmentContent): Promise<string> {
    const id = newId();
    await this.departments.add(manager, { id, ...content });
    return id;
  }

  /** Answers the id. */
  async ladder(manager: EntityManager, content: LadderContent): Promise<string> {
    const id = newId();
    await this.ladders.save(manager, { id, ...content });
    return id;
  }
}
