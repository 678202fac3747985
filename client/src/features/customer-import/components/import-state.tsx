import { useTranslation } from 'react-i18next';
import type { CustomerImport } from '../../../api/types/customer-data';
import { Badge, type BadgeTone } from '../../../ui/badge/badge';

const tones: Record<CustomerImport['state'], BadgeTone> = {
  mapping: 'note',
  running: 'accent',
  paused: 'dueSoon',
  done: 'positive',
  cancelled: 'neutral',
  failed: 'breached',
};

/** Where an import stands, in a word. */
export function ImportState({ one }: { one: CustomerImport }) {
  const { t } = useTranslation('customerImport');
  const word = one.state === 'running' && one.isTrial ? 'checking' : one.state;
  return <Badge tone={tones[one.state]}>{t(`state.${word}`)}</Badge>;
}
