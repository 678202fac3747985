import { RulesTab } from '../../features/rules/components/rules-tab';

export default RulesTab;
