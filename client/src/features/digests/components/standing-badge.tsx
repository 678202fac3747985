import { useTranslation } from 'react-i18next';
import type { StandingState } from '../../../api/types/digests';
import { Badge, type BadgeTone } from '../../../ui/badge/badge';

const tones: Record<StandingState, BadgeTone> = {
  known: 'accent',
  'being-fixed': 'dueSoon',
  fixed: 'positive',
  'wont-fix': 'neutral',
};

/** How a topic stands, in a word. */
export function StandingBadge({ state }: { state: StandingState }) {
  const { t } = useTranslation('digests');
  return <Badge tone={tones[state]}>{t(`standing.state.${state}`)}</Badge>;
}
