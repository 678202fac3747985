export { AutomaticAnswersPage as Component } from './automatic-answers-page';
