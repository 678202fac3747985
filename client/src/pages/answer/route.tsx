export { AnswerPage as Component } from './answer-page';
