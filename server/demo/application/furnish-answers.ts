import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NOTICES } from '../../desk/replies/index.js';
import { PastAnswersRepository } from '../data/past-answers.repository.js';
import { DAY } from '../domain/rhythm.js';
import type { DemoGround, Furnishing } from './furnish-desk.js';

const PERMITTED = 4;
const SENT = 12;
const REFUSED = 40;

/** A trial of automatic answers two weeks ago. Since then the desk only suggests. */
@Injectable()
export class FurnishAnswers implements Furnishing {
  constructor(private readonly past: PastAnswersRepository) {}

  async furnish(manager: EntityManager, { now, house }: DemoGround): Promise<void> {
    const judgeId = house.userIds.get('sofie')!;
    const days = { from: new Date(+now - 20 * DAY), to: new Date(+now - 10 * DAY) };
    await this.past.permit(manager, judgeId, PERMITTED, days.from);
    await this.past.send(manager, { ...days, judgeId, notices: NOTICES, most: SENT });
    await this.past.refuse(manager, { ...days, most: REFUSED });
  }
}
