export { GuidelinesTab as default } from '../../features/guidelines/components/guidelines-tab';
