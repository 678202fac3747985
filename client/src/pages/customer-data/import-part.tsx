export { ImportTab as default } from '../../features/customer-import/components/import-tab';
