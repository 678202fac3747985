/** How one knows that a profile belongs to a customer, in the order of strength. */
export const EVIDENCE = ['given-by-customer', 'signed-in-visit', 'crm', 'agent-decided'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** Evidence with words of its own; anything else is shown as the server says it. */
export const evidenceOf = (text: string): Evidence | undefined =>
  EVIDENCE.find((known) => known === text);

/** What a suggestion rests on, as evidence of a link; somebody who agrees may choose another. */
const EVIDENCE_BY_REASON: Readonly<Record<string, Evidence>> = {
  'signed-in-visit': 'signed-in-visit',
  'same-key': 'crm',
  'given-in-message': 'given-by-customer',
};

export const evidenceBehind = (reason: string | undefined): Evidence =>
  (reason !== undefined && EVIDENCE_BY_REASON[reason]) || 'agent-decided';
