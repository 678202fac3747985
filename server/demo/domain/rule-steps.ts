import type { DemoStep } from './demo-rules.js';

export interface Ids {
  /** Undefined when the demo has no such team or tag. */
  team(name: string): string | undefined;
  tag(name: string): string | undefined;
}

export interface KnownStep {
  action: string;
  parameters: Record<string, string>;
  /** What its log says when it is done. */
  said: string;
}

/** A step with ids for names; nothing for a tag that the month did not need. */
export function stepOf(step: DemoStep, ids: Ids): KnownStep[] {
  const { action } = step;
  switch (action) {
    case 'set-priority':
      return [
        {
          action,
          parameters: { priority: step.priority },
          said: `Priority set to ${step.priority}`,
        },
      ];
    case 'assign': {
      const team = ids.team(step.team);
      return team ? [{ action, parameters: { team }, said: `Assigned to ${step.team}` }] : [];
    }
    case 'add-tag': {
      const tag = ids.tag(step.tag);
      return tag ? [{ action, parameters: { tag }, said: `Tagged ${step.tag}` }] : [];
    }
    case 'add-note':
      return [{ action, parameters: { text: step.text }, said: 'Note written' }];
    case 'resolve':
      return [{ action, parameters: { outcome: step.outcome }, said: `Resolved: ${step.outcome}` }];
  }
}
