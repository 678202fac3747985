export { DigestsPage as Component } from './digests-page';
