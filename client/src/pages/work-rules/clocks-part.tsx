export { Policies as default } from '../../features/sla/components/policies';
