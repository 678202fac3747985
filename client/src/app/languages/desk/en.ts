import common from '../../../i18n/common/en';
import shell from '../../i18n/en';
import signIn from '../../../features/sign-in/i18n/en';
import inbox from '../../../features/inbox/i18n/en';
import conversation from '../../../features/conversation/i18n/en';
import composer from '../../../features/composer/i18n/en';
import customer from '../../../features/customer/i18n/en';
import rate from '../../../features/rate/i18n/en';
import escalation from '../../../features/escalation/i18n/en';

/** What the inbox needs: fetched before the first page. The other languages have the same shape. */
const desk = {
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
