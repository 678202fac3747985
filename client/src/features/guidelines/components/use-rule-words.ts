import { useTranslation } from 'react-i18next';
import { useConditionFacts } from '../../../api/condition-facts';
import { useColleagues, useTeams } from '../../../api/people';
import type { ApprovalRule } from '../../../api/types/approval';
import { readCondition } from '../../../ui/condition/read-condition';
import { useConditionText } from '../../../ui/condition/use-condition-text';

/** A rule of approval as lines that one can read aloud: whose replies, which, and when. */
export function useRuleWords(): (rule: ApprovalRule) => string[] {
  const { t, i18n } = useTranslation('guidelines');
  const { data: facts = [] } = useConditionFacts();
  const { data: people = [] } = useColleagues();
  const { data: teams = [] } = useTeams();
  const conditionText = useConditionText(facts);
  const or = new Intl.ListFormat(i18n.language, { type: 'disjunction' });
  const named = (ids: readonly string[], known: readonly { id: string; name: string }[]) =>
    or.format(ids.map((id) => known.find((one) => one.id === id)?.name ?? '?'));

  const authors = ({ kind, ids, roles, days }: ApprovalRule['authors']): string => {
    switch (kind) {
      case 'people':
        return t('approval.of.people', { names: named(ids, people) });
      case 'teams':
        return t('approval.of.teams', { names: named(ids, teams) });
      case 'roles':
        return t('approval.of.roles', {
          names: or.format(roles.map((role) => t(`approval.role.${role}`))),
        });
      case 'new':
        return t('approval.of.new', { count: days });
      default:
        return t('approval.of.everyone');
    }
  };
  return (rule) => [
    [authors(rule.authors), conditionText(readCondition(rule.condition))].join(' · '),
    rule.risks.length === 0
      ? t('approval.always')
      : t('approval.whenRisk', {
          risks: or.format(rule.risks.map((risk) => t(`approval.risk.${risk}`))),
        }),
  ];
}
