export { ListeningPage as Component } from './listening-page';
