import type { Segment } from '../../crm/contract.js';
import type { ApprovalRuleContent, Risk } from '../../desk/replies/index.js';
import type { AgentKey } from './people.js';
import type { Language } from './scenario.js';

const everyone = { kind: 'everyone', ids: [], roles: [], days: 0 } as const;

/** Which replies wait for a second pair of eyes at the demo brand. */
export const DEMO_APPROVAL_RULES: readonly ApprovalRuleContent[] = [
  {
    name: 'Amounts in public',
    authors: everyone,
    condition: { fact: 'isPublic', operator: 'is', value: true },
    risks: ['amount', 'iban', 'card-number'],
    isEnabled: true,
  },
  {
    name: 'Everything to a VIP',
    authors: { ...everyone, kind: 'roles', roles: ['agent'] },
    condition: { fact: 'segments', operator: 'any-of', value: ['vip'] },
    risks: [],
    isEnabled: true,
  },
  {
    name: 'New colleagues',
    authors: { ...everyone, kind: 'new', days: 14 },
    condition: { all: [] },
    risks: [],
    isEnabled: false,
  },
];

export interface WaitingReply {
  rule: string;
  risks: Risk[];
  by: AgentKey;
  minutesAgo: number;
  texts: Readonly<Record<Language, string>>;
}

/** What waits when one first looks. */
export const WAITING_REPLIES: readonly WaitingReply[] = [
  {
    rule: 'Amounts in public',
    risks: ['amount'],
    by: 'anna',
    minutesAgo: 34,
    texts: {
      en: 'Thank you for telling us. We checked it, and if you were charged twice you get back € 4.50 within two working days. Anna',
      nl: 'Bedankt voor uw bericht. We hebben het nagekeken: als u twee keer betaald hebt, krijgt u binnen twee werkdagen € 4,50 terug. Anna',
      fr: 'Merci de nous l’avoir dit. Nous avons vérifié : si vous avez payé deux fois, 4,50 € vous sont rendus sous deux jours ouvrables. Anna',
    },
  },
  {
    rule: 'Amounts in public',
    risks: ['amount'],
    by: 'jonas',
    minutesAgo: 11,
    texts: {
      en: 'I looked this up: the monthly fee is € 2 and falls away with two products. I gladly look at your account with you in a private message. Jonas',
      nl: 'Ik heb het opgezocht: de maandelijkse kost is € 2 en vervalt met twee producten. Ik kijk graag met u mee in een privébericht. Jonas',
      fr: 'J’ai vérifié : les frais mensuels sont de 2 € et tombent avec deux produits. Je regarde volontiers votre compte avec vous en privé. Jonas',
    },
  },
];

/** What colleagues know some customers to be. */
export const DEMO_SEGMENTS: readonly {
  segment: Segment;
  reason: string;
  by: AgentKey | 'sofie';
  daysAgo: number;
  /** From now; null: until somebody takes it away. */
  endsInDays: number | null;
}[] = [
  {
    segment: 'vip',
    reason: 'Member of the customer council',
    by: 'sofie',
    daysAgo: 25,
    endsInDays: null,
  },
  { segment: 'loyal', reason: 'With us since 2009', by: 'chloe', daysAgo: 17, endsInDays: null },
  {
    segment: 'dissatisfied',
    reason: 'Third complaint about the card',
    by: 'bram',
    daysAgo: 5,
    endsInDays: 60,
  },
  {
    segment: 'influencer',
    reason: 'Writes a blog about saving',
    by: 'jonas',
    daysAgo: 12,
    endsInDays: 180,
  },
  {
    segment: 'ambassador',
    reason: 'Helps others on the forum',
    by: 'anna',
    daysAgo: 20,
    endsInDays: null,
  },
  {
    segment: 'buyer',
    reason: 'Took a home loan this spring',
    by: 'chloe',
    daysAgo: 9,
    endsInDays: 365,
  },
  {
    segment: 'loyal',
    reason: 'Three accounts in the family',
    by: 'anna',
    daysAgo: 14,
    endsInDays: null,
  },
];
