import common from '../../i18n/common/en';
import shell from '../i18n/en';
import signIn from '../../features/sign-in/i18n/en';
import inbox from '../../features/inbox/i18n/en';
import conversation from '../../features/conversation/i18n/en';
import composer from '../../features/composer/i18n/en';
import customer from '../../features/customer/i18n/en';
import publication from '../../features/publication/i18n/en';
import channels from '../../features/channels/i18n/en';
import team from '../../features/team/i18n/en';
import settings from '../../features/settings/i18n/en';
import audit from '../../features/audit/i18n/en';
import tokens from '../../features/tokens/i18n/en';
import deliveries from '../../features/deliveries/i18n/en';
import search from '../../features/search/i18n/en';
import firstSteps from '../../features/first-steps/i18n/en';

/** Every text of the client, one namespace a feature. The other languages have the same shape. */
const messages = {
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
