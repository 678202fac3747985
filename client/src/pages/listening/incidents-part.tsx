export { IncidentsTab as default } from '../../features/incidents/components/incidents-tab';
