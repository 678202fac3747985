import { useTranslation } from 'react-i18next';
import { Problem } from '../../../api/problem';
import { problemText } from '../../../ui/states/problem-text';

/** Why a rule was refused, in words that say what to change. */
export function useRuleRefusal(): (error: unknown) => string {
  const { t } = useTranslation('rules');
  const common = useTranslation('common');
  return (error) => {
    if (!(error instanceof Problem)) return problemText(common.t, error);
    const detail = error.message;
    switch (error.code) {
      case 'rule.no-action':
        return t('problem.noAction');
      case 'rule.matches-nothing':
        return t('problem.nothing');
      case 'rule.parameter':
        return t('problem.parameter', { detail });
      case 'condition.pattern':
        return t('problem.pattern', { detail });
      case 'condition.invalid':
        return t('problem.condition', { detail });
      case 'rule.trigger':
        return t('problem.trigger');
      case 'rule.changed-meanwhile':
        return t('problem.meanwhile');
      default:
        return problemText(common.t, error);
    }
  };
}
