export { RetentionTab as default } from '../../features/privacy/components/retention-tab';
