import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PastExchangeRepository } from '../data/past-exchange.repository.js';
import { demoActor } from './demo-actor.js';
import type { DemoGround, Furnishing } from './furnish-desk.js';

/** A file of customers that was brought in some days ago. */
@Injectable()
export class FurnishExchange implements Furnishing {
  constructor(private readonly past: PastExchangeRepository) {}

  furnish(manager: EntityManager, { house, now }: DemoGround): Promise<void> {
    return this.past.brought(manager, demoActor(house, 'sofie').userId, now);
  }
}
