export const SCOPES = ['all', 'team', 'own'] as const;
/** Who finds it: everybody, one team, its owner. */
export type Scope = (typeof SCOPES)[number];

export const CANNED_STATES = ['draft', 'approved', 'retired'] as const;
export type CannedState = (typeof CANNED_STATES)[number];

export const USE_SOURCES = ['search', 'suggestion', 'rule', 'automatic'] as const;
/** How a text came into a reply. */
export type UseSource = (typeof USE_SOURCES)[number];

/** A text in one language; with a network only for that network. */
export interface Variant {
  id: string;
  language: string;
  network: string | null;
  body: string;
}

/** How a customer may put the question that the text answers. */
export interface Example {
  language: string;
  text: string;
}
