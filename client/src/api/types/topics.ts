import type { Schemas } from './schemas';

export type Topic = Schemas['TopicDto'];
export type TopicList = Schemas['TopicListDto'];
export type TopicMessage = Schemas['TopicMessageDto'];
export type MessageTopic = Schemas['MessageTopicDto'];
export type TopicName = Schemas['TopicNameDto'];
