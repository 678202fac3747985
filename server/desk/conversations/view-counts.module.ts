import { Module } from '@nestjs/common';
import { RecountViews } from './application/recount-views.js';
import { ViewCountRepository } from './data/view-count.repository.js';

/** The stored numbers of the views, also for the command line, which needs nothing else. */
@Module({
  providers: [RecountViews, ViewCountRepository],
  exports: [RecountViews, ViewCountRepository],
})
export class ViewCountsModule {}
