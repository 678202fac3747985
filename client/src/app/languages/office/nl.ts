import approvals from '../../../features/approvals/i18n/nl';
import automaticAnswers from '../../../features/automatic-answers/i18n/nl';
import calendars from '../../../features/calendars/i18n/nl';
import publication from '../../../features/publication/i18n/nl';
import channels from '../../../features/channels/i18n/nl';
import cannedReplies from '../../../features/canned-replies/i18n/nl';
import team from '../../../features/team/i18n/nl';
import settings from '../../../features/settings/i18n/nl';
import audit from '../../../features/audit/i18n/nl';
import tokens from '../../../features/tokens/i18n/nl';
import customers from '../../../features/customers/i18n/nl';
import guidelines from '../../../features/guidelines/i18n/nl';
import deliveries from '../../../features/deliveries/i18n/nl';
import search from '../../../features/search/i18n/nl';
import notices from '../../../features/notices/i18n/nl';
import language from '../../../features/language/i18n/nl';
import webhooks from '../../../features/webhooks/i18n/nl';
import workRules from '../../../pages/work-rules/i18n/nl';
import customerData from '../../../pages/customer-data/i18n/nl';
import customerImport from '../../../features/customer-import/i18n/nl';
import connections from '../../../features/connections/i18n/nl';
import listening from '../../../features/listening/i18n/nl';
import incidents from '../../../features/incidents/i18n/nl';
import listeningPage from '../../../pages/listening/i18n/nl';
import conditions from '../../../i18n/conditions/nl';
import privacy from '../../../features/privacy/i18n/nl';
import digests from '../../../features/digests/i18n/nl';
import topics from '../../../features/topics/i18n/nl';
import bulkAnswer from '../../../features/bulk-answer/i18n/nl';
import segments from '../../../features/segments/i18n/nl';
import satisfaction from '../../../features/satisfaction/i18n/nl';
import routing from '../../../features/routing/i18n/nl';
import rules from '../../../features/rules/i18n/nl';
import reports from '../../../pages/reports/i18n/nl';
import sla from '../../../features/sla/i18n/nl';
import figures from '../../../features/figures/i18n/nl';
import firstSteps from '../../../features/first-steps/i18n/nl';
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
