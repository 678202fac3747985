import { useTranslation } from 'react-i18next';
import type { ChannelState } from '../../../api/types/channels';
import { Badge, type BadgeTone } from '../../../ui/badge/badge';

const tones: Record<ChannelState, BadgeTone> = {
  connected: 'positive',
  'auth-failed': 'breached',
  paused: 'neutral',
  removed: 'neutral',
};

export function StateBadge({ state }: { state: ChannelState }) {
  const { t } = useTranslation('channels');
  return <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>;
}
