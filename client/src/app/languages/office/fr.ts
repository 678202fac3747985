import approvals from '../../../features/approvals/i18n/fr';
import automaticAnswers from '../../../features/automatic-answers/i18n/fr';
import calendars from '../../../features/calendars/i18n/fr';
import publication from '../../../features/publication/i18n/fr';
import channels from '../../../features/channels/i18n/fr';
import cannedReplies from '../../../features/canned-replies/i18n/fr';
import team from '../../../features/team/i18n/fr';
import settings from '../../../features/settings/i18n/fr';
import audit from '../../../features/audit/i18n/fr';
import tokens from '../../../features/tokens/i18n/fr';
import customers from '../../../features/customers/i18n/fr';
import guidelines from '../../../features/guidelines/i18n/fr';
import deliveries from '../../../features/deliveries/i18n/fr';
import search from '../../../features/search/i18n/fr';
import notices from '../../../features/notices/i18n/fr';
import language from '../../../features/language/i18n/fr';
import webhooks from '../../../features/webhooks/i18n/fr';
import workRules from '../../../pages/work-rules/i18n/fr';
import customerData from '../../../pages/customer-data/i18n/fr';
import customerImport from '../../../features/customer-import/i18n/fr';
import connections from '../../../features/connections/i18n/fr';
import listening from '../../../features/listening/i18n/fr';
import incidents from '../../../features/incidents/i18n/fr';
import listeningPage from '../../../pages/listening/i18n/fr';
import conditions from '../../../i18n/conditions/fr';
import privacy from '../../../features/privacy/i18n/fr';
import digests from '../../../features/digests/i18n/fr';
import topics from '../../../features/topics/i18n/fr';
import bulkAnswer from '../../../features/bulk-answer/i18n/fr';
import segments from '../../../features/segments/i18n/fr';
import satisfaction from '../../../features/satisfaction/i18n/fr';
import routing from '../../../features/routing/i18n/fr';
import rules from '../../../features/rules/i18n/fr';
import reports from '../../../pages/reports/i18n/fr';
import sla from '../../../features/sla/i18n/fr';
import figures from '../../../features/figures/i18n/fr';
import firstSteps from '../../../features/first-steps/i18n/fr';
import type en from './en';

const office: typeof en = {
  approvals,
  automaticAnswers,
  calendars,
  publication,
  channels,
  cannedReplies,
  team,
  settings,
  audit,
  tokens,
  customers,
  guidelines,
  deliveries,
  search,
  figures,
  firstSteps,
  workRules,
  customerData,
  digests,
  topics,
  bulkAnswer,
  customerImport,
  connections,
  listening,
  incidents,
  listeningPage,
  notices,
  language,
  webhooks,
  sla,
  privacy,
  segments,
  satisfaction,
  reports,
  conditions,
  routing,
  rules,
};

export default office;
