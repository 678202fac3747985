import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/index.js';
import { ChannelsModule } from '../../channels/index.js';
import { LanguageModule } from '../language/index.js';
import { HitsController } from './api/hits.controller.js';
import { MutesController } from './api/mutes.controller.js';
import { SourcesController } from './api/sources.controller.js';
import { StreamsController } from './api/streams.controller.js';
import { FetchFeed } from './application/fetch-feed.js';
import { HitChannel } from './application/hit-channel.js';
import { KeepItems } from './application/keep-items.js';
import { KeepSources } from './application/keep-sources.js';
import { KeepStreams } from './application/keep-streams.js';
import { ListeningNews } from './application/listening-news.js';
import { MarkHit } from './application/mark-hit.js';
import { MuteHits } from './application/mute-hits.js';
import { OpenHit } from './application/open-hit.js';
import { PreviewQuery } from './application/preview-query.js';
import { ReadSource } from './application/read-source.js';
import { ShowHits } from './application/show-hits.js';
import { ShowStreams } from './application/show-streams.js';
import { SiftItems } from './application/sift-items.js';
import { entities } from './data/entities.js';
import { HitRepository } from './data/hit.repository.js';
import { ItemRepository } from './data/item.repository.js';
import { MentionRepository } from './data/mention.repository.js';
import { MuteRepository } from './data/mute.repository.js';
import { SourceRepository } from './data/source.repository.js';
import { StreamRepository } from './data/stream.repository.js';
import { FeedsDrain } from './jobs/feeds.drain.js';

@Module({
  imports: [AccessModule, ChannelsModule, LanguageModule, TypeOrmModule.forFeature(entities)],
  controllers: [HitsController, MutesController, SourcesController, StreamsController],
  providers: [
    FeedsDrain,
    FetchFeed,
    HitChannel,
    HitRepository,
    ItemRepository,
    KeepItems,
    KeepSources,
    KeepStreams,
    ListeningNews,
    MarkHit,
    MentionRepository,
    MuteHits,
    MuteRepository,
    OpenHit,
    PreviewQuery,
    ReadSource,
    ShowHits,
    ShowStreams,
    SiftItems,
    SourceRepository,
    StreamRepository,
  ],
  exports: [KeepSources, KeepStreams, MarkHit, OpenHit],
})
export class ListeningModule {}
