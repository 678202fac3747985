import { IncidentConversationRow } from './incident-conversation.entity.js';
import { IncidentEntryRow } from './incident-entry.entity.js';
import { IncidentRow } from './incident.entity.js';
import { SurgeAlertRow } from './surge-alert.entity.js';
import { SurgeCountRow } from './surge-count.entity.js';

export const entities = [
  IncidentConversationRow,
  IncidentEntryRow,
  IncidentRow,
  SurgeAlertRow,
  SurgeCountRow,
];
