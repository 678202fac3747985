import type { Schemas } from './schemas';

/** What teaches the desk, and the language model outside that it may ask. */
export type LanguageState = Schemas['LanguageStateDto'];
export type ChangeLanguageProvider = Schemas['ChangeLanguageProviderDto'];
export type ProviderTest = Schemas['ProviderTestDto'];
export type LanguageCall = Schemas['LanguageCallDto'];

/** The summary of a conversation, and what would be sent out for a new one. */
export type SummaryState = Schemas['ConversationSummaryStateDto'];
export type SummaryOffer = Schemas['SummaryOfferDto'];
export type AskSummary = Schemas['AskSummaryDto'];

export type MessageTopic = Schemas['MessageTopicDto'];
