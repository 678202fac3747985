import { useTranslation } from 'react-i18next';
import type { SettingsField } from '../../../api/types/channels';

/**
 * Labels that the server gives in English, in the reader's language where the desk has them: a new
 * network works before anybody has translated it.
 */
export function useFieldWords(network: string) {
  const own = useOwnWords();
  return ({ name, label, help }: SettingsField) => ({
    label: own(`field.${network}.${name}.label`) ?? own(`field.any.${name}.label`) ?? label,
    help: own(`field.${network}.${name}.help`) ?? own(`field.any.${name}.help`) ?? help,
  });
}

export function useStepName() {
  const own = useOwnWords();
  return (name: string) => own(`checkStep.${name}`) ?? name;
}

function useOwnWords() {
  const { i18n } = useTranslation('channels');
  return (key: string): string | null => {
    const found: unknown = i18n.getResource(i18n.language, 'channels', key);
    return typeof found === 'string' ? found : null;
  };
}
