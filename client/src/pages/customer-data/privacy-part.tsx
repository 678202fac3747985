export { PrivacyTab as default } from '../../features/privacy/components/privacy-tab';
