import type { Provider, Type } from '@nestjs/common';
import { ConversationFiringsController } from './api/conversation-firings.controller.js';
import { DryRunPresenter } from './api/dry-run.presenter.js';
import { DryRunsController } from './api/dry-runs.controller.js';
import { RuleActionsController } from './api/rule-actions.controller.js';
import { RuleHistoryController } from './api/rule-history.controller.js';
import { RulesController } from './api/rules.controller.js';
import { AddNoteAction } from './application/actions/add-note.action.js';
import { AssignAction } from './application/actions/assign.action.js';
import { ResolveAction } from './application/actions/resolve.action.js';
import { SetPriorityAction } from './application/actions/set-priority.action.js';
import { SnoozeAction } from './application/actions/snooze.action.js';
import { AddTagAction, RemoveTagAction } from './application/actions/tag.actions.js';
import { AddRule } from './application/add-rule.js';
import { AdvanceDryRun } from './application/advance-dry-run.js';
import { AskDryRun } from './application/ask-dry-run.js';
import { ChangeRule } from './application/change-rule.js';
import { CheckRule } from './application/check-rule.js';
import { FindBroken } from './application/find-broken.js';
import { FireRule } from './application/fire-rule.js';
import { ListFirings } from './application/list-firings.js';
import { ListRules } from './application/list-rules.js';
import { NamedByRules } from './application/named-by-rules.js';
import { OrderRules } from './application/order-rules.js';
import { RefuseEverything } from './application/refuse-everything.js';
import { RewriteRule } from './application/rewrite-rule.js';
import { RuleActions } from './application/rule-actions.js';
import { RuleBook } from './application/rule-book.js';
import { RuleWriter } from './application/rule-writer.js';
import { RunDueTimers } from './application/run-due-timers.js';
import { RunRulesOnEvent } from './application/run-rules-on-event.js';
import { RunRules } from './application/run-rules.js';
import { SetTimers } from './application/set-timers.js';
import { CustomerConversationReader } from './data/customer-conversation.reader.js';
import { DryRunRepository } from './data/dry-run.repository.js';
import { HappeningReader } from './data/happening.reader.js';
import { IdleReader } from './data/idle.reader.js';
import { RuleFiringReader } from './data/rule-firing.reader.js';
import { RuleFiringRepository } from './data/rule-firing.repository.js';
import { RuleVersionRepository } from './data/rule-version.repository.js';
import { RuleRepository } from './data/rule.repository.js';
import { TagNameReader } from './data/tag-name.reader.js';
import { TimerRepository } from './data/timer.repository.js';
import { DryRunsDrain } from './jobs/dry-runs.drain.js';
import { RuleTimersDrain } from './jobs/rule-timers.drain.js';
import { WhenAConversationMovesSetsItsTimers } from './jobs/when-a-conversation-moves-sets-its-timers.reaction.js';
import { WhenARuleChangesSetsItsTimers } from './jobs/when-a-rule-changes-sets-its-timers.reaction.js';
import { WhenSomethingHappensRunsRules } from './jobs/when-something-happens-runs-rules.reaction.js';

export const ruleControllers: Type[] = [
  ConversationFiringsController,
  DryRunsController,
  RuleActionsController,
  RuleHistoryController,
  RulesController,
];

const actions: Provider[] = [
  AddNoteAction,
  AddTagAction,
  AssignAction,
  RemoveTagAction,
  ResolveAction,
  SetPriorityAction,
  SnoozeAction,
];

export const ruleProviders: Provider[] = [
  ...actions,
  AddRule,
  AdvanceDryRun,
  AskDryRun,
  ChangeRule,
  CheckRule,
  CustomerConversationReader,
  DryRunPresenter,
  DryRunRepository,
  DryRunsDrain,
  FindBroken,
  FireRule,
  HappeningReader,
  IdleReader,
  ListFirings,
  ListRules,
  NamedByRules,
  OrderRules,
  RefuseEverything,
  RewriteRule,
  RuleActions,
  RuleBook,
  RuleFiringReader,
  RuleFiringRepository,
  RuleRepository,
  RuleTimersDrain,
  RuleVersionRepository,
  RuleWriter,
  RunDueTimers,
  RunRules,
  RunRulesOnEvent,
  SetTimers,
  TagNameReader,
  TimerRepository,
  WhenAConversationMovesSetsItsTimers,
  WhenARuleChangesSetsItsTimers,
  WhenSomethingHappensRunsRules,
];
