export { StreamsTab as default } from '../../features/listening/components/streams-tab';
