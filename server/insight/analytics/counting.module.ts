import { Module } from '@nestjs/common';
import { CalendarsModule } from '../../desk/work-rules/calendars/index.js';
import { FollowFigures } from './application/follow-figures.js';
import { ReadFacts } from './application/read-facts.js';
import { RebuildFigures } from './application/rebuild-figures.js';
import { FactRepository } from './data/fact.repository.js';
import { FigureFollowRepository } from './data/follow.repository.js';
import { StoryReader } from './data/story.reader.js';
import { SumRepository } from './data/sum.repository.js';

/** Reads conversations into facts and sums: for the desk, and for the command that does it anew. */
@Module({
  imports: [CalendarsModule],
  providers: [
    FactRepository,
    FigureFollowRepository,
    FollowFigures,
    ReadFacts,
    RebuildFigures,
    StoryReader,
    SumRepository,
  ],
  exports: [FigureFollowRepository, FollowFigures, RebuildFigures],
})
export class CountingModule {}
