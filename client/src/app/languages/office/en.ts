import approvals from '../../../features/approvals/i18n/en';
import automaticAnswers from '../../../features/automatic-answers/i18n/en';
import calendars from '../../../features/calendars/i18n/en';
import publication from '../../../features/publication/i18n/en';
import channels from '../../../features/channels/i18n/en';
import cannedReplies from '../../../features/canned-replies/i18n/en';
import team from '../../../features/team/i18n/en';
import settings from '../../../features/settings/i18n/en';
import audit from '../../../features/audit/i18n/en';
import tokens from '../../../features/tokens/i18n/en';
import customers from '../../../features/customers/i18n/en';
import guidelines from '../../../features/guidelines/i18n/en';
import deliveries from '../../../features/deliveries/i18n/en';
import search from '../../../features/search/i18n/en';
import notices from '../../../features/notices/i18n/en';
import language from '../../../features/language/i18n/en';
import webhooks from '../../../features/webhooks/i18n/en';
import workRules from '../../../pages/work-rules/i18n/en';
import customerData from '../../../pages/customer-data/i18n/en';
import customerImport from '../../../features/customer-import/i18n/en';
import connections from '../../../features/connections/i18n/en';
import listening from '../../../features/listening/i18n/en';
import incidents from '../../../features/incidents/i18n/en';
import listeningPage from '../../../pages/listening/i18n/en';
import conditions from '../../../i18n/conditions/en';
import privacy from '../../../features/privacy/i18n/en';
import digests from '../../../features/digests/i18n/en';
import topics from '../../../features/topics/i18n/en';
import bulkAnswer from '../../../features/bulk-answer/i18n/en';
import segments from '../../../features/segments/i18n/en';
import satisfaction from '../../../features/satisfaction/i18n/en';
import routing from '../../../features/routing/i18n/en';
import rules from '../../../features/rules/i18n/en';
import reports from '../../../pages/reports/i18n/en';
import sla from '../../../features/sla/i18n/en';
import figures from '../../../features/figures/i18n/en';
import firstSteps from '../../../features/first-steps/i18n/en';

/** What the other sections need: fetched when one of them is opened. The other languages have the same shape. */
const office = {
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
