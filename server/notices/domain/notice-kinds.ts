/** Where a kind of notice reaches somebody who has chosen nothing else. */
interface Defaults {
  desk: boolean;
  mail: boolean;
}

/** Every kind of notice, with what it does by itself. */
export const NOTICE_KINDS = {
  assigned: { desk: true, mail: false },
  mentioned: { desk: true, mail: true },
  'customer-wrote': { desk: true, mail: false },
  'clock-warned': { desk: true, mail: false },
  'clock-breached': { desk: true, mail: true },
  escalated: { desk: true, mail: true },
  'escalation-unheard': { desk: true, mail: true },
  'question-asked': { desk: true, mail: true },
  'question-answered': { desk: true, mail: false },
  'question-overdue': { desk: true, mail: false },
  'approval-requested': { desk: true, mail: false },
  'approval-decided': { desk: true, mail: false },
  'delivery-problem': { desk: true, mail: false },
  'channel-down': { desk: true, mail: true },
  'review-due': { desk: true, mail: false },
  'low-rating': { desk: true, mail: false },
  'rule-notify': { desk: true, mail: false },
  'incident-called': { desk: true, mail: true },
} as const satisfies Record<string, Defaults>;

export type NoticeKind = keyof typeof NOTICE_KINDS;

export const NOTICE_KIND_NAMES = Object.keys(NOTICE_KINDS) as NoticeKind[];

/** What somebody chose, by kind; what is not named stays as the kind does by itself. */
export type NoticeChoices = Partial<Record<NoticeKind, Partial<Defaults>>>;

export const waysOf = (kind: NoticeKind, choices: NoticeChoices): Defaults => ({
  ...NOTICE_KINDS[kind],
  ...choices[kind],
});
