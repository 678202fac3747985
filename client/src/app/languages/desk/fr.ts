import common from '../../../i18n/common/fr';
import shell from '../../i18n/fr';
import signIn from '../../../features/sign-in/i18n/fr';
import inbox from '../../../features/inbox/i18n/fr';
import conversation from '../../../features/conversation/i18n/fr';
import composer from '../../../features/composer/i18n/fr';
import customer from '../../../features/customer/i18n/fr';
import rate from '../../../features/rate/i18n/fr';
import escalation from '../../../features/escalation/i18n/fr';
import type en from './en';

const desk: typeof en = {
  common,
  shell,
  signIn,
  inbox,
  conversation,
  composer,
  customer,
  escalation,
  rate,
};

export default desk;
