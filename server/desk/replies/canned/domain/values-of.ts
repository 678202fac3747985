import { cleanValue, firstNameOf } from './variable-value.js';
import type { VariableValues } from './variables.js';

export interface ValueFacts {
  customerName: string | null;
  agentName: string | null;
  brandName: string | null;
  channelName: string;
  subject: string | null;
  publicationTitle: string | null;
  /** Of the text, for the date. */
  language: string;
  timeZone: string;
}

/** What the variables stand for, each one plain line. */
export const valuesOf = (facts: ValueFacts, now: Date): VariableValues => ({
  'customer.first_name': firstNameOf(facts.customerName),
  'customer.name': cleanValue(facts.customerName),
  'agent.first_name': firstNameOf(facts.agentName),
  'agent.name': cleanValue(facts.agentName),
  'brand.name': cleanValue(facts.brandName ?? facts.channelName),
  'channel.name': cleanValue(facts.channelName),
  'conversation.subject': cleanValue(facts.subject),
  'publication.title': cleanValue(facts.publicationTitle),
  today: new Intl.DateTimeFormat(facts.language, {
    dateStyle: 'long',
    timeZone: facts.timeZone,
  }).format(now),
});
