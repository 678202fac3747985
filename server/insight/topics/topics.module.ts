import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/index.js';
import { ConversationTopicsController } from './api/conversation-topics.controller.js';
import { TopicsController } from './api/topics.controller.js';
import { CorrectTopic } from './application/correct-topic.js';
import { FindTopics } from './application/find-topics.js';
import { KeepTopics } from './application/keep-topics.js';
import { PlaceMessage } from './application/place-message.js';
import { ShowTopics } from './application/show-topics.js';
import { TopicFacts } from './application/topic-facts.js';
import { TopicModels } from './application/topic-models.js';
import { MessageTopic } from './data/message-topic.entity.js';
import { TopicListReader } from './data/topic-list.reader.js';
import { TopicTextReader } from './data/topic-text.reader.js';
import { Topic } from './data/topic.entity.js';
import { TopicRepository } from './data/topic.repository.js';
import { TopicsDrain } from './jobs/topics.drain.js';
import { WhenMessageLabelledGivesItATopic } from './jobs/when-message-labelled-gives-it-a-topic.reaction.js';

@Module({
  imports: [AccessModule, TypeOrmModule.forFeature([Topic, MessageTopic])],
  controllers: [TopicsController, ConversationTopicsController],
  providers: [
    CorrectTopic,
    FindTopics,
    KeepTopics,
    PlaceMessage,
    ShowTopics,
    TopicFacts,
    TopicListReader,
    TopicModels,
    TopicRepository,
    TopicTextReader,
    TopicsDrain,
    WhenMessageLabelledGivesItATopic,
  ],
  exports: [FindTopics, TopicModels, TopicRepository],
})
export class TopicsModule {}
