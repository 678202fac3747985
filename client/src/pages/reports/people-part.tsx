export { PeopleBoard as default } from '../../features/figures/components/people-board';
