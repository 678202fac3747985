import type { Schemas } from './schemas';

export type Notice = Schemas['NoticeDto'];
export type NoticeKind = Schemas['NoticeKind'];
export type NoticeSettings = Schemas['NoticeSettingsDto'];
export type Webhook = Schemas['WebhookDto'];
export type WebhookDelivery = Schemas['WebhookDeliveryDto'];
export type WebhookTemplate = Schemas['WebhookTemplate'];
export type WebhookKind = Schemas['WebhookKind'];
export type MailHealth = Schemas['MailHealthDto'];
