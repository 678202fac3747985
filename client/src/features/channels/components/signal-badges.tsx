import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../../api/types/channels';
import { Badge } from '../../../ui/badge/badge';
import { useNow } from '../../../ui/time/use-now';
import { signalsOf } from '../model/channel-health';

const Row = styled('ul')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: 6,
  margin: 0,
  padding: 0,
  listStyle: 'none',
});

/** What is not as it should be on a channel, in a few words each. The state has its own badge. */
export function SignalBadges({ channel }: { channel: Channel }) {
  const { t } = useTranslation('channels');
  const signals = signalsOf(channel, useNow()).filter(
    ({ key }) => key !== 'authFailed' && key !== 'paused',
  );
  if (signals.length === 0) return null;
  return (
    <Row>
      {signals.map(({ key, tone, count }) => (
        <li key={key}>
          <Badge tone={tone}>{t(`signal.${key}`, { count })}</Badge>
        </li>
      ))}
    </Row>
  );
}
