import { useTranslation } from 'react-i18next';
import { Problem } from '../../../api/problem';
import { problemText } from '../../../ui/states/problem-text';

/** Why a guideline or a rule of approval was refused, in words that say what to change. */
export function useRefusal(): (error: unknown) => string {
  const { t } = useTranslation('guidelines');
  const common = useTranslation('common');
  return (error) => {
    const code = error instanceof Problem ? error.code : '';
    switch (code) {
      case 'guideline.invalid':
        return t('problem.guideline');
      case 'approval-rule.invalid':
        return t('approval.nobody');
      case 'condition.invalid':
      case 'condition.pattern':
        return t('problem.condition');
      case 'guideline.changed-meanwhile':
      case 'approval-rule.changed-meanwhile':
        return t('problem.meanwhile');
      default:
        return problemText(common.t, error);
    }
  };
}
