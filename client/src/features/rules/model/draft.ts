import type {
  ActionStep,
  Rule,
  RuleAction,
  RuleDraft,
  RuleTrigger,
} from '../../../api/types/rules';
import type { Condition } from '../../../ui/condition/condition';
import { readCondition } from '../../../ui/condition/read-condition';

export const triggers = [
  'message-received',
  'status-changed',
  'fact-changed',
  'clock-warned',
  'clock-breached',
  'idle-unassigned',
  'idle-waiting-for-us',
  'idle-waiting-for-customer',
] as const satisfies readonly RuleTrigger[];

export const changes = [
  'priority',
  'tags',
  'team',
  'assignee',
  'labels',
  'segments',
  'satisfaction',
] as const;
export const clocks = ['first-reply', 'next-reply', 'resolution'] as const;
export const hours = ['all', 'business'] as const;

export interface Settings {
  minutes: number;
  hours: (typeof hours)[number];
  changes: readonly (typeof changes)[number][];
  clocks: readonly (typeof clocks)[number][];
}

/** A rule while somebody writes it. */
export interface Draft {
  name: string;
  trigger: RuleTrigger;
  settings: Settings;
  condition: Condition;
  actions: readonly ActionStep[];
  stopAfter: boolean;
  isEnabled: boolean;
}

export const isIdle = (trigger: RuleTrigger): boolean => trigger.startsWith('idle-');
export const isOfClock = (trigger: RuleTrigger): boolean => trigger.startsWith('clock-');

export const emptyDraft: Draft = {
  name: '',
  trigger: 'message-received',
  settings: { minutes: 60, hours: 'business', changes: [], clocks: [] },
  condition: { all: [] },
  actions: [],
  stopAfter: false,
  isEnabled: true,
};

const someOf = <Word extends string>(known: readonly Word[], value: unknown): Word[] =>
  Array.isArray(value) ? known.filter((word) => value.includes(word)) : [];

export function settingsOf(sent: Readonly<Record<string, unknown>>): Settings {
  return {
    minutes: typeof sent.minutes === 'number' ? sent.minutes : emptyDraft.settings.minutes,
    hours: sent.hours === 'all' ? 'all' : 'business',
    changes: someOf(changes, sent.changes),
    clocks: someOf(clocks, sent.clocks),
  };
}

export const draftOf = (rule: Omit<Rule, 'id'> | Rule): Draft => ({
  name: rule.name,
  trigger: rule.trigger,
  settings: settingsOf(rule.settings),
  condition: readCondition(rule.condition),
  actions: rule.actions,
  stopAfter: rule.stopAfter,
  isEnabled: rule.isEnabled,
});

/** What goes to the server: of the settings only those that the trigger knows. */
export function draftToSend(draft: Draft, confirmEverything = false): RuleDraft {
  const { minutes, hours: counted, changes: which, clocks: kinds } = draft.settings;
  const settings = isIdle(draft.trigger)
    ? { minutes, hours: counted }
    : isOfClock(draft.trigger)
      ? { clocks: [...kinds] }
      : draft.trigger === 'fact-changed'
        ? { changes: [...which] }
        : {};
  return {
    name: draft.name.trim(),
    trigger: draft.trigger,
    settings,
    condition: { ...draft.condition },
    actions: [...draft.actions],
    stopAfter: draft.stopAfter,
    isEnabled: draft.isEnabled,
    ...(confirmEverything && { confirmEverything }),
  };
}

/** An action as it is first added: choices stand at their first value. */
export const newStep = ({ name, parameters }: RuleAction): ActionStep => ({
  action: name,
  parameters: Object.fromEntries(
    parameters.flatMap(({ name: key, kind, options }): [string, string | number][] => {
      if (kind === 'choice' && options[0]) return [[key, options[0]]];
      return kind === 'number' ? [[key, 60]] : [];
    }),
  ),
});

/** `from` takes the place `to`; the others close up. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)];
}
