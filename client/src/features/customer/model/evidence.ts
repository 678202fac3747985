/** How one knows that a profile belongs to a customer, in the order of strength. */
export const EVIDENCE = ['given-by-customer', 'signed-in-visit', 'crm', 'agent-decided'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** Evidence with words of its own; anything else is shown as the server says it. */
export const evidenceOf = (text: string): Evidence | undefined =>
  EVIDENCE.find((known) => known === text);

const reasons = ['same-email', 'same-phone', 'same-handle-and-name'] as const;

export const reasonOf = (text: string): (typeof reasons)[number] | undefined =>
  reasons.find((known) => known === text);
