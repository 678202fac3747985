import type { Schemas } from './schemas';

export type PrivacyRequest = Schemas['PrivacyRequestDto'];
export type PrivacyRequestState = Schemas['PrivacyRequestState'];
export type PrivacyCustomer = Schemas['PrivacyCustomerDto'];
export type PrivacyRead = Schemas['PrivacyReadDto'];
export type ErasurePreview = Schemas['ErasurePreviewDto'];
export type Retention = Schemas['RetentionDto'];
export type RetentionKind = Schemas['RetentionKind'];
export type RetentionPreview = Schemas['RetentionPreviewDto'];
