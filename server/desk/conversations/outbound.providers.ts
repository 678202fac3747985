import type { Provider } from '@nestjs/common';
import { ApplyDelivery } from './application/apply-delivery.js';
import { FetchAttachments } from './application/fetch-attachments.js';
import { FoldMessages } from './application/fold-messages.js';
import { OutboundMessages } from './application/outbound-messages.js';
import { AttachmentRepository } from './data/attachment.repository.js';
import { ConversationLabels } from './data/conversation-labels.js';
import { OutboundMessageRepository } from './data/outbound-message.repository.js';
import { ReplyGround } from './data/reply-ground.js';
import { AttachmentsDrain } from './jobs/attachments.drain.js';

/** What the brand writes, and own copies of what customers attach. */
export const outboundProviders: Provider[] = [
  AttachmentRepository,
  ConversationLabels,
  OutboundMessageRepository,
  ReplyGround,
  ApplyDelivery,
  FetchAttachments,
  FoldMessages,
  OutboundMessages,
  AttachmentsDrain,
];
