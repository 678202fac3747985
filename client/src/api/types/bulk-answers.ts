import type { Schemas } from './schemas';

export type PreviewedRecipient = Schemas['PreviewedRecipientDto'];
export type BulkAnswer = Schemas['BulkAnswerDto'];
export type BulkAnswerDetail = Schemas['BulkAnswerDetailDto'];
export type BulkRecipient = Schemas['BulkRecipientDto'];
