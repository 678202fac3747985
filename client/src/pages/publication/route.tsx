export { PublicationPage as Component } from './publication-page';
