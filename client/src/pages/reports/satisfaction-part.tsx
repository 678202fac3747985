export { SatisfactionTab as default } from '../../features/satisfaction/components/satisfaction-tab';
