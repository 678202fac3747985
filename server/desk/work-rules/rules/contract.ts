import type { EntityManager } from 'typeorm';
import type { Facts } from '../conditions/contract.js';

/** What sets rules going. */
export const TRIGGERS = [
  'message-received',
  'status-changed',
  'fact-changed',
  'clock-warned',
  'clock-breached',
  'idle-unassigned',
  'idle-waiting-for-us',
  'idle-waiting-for-customer',
] as const;
export type Trigger = (typeof TRIGGERS)[number];

export const PARAMETER_KINDS = [
  'choice',
  'text',
  'number',
  'person',
  'team',
  'tag',
  'ladder',
  'department',
  'canned-reply',
] as const;
export type ParameterKind = (typeof PARAMETER_KINDS)[number];

/** One thing that an action must be told; the editor of rules shows a field for it. */
export interface ActionParameter {
  /** Key within the action's parameters; camelCase. */
  name: string;
  kind: ParameterKind;
  /** Of a choice: its values. Words for them stand in the client, `actionOptions.<action>.<name>.<value>`. */
  options?: readonly string[];
  isRequired: boolean;
}

export interface ActionContext {
  /** Holds the transaction of this one action: what fails is undone, and the next action begins anew. */
  manager: EntityManager;
  conversationId: string;
  ruleId: string;
  ruleName: string;
  firingId: string;
  /** The message that set the rule off, when it was one. */
  messageId: string | null;
  facts: Facts;
}

/** Something that a rule can do. A class with `@IsRuleAction()` is found by itself. */
export interface RuleAction {
  /** kebab-case, as rules keep it. */
  readonly name: string;
  readonly parameters: readonly ActionParameter[];
  /**
   * The parameters as they are kept, with nothing in them that is not known. Throws a Problem 422
   * with a sentence that says what to change.
   */
  check(parameters: unknown): object | Promise<object>;
  /**
   * Does it once per firing and says what was done, in few words for the log. Throws to say what
   * stood in the way; the actions after it go on.
   */
  perform(context: ActionContext, parameters: object): Promise<string>;
}

/** Events that this module writes. */
export interface RuleEvents {
  'rule.fired': {
    ruleId: string;
    ruleName: string;
    firingId: string;
    /** Names of actions. */
    done: readonly string[];
    failed: readonly string[];
  };
  /** All rules have had their say about this trigger; routing waits for it. */
  'conversation.ruled': { trigger: Trigger; messageId: string | null };
  'rule.changed': { ruleId: string };
}
