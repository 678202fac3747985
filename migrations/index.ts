import { PlatformExtensions1764000000000 } from './1764000000000-platform-extensions.js';
import { PlatformEvents1764000000100 } from './1764000000100-platform-events.js';
import { AccessAccounts1764000001000 } from './1764000001000-access-accounts.js';
import { ChannelsRegistry1764000002000 } from './1764000002000-channels-registry.js';
import { ChannelsJournal1764000002100 } from './1764000002100-channels-journal.js';
import { ChannelsDelivery1764000002200 } from './1764000002200-channels-delivery.js';
import { CrmCustomers1764000003000 } from './1764000003000-crm-customers.js';
import { ConversationsCore1764000004000 } from './1764000004000-conversations-core.js';
import { ConversationsWork1764000004100 } from './1764000004100-conversations-work.js';
import { ConversationsViewCounts1764000004200 } from './1764000004200-conversations-view-counts.js';
import { CrmSearch1764000005000 } from './1764000005000-crm-search.js';
import { ConversationsReading1764000005100 } from './1764000005100-conversations-reading.js';
import { RepliesFollowUps1764000005200 } from './1764000005200-replies-follow-ups.js';
import { ConversationsSearch1764000005300 } from './1764000005300-conversations-search.js';
import { ChannelsPrivateReplies1764000005400 } from './1764000005400-channels-private-replies.js';
import { ChannelsOverwritingReplies1764000005500 } from './1764000005500-channels-overwriting-replies.js';
import { ConversationsViewTotals1764000005600 } from './1764000005600-conversations-view-totals.js';
import { ConversationsShortNumbers1764000005700 } from './1764000005700-conversations-short-numbers.js';
import { ConversationsListByPriority1764000005800 } from './1764000005800-conversations-list-by-priority.js';
import { ChannelsHeldReceipts1764000005850 } from './1764000005850-channels-held-receipts.js';
import { ConversationsSigns1764000006000 } from './1764000006000-conversations-signs.js';
import { CalendarsCore1764000006100 } from './1764000006100-calendars-core.js';
import { SlaClocks1764000006200 } from './1764000006200-sla-clocks.js';
import { SlaPastClocks1764000006210 } from './1764000006210-sla-past-clocks.js';
import { Rules1764000006300 } from './1764000006300-rules.js';
import { EscalationCore1764000006400 } from './1764000006400-escalation-core.js';
import { PlatformMail1764000006500 } from './1764000006500-platform-mail.js';
import { Notices1764000006510 } from './1764000006510-notices.js';
import { PlatformMailIn1764000006520 } from './1764000006520-platform-mail-in.js';
import { WebhooksOut1764000006530 } from './1764000006530-webhooks-out.js';
import { AgentsWork1764000006600 } from './1764000006600-agents-work.js';
import { Routing1764000006610 } from './1764000006610-routing.js';
import { RepliesCanned1764000006700 } from './1764000006700-replies-canned.js';
import { RepliesCannedHints1764000006710 } from './1764000006710-replies-canned-hints.js';
import { LanguageLabels1764000006800 } from './1764000006800-language-labels.js';
import { RepliesAutomatic1764000006810 } from './1764000006810-replies-automatic.js';
import { CrmSegments1764000006900 } from './1764000006900-crm-segments.js';
import { ModerationGuidelines1764000006910 } from './1764000006910-moderation-guidelines.js';
import { RepliesApproval1764000006920 } from './1764000006920-replies-approval.js';
import { CrmFacts1764000007000 } from './1764000007000-crm-facts.js';
import { LanguageHoldingLabel1764000007010 } from './1764000007010-language-holding-label.js';
import { CrmPersons1764000007100 } from './1764000007100-crm-persons.js';
import { DeskSatisfaction1764000007200 } from './1764000007200-desk-satisfaction.js';
import { CustomerSegments1764000007210 } from './1764000007210-customer-segments.js';
import { CustomersExchange1764000007300 } from './1764000007300-customers-exchange.js';
import { Privacy1764000007400 } from './1764000007400-privacy.js';
import { LanguageTeachingAndProvider1764000007500 } from './1764000007500-language-teaching-and-provider.js';
import { InsightTopics1764000007600 } from './1764000007600-insight-topics.js';
import { InsightDigests1764000007610 } from './1764000007610-insight-digests.js';
import { RepliesBulk1764000007620 } from './1764000007620-replies-bulk.js';
import { InsightFigures1764000007700 } from './1764000007700-insight-figures.js';
import { CrmWholeCustomer1764000007710 } from './1764000007710-crm-whole-customer.js';
import { Listening1764000007800 } from './1764000007800-listening.js';
import { SurgesAndIncidents1764000007810 } from './1764000007810-surges-and-incidents.js';
import { CustomerSegmentsFirstLook1764000007220 } from './1764000007220-customer-segments-first-look.js';

/** In order. A migration is never edited once landed; a new one is added at the end. */
import { ModerationHidings1764000007850 } from './1764000007850-moderation-hidings.js';
import { PlatformMailAbout1764000007860 } from './1764000007860-platform-mail-about.js';

export const migrations = [
  PlatformExtensions1764000000000,
  PlatformEvents1764000000100,
  AccessAccounts1764000001000,
  ChannelsRegistry1764000002000,
  ChannelsJournal1764000002100,
  ChannelsDelivery1764000002200,
  CrmCustomers1764000003000,
  ConversationsCore1764000004000,
  ConversationsWork1764000004100,
  ConversationsViewCounts1764000004200,
  CrmSearch1764000005000,
  ConversationsReading1764000005100,
  RepliesFollowUps1764000005200,
  ConversationsSearch1764000005300,
  ChannelsPrivateReplies1764000005400,
  ChannelsOverwritingReplies1764000005500,
  ConversationsViewTotals1764000005600,
  ConversationsShortNumbers1764000005700,
  ConversationsListByPriority1764000005800,
  ChannelsHeldReceipts1764000005850,
  ConversationsSigns1764000006000,
  CalendarsCore1764000006100,
  SlaClocks1764000006200,
  SlaPastClocks1764000006210,
  Rules1764000006300,
  EscalationCore1764000006400,
  PlatformMail1764000006500,
  Notices1764000006510,
  PlatformMailIn1764000006520,
  WebhooksOut1764000006530,
  AgentsWork1764000006600,
  Routing1764000006610,
  RepliesCanned1764000006700,
  RepliesCannedHints1764000006710,
  LanguageLabels1764000006800,
  RepliesAutomatic1764000006810,
  CrmSegments1764000006900,
  ModerationGuidelines1764000006910,
  RepliesApproval1764000006920,
  CrmFacts1764000007000,
  LanguageHoldingLabel1764000007010,
  CrmPersons1764000007100,
  DeskSatisfaction1764000007200,
  CustomerSegments1764000007210,
  CustomerSegmentsFirstLook1764000007220,
  CustomersExchange1764000007300,
  Privacy1764000007400,
  LanguageTeachingAndProvider1764000007500,
  InsightTopics1764000007600,
  InsightDigests1764000007610,
  RepliesBulk1764000007620,
  InsightFigures1764000007700,
  CrmWholeCustomer1764000007710,
  Listening1764000007800,
  SurgesAndIncidents1764000007810,
  ModerationHidings1764000007850,
  PlatformMailAbout1764000007860,
];
