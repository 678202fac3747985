import { isKnownAction, type KnownAction } from './known-actions';

const THINGS = [
  'absence',
  'approval-rule',
  'audience',
  'automatic-answers',
  'bulk-answer',
  'calendar',
  'canned-reply',
  'crm-connection',
  'customer',
  'customer-import',
  'customer-consent',
  'customer-note',
  'customer-segment',
  'customers',
  'department',
  'digest',
  'digest-schedule',
  'escalation',
  'figure-mail',
  'guideline',
  'identity',
  'ladder',
  'link-suggestion',
  'message-topic',
  'policy',
  'question',
  'queue',
  'routing-settings',
  'rule',
  'rules',
  'satisfaction-setting',
  'segment-rule',
  'topic',
  'topic-standing',
  'webhook',
  'work-profile',
  'work-settings',
] as const;

const WHATS = [
  'acknowledged',
  'added',
  'answered',
  'approved',
  'asked',
  'brought',
  'brought-back',
  'cancelled',
  'changed',
  'checked',
  'climbed',
  'closed',
  'denied',
  'dismissed',
  'given',
  'imported',
  'linked',
  'made',
  'merged',
  'ordered',
  'paused',
  'planned',
  'raised',
  'reminded',
  'removed',
  'restored',
  'resumed',
  'retired',
  'returned',
  'secret-changed',
  'set',
  'split',
  'started',
  'stopped',
  'switched-off',
  'switched-on',
  'synced',
  'taken-away',
  'taken-in',
  'taken-over',
  'unlinked',
  'unmerged',
  'withdrawn',
] as const;

type Thing = (typeof THINGS)[number];
type What = (typeof WHATS)[number];

/** How the words of an act are put together. */
export type ActionWords =
  | { kind: 'whole'; action: KnownAction }
  | { kind: 'parts'; thing: Thing; what: What }
  | { kind: 'unknown'; name: string };

const oneOf = <T extends string>(known: readonly T[], word: string | undefined): T | undefined =>
  known.find((one) => one === word);

/** Acts are named `thing.what`; the most usual have a sentence of their own. */
export function actionWords(name: string): ActionWords {
  if (isKnownAction(name)) return { kind: 'whole', action: name };
  const [first, second] = name.split('.');
  const thing = oneOf(THINGS, first);
  const what = oneOf(WHATS, second);
  return thing && what ? { kind: 'parts', thing, what } : { kind: 'unknown', name };
}
