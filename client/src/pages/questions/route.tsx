export { QuestionsPage as Component } from './questions-page';
