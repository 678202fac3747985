import type { Schemas } from './schemas';

/** What the desk, or a person instead, says of a customer's message. */
export type MessageLabel = Schemas['MessageLabelDto'];
export type MessageLabels = Schemas['MessageLabelListDto'];
export type LabelCorrection = Schemas['LabelCorrectionDto'];
export type Intent = Schemas['Intent'];
export type Sentiment = NonNullable<MessageLabel['sentiment']>;
