export { TeamPage as Component } from './team-page';
