import { useTranslation } from 'react-i18next';
import { useConditionFacts } from '../../../api/condition-facts';
import type { ActionStep } from '../../../api/types/rules';
import { partsOf, isGroup, type Condition } from '../../../ui/condition/condition';
import { useConditionText } from '../../../ui/condition/use-condition-text';
import { type Draft, isIdle, isOfClock } from '../model/draft';
import { useActionWords } from './use-action-words';

export interface RuleSentence {
  when: string;
  /** Empty when nothing is asked. */
  condition: string;
  actions: string[];
}

const asksNothing = (condition: Condition): boolean =>
  isGroup(condition) && 'all' in condition && partsOf(condition).length === 0;

/** A rule as parts of a sentence that one can read aloud. */
export function useRuleText(): (rule: Omit<Draft, 'name' | 'isEnabled'>) => RuleSentence {
  const { t, i18n } = useTranslation(['rules', 'common']);
  const { data: facts = [] } = useConditionFacts();
  const conditionText = useConditionText(facts);
  const { stepText } = useActionWords();
  const and = new Intl.ListFormat(i18n.language);

  const minutesText = (minutes: number): string => {
    const [unit, size] =
      minutes % 1440 === 0
        ? (['day', 1440] as const)
        : minutes % 60 === 0
          ? (['hour', 60] as const)
          : (['minute', 1] as const);
    return new Intl.NumberFormat(i18n.language, {
      style: 'unit',
      unit,
      unitDisplay: 'long',
    }).format(minutes / size);
  };

  const whenText = ({ trigger, settings }: Pick<Draft, 'trigger' | 'settings'>): string => {
    const words = t(`trigger.${trigger}`);
    if (isIdle(trigger))
      return t(settings.hours === 'business' ? 'forOpenMinutes' : 'forMinutes', {
        trigger: words,
        time: minutesText(settings.minutes),
      });
    const which = isOfClock(trigger)
      ? settings.clocks.map((kind) => t(`common:due.clock.${kind}`))
      : trigger === 'fact-changed'
        ? settings.changes.map((change) => t(`change.${change}`))
        : [];
    return which.length === 0 ? words : t('ofWhich', { trigger: words, which: and.format(which) });
  };

  return (rule) => ({
    when: whenText(rule),
    condition: asksNothing(rule.condition) ? '' : conditionText(rule.condition),
    actions: rule.actions.map((step: ActionStep) => stepText(step)),
  });
}
