export { NoticesPage as Component } from './notices-page';
