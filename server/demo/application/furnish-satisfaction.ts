import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/kernel/index.js';
import {
  type AskableConversation,
  type PastRating,
  PastSatisfactionRepository,
} from '../data/past-satisfaction.repository.js';
import {
  DEMO_FOLLOWERS,
  DEMO_RATINGS,
  DEMO_RATING_WORDS,
  WORDS_EVERY,
} from '../domain/demo-ratings.js';
import { MINUTE } from '../domain/rhythm.js';
import type { DemoGround, Furnishing } from './furnish-desk.js';

/** What customers said after their questions were resolved, and a first look at the segments. */
@Injectable()
export class FurnishSatisfaction implements Furnishing {
  constructor(private readonly past: PastSatisfactionRepository) {}

  async furnish(manager: EntityManager, { now }: DemoGround): Promise<void> {
    await this.past.switchOn(manager);
    const asked = await this.past.askable(manager);
    await this.past.add(
      manager,
      asked.map((conversation, index) => ratingOf(conversation, index, now)),
    );
    await this.past.followed(manager, DEMO_FOLLOWERS);
    await this.past.lookAtEverybody(manager);
  }
}

function ratingOf(conversation: AskableConversation, index: number, now: Date): PastRating {
  const known = conversation.language;
  const language = known === 'nl' || known === 'fr' ? known : 'en';
  const rating = DEMO_RATINGS[index % DEMO_RATINGS.length] ?? null;
  const words = index % WORDS_EVERY === 0 ? DEMO_RATING_WORDS[rating ?? 0]?.[0] : undefined;
  const at = (minutes: number): Date =>
    new Date(Math.min(+conversation.resolvedAt + minutes * MINUTE, +now));
  return {
    ...conversation,
    satisfactionId: newId(+conversation.resolvedAt),
    language,
    askedAt: at(15),
    rating,
    comment: words?.[language] ?? null,
    answeredAt: rating === null ? null : at(20 + (index % 90)),
  };
}
