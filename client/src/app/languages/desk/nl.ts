import common from '../../../i18n/common/nl';
import shell from '../../i18n/nl';
import signIn from '../../../features/sign-in/i18n/nl';
import inbox from '../../../features/inbox/i18n/nl';
import conversation from '../../../features/conversation/i18n/nl';
import composer from '../../../features/composer/i18n/nl';
import customer from '../../../features/customer/i18n/nl';
import rate from '../../../features/rate/i18n/nl';
import escalation from '../../../features/escalation/i18n/nl';
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
