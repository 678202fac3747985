export { Mails as default } from '../../features/figures/components/mails';
