import type { RuleWithFigures } from '../application/list-rules.js';
import type { RuleVersion } from '../data/rule-version.repository.js';
import { contentOf } from '../domain/content-of.js';
import type { RuleContent } from '../domain/rule.js';
import type { RuleContentDto, RuleDto, RuleVersionDto } from './rule.dto.js';

const presentContent = (rule: RuleContent): RuleContentDto => ({
  ...contentOf(rule),
  settings: { ...rule.settings },
  condition: { ...rule.condition },
  actions: rule.actions.map(({ action, parameters }) => ({
    action,
    parameters: { ...parameters },
  })),
});

export const presentRule = (rule: RuleWithFigures): RuleDto => ({
  ...presentContent(rule),
  id: rule.id,
  version: rule.version,
  changedAt: rule.changedAt,
  firings: rule.firings,
  failures: rule.failures,
  lastFiredAt: rule.lastFiredAt,
  broken: rule.broken,
});

export const presentVersion = (version: RuleVersion): RuleVersionDto => ({
  version: version.version,
  act: version.act,
  content: presentContent(version.content),
  by:
    version.changedById && version.changedByName
      ? { id: version.changedById, name: version.changedByName }
      : null,
  at: version.at,
});
