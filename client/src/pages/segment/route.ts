export { SegmentPage as Component } from './segment-page';
