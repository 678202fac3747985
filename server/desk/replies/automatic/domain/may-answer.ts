import type { AnswerSetting, Refusal } from './answer-setting.js';

/** What is known of a conversation when its customer has just written. */
export interface AnswerGround {
  channelId: string;
  language: string | null;
  sentiment: 'negative' | 'neutral' | 'positive' | null;
  intents: readonly string[];
  segments: readonly string[];
  escalated: boolean;
  status: string;
  /** An open incident keeps the desk from answering by itself here. */
  isHalted: boolean;
  /** The message is the customer's newest, and no answer came after it. */
  isWaiting: boolean;
  asksForPerson: boolean;
  /** What was said last on our side: nothing lately, something by a person, or by the desk itself. */
  lastAnswer: 'none' | 'person' | 'automatic';
  /** Somebody looks at it, writes in it, or has it and is at the desk. */
  isWorkedOn: boolean;
  /** By the calendar of the setting. */
  isOpen: boolean;
}

type Rule = (ground: AnswerGround, setting: AnswerSetting) => boolean;

/** Each names what speaks against it; the first that holds is told. */
const RULES: readonly (readonly [Refusal, Rule])[] = [
  ['incident', ({ isHalted }) => isHalted],
  ['asked-for-person', ({ asksForPerson }) => asksForPerson],
  ['not-waiting', ({ isWaiting }) => !isWaiting],
  ['answered-before', ({ lastAnswer }) => lastAnswer === 'person'],
  ['in-a-row', ({ lastAnswer }) => lastAnswer === 'automatic'],
  ['person-at-work', ({ isWorkedOn }) => isWorkedOn],
  ['angry', ({ sentiment }) => sentiment === 'negative'],
  ['complaint', ({ intents }) => intents.includes('complaint')],
  ['spam', ({ intents }) => intents.includes('spam')],
  ['escalated', ({ escalated }) => escalated],
  ['vip', ({ segments }) => segments.some((segment) => segment.toLowerCase() === 'vip')],
  ['other-channel', ({ channelId }, { channelIds }) => !channelIds.includes(channelId)],
  ['other-language', ({ language }, { languages }) => !language || !languages.includes(language)],
  ['other-hours', ({ isOpen }, { hours }) => hours !== 'always' && (hours === 'open') !== isOpen],
];

/** Why the desk must not answer here whatever it knows; undefined when nothing speaks against it. */
export const refusalOf = (ground: AnswerGround, setting: AnswerSetting): Refusal | undefined =>
  RULES.find(([, holds]) => holds(ground, setting))?.[0];
