import { styled } from '@mui/material/styles';
import Tooltip from '@mui/material/Tooltip';
import { useTranslation } from 'react-i18next';

/** Above the link that covers the card, so that the hint can be asked for. */
const Words = styled('span')(({ theme }) => ({
  position: 'relative',
  zIndex: 1,
  color: theme.vars.palette.hark.text.faint,
}));

/** How many notices the desk counts and does nothing with: information, never a fault. */
export function LeftAside({ count }: { count: number }) {
  const { t } = useTranslation('channels');
  if (count === 0) return null;
  return (
    <Tooltip title={t('unsupported.text')} describeChild>
      <Words>{t('unsupported.inShort', { count })}</Words>
    </Tooltip>
  );
}
