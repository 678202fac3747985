import { useTranslation } from 'react-i18next';
import { glyphFor } from './glyphs';

/** The name of a network in words; one that the client does not know is shown as the server says it. */
export function useNetworkName() {
  const { t } = useTranslation('common');
  return (network: string, kind?: string): string => {
    const known = glyphFor(network, kind);
    return known === 'other' ? network : t(`network.${known}`);
  };
}
