export { WorkRulesPage as Component } from './work-rules-page';
