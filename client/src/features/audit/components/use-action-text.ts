import { useTranslation } from 'react-i18next';
import { actionWords } from '../model/action-words';

/** What somebody did, in words; an act that nobody gave words is shown by its own name. */
export function useActionText(): (action: string) => string {
  const { t } = useTranslation('audit');
  return (action) => {
    const words = actionWords(action);
    if (words.kind === 'unknown') return words.name;
    if (words.kind === 'whole') return t(`action.${words.action}`);
    return t('part.whole', {
      thing: t(`part.thing.${words.thing}`),
      what: t(`part.what.${words.what}`),
    });
  };
}
