/** What messages are about: topics found by grouping, kept by people, given to each new message. */
export { maskText } from './domain/mask-text.js';
export { FindTopics } from './application/find-topics.js';
export { TopicModels } from './application/topic-models.js';
export { TopicsModule } from './topics.module.js';
export { TopicRepository } from './data/topic.repository.js';
