export { ServiceBoard as default } from '../../features/figures/components/service-board';
