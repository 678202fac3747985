import common from '../../i18n/common/fr';
import shell from '../i18n/fr';
import signIn from '../../features/sign-in/i18n/fr';
import inbox from '../../features/inbox/i18n/fr';
import conversation from '../../features/conversation/i18n/fr';
import composer from '../../features/composer/i18n/fr';
import customer from '../../features/customer/i18n/fr';
import publication from '../../features/publication/i18n/fr';
import channels from '../../features/channels/i18n/fr';
import team from '../../features/team/i18n/fr';
import settings from '../../features/settings/i18n/fr';
import audit from '../../features/audit/i18n/fr';
import tokens from '../../features/tokens/i18n/fr';
import deliveries from '../../features/deliveries/i18n/fr';
import search from '../../features/search/i18n/fr';
import firstSteps from '../../features/first-steps/i18n/fr';
import type en from './en';

const messages: typeof en = {
  common,
  shell,
  signIn,
  inbox,
  conversation,
  composer,
  customer,
  publication,
  channels,
  team,
  settings,
  audit,
  tokens,
  deliveries,
  search,
  firstSteps,
};

export default messages;
