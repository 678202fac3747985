export { SegmentsTab as default } from '../../features/segments/components/segments-tab';
