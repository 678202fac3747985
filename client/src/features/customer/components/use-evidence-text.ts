import { useTranslation } from 'react-i18next';
import { evidenceOf } from '../model/evidence';

/** Evidence in words; one that the client does not know as the server says it. */
export function useEvidenceText(): (evidence: string) => string {
  const { t } = useTranslation('customer');
  return (evidence) => {
    const known = evidenceOf(evidence);
    return known ? t(`evidence.${known}`) : evidence;
  };
}
