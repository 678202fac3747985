import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { dayTitle } from '../../../ui/time/format-time';
import { useZone } from '../../../ui/time/zone-context';

const Divider = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  margin: '16px 0 6px',
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.faint,
  '&::before, &::after': {
    content: '""',
    flex: 1,
    height: 1,
    backgroundColor: theme.vars.palette.hark.line.soft,
  },
  '&[data-unread="true"]': { fontWeight: 600, color: theme.vars.palette.hark.accent.text },
  '&[data-unread="true"]::before, &[data-unread="true"]::after': {
    backgroundColor: theme.vars.palette.hark.accent.text,
    opacity: 0.45,
  },
}));

/** Where a day begins, in the agent's zone. */
export function DayDivider({ at }: { at: string }) {
  const { i18n } = useTranslation();
  const zone = useZone();
  return <Divider>{dayTitle(Date.parse(at), { language: i18n.language, zone })}</Divider>;
}

/** Where the part begins that this person has not read. */
export function UnreadDivider() {
  const { t } = useTranslation('conversation');
  return (
    <Divider data-unread="true" id="unread">
      {t('thread.unread')}
    </Divider>
  );
}
