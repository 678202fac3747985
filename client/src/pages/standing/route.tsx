export { StandingPage as Component } from './standing-page';
