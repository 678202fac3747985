/** Languages in which a customer can be asked. */
export const ASKING_LANGUAGES = ['en', 'fr', 'nl'] as const;
export type Language = (typeof ASKING_LANGUAGES)[number];

/** Events that this module writes, in the order of the conversation that they are about. */
export interface SatisfactionEvents {
  'satisfaction.asked': { satisfactionId: string };
  'satisfaction.rated': {
    satisfactionId: string;
    customerId: string;
    /** 1 to 5. */
    rating: number;
    /** As low as the setting calls low. */
    isLow: boolean;
    /** Who had resolved the conversation. */
    agentId: string | null;
  };
  'satisfaction-setting.changed': Record<string, never>;
}
