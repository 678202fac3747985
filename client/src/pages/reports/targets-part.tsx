export { SlaReport as default } from '../../features/sla/components/sla-report';
