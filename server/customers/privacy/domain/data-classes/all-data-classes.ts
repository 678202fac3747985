import { accessClasses } from './access.js';
import { channelsClasses } from './channels.js';
import { conversationsClasses } from './conversations.js';
import { crmClasses } from './crm.js';
import { customersClasses } from './customers.js';
import type { TableClasses } from './data-class.js';
import { insightClasses } from './insight.js';
import { listeningClasses } from './listening.js';
import { noticesClasses } from './notices.js';
import { platformClasses } from './platform.js';
import { repliesClasses } from './replies.js';
import { workRulesClasses } from './work-rules.js';

/** Every table of the house: what each column holds, and what erasing a person does to it. */
export const ALL_DATA_CLASSES: readonly TableClasses[] = [
  ...platformClasses,
  ...accessClasses,
  ...channelsClasses,
  ...crmClasses,
  ...customersClasses,
  ...conversationsClasses,
  ...workRulesClasses,
  ...repliesClasses,
  ...noticesClasses,
  ...insightClasses,
  ...listeningClasses,
];
