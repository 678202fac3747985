import { useTranslation } from 'react-i18next';
import { variableKeys, type VariableName } from './variables';

/** What a variable is called in the reader's language. */
export function useVariableName() {
  const { t } = useTranslation('common');
  return (variable: VariableName): string => t(`variable.${variableKeys[variable]}`);
}
