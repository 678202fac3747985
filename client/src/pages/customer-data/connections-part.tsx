export { ConnectionsTab as default } from '../../features/connections/components/connections-tab';
