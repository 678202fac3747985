import { useTranslation } from 'react-i18next';
import { useTeams } from '../../../api/people';
import { type FactInfo, isGroup, partsOf } from '../../../ui/condition/condition';
import { useConditionText } from '../../../ui/condition/use-condition-text';
import { type Draft, wordsOf } from '../model/draft';

/** A queue as sentences: what comes in, who can take it, who gets it, what is given up. */
export function useQueueText(facts: readonly FactInfo[]): (draft: Draft) => string[] {
  const { t, i18n } = useTranslation('routing');
  const conditionText = useConditionText(facts);
  const { data: teams = [] } = useTeams();
  const and = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  const teamName = (id: string | null) =>
    teams.find((team) => team.id === id)?.name ?? t('anyTeam');

  return (draft) => {
    const skills = wordsOf(draft.skills);
    const needs = [
      ...(draft.teamId === null ? [] : [t('need.team', { team: teamName(draft.teamId) })]),
      ...(skills.length > 0 ? [t('need.skills', { skills: and.format(skills) })] : []),
      ...(draft.needsLanguage ? [t('need.language')] : []),
    ];
    const who = needs.length > 0 ? and.format(needs) : t('need.nothing');
    return [
      asksNothing(draft)
        ? t('sentence.everything')
        : t('sentence.what', { condition: conditionText(draft.condition) }),
      t('sentence.who', { who, how: t(`strategy.${draft.strategy}.sentence`) }),
      ...draft.steps.map(({ afterMinutes, giveUp, teamId }) =>
        t(`sentence.${giveUp}`, { count: afterMinutes, team: teamName(teamId) }),
      ),
    ];
  };
}

const asksNothing = ({ condition }: Draft): boolean =>
  isGroup(condition) && 'all' in condition && partsOf(condition).length === 0;
