import { RoutingTab } from '../../features/routing/components/routing-tab';

export default RoutingTab;
