export { QuestionPage as Component } from './question-page';
