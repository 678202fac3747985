export { LadderList as default } from '../../features/escalation/components/ladder-list';
