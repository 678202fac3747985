import { useTranslation } from 'react-i18next';
import { Problem } from '../../../api/problem';
import { problemText } from '../../../ui/states/problem-text';

/** Why a queue was refused, in words that say what to change. */
export function useQueueRefusal(): (error: unknown) => string {
  const { t } = useTranslation('routing');
  const common = useTranslation('common');
  return (error) => {
    if (!(error instanceof Problem)) return problemText(common.t, error);
    switch (error.code) {
      case 'queue.name-taken':
        return t('problem.nameTaken');
      case 'queue.changed-meanwhile':
        return t('problem.meanwhile');
      case 'queue.invalid':
        return t('problem.steps');
      case 'condition.invalid':
      case 'condition.pattern':
        return t('problem.condition');
      default:
        return problemText(common.t, error);
    }
  };
}
