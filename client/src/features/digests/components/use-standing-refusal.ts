import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../api/problem';
import { problemText } from '../../../ui/states/problem-text';

/** Why it was not taken, in words. */
export function useStandingRefusal(): (error: unknown) => string {
  const { t } = useTranslation(['digests', 'common']);
  const { t: inGeneral } = useTranslation('common');
  return (error) =>
    isProblem(error) && error.code === 'standing.url'
      ? t('digests:standing.urlWrong')
      : problemText(inGeneral, error);
}
