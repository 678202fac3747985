import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { newId, unprocessable } from '../../../platform/kernel/index.js';
import { LabelRepository } from '../data/label.repository.js';

// Control characters and marks that turn the direction of text around have no place in a name.
const INVISIBLE = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A tag by its name; asking for one that there is answers that one. */
@Injectable()
export class MakeTag {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly labels: LabelRepository,
  ) {}

  /** Throws 422 for a name that shows nothing. */
  async make(name: string, colour: string | undefined) {
    const clean = name.replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();
    if (clean === '') throw unprocessable('tag.empty', 'Give the tag a name.');
    return this.labels.makeTag(this.db.manager, {
      id: newId(),
      name: clean,
      colour: colour ?? null,
    });
  }
}
