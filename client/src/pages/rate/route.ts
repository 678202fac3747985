export { RatePage as Component } from './rate-page';
