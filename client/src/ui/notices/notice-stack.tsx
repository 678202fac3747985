import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { railWidth } from '../../theme/tokens';
import type { Notice } from './notices';

/**
 * Never over a composer: on a wide screen at the foot of the list, whose narrowest width it has; on
 * a narrow one under the header, since the composer takes the whole foot there.
 */
const Stack = styled('div')(({ theme }) => ({
  position: 'fixed',
  left: railWidth + 12,
  bottom: 16,
  zIndex: theme.zIndex.snackbar,
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'flex-start',
  gap: 8,
  width: 'max-content',
  maxWidth: 324,
  pointerEvents: 'none',
  [theme.breakpoints.down('lg')]: {
    left: 16,
    right: 16,
    top: 'calc(env(safe-area-inset-top) + 56px)',
    bottom: 'auto',
    alignItems: 'center',
    width: 'auto',
    maxWidth: 'none',
  },
}));

const Card = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 40,
  padding: '4px 6px 4px 14px',
  borderRadius: 10,
  fontSize: '0.8125rem',
  pointerEvents: 'auto',
  color: theme.vars.palette.hark.ground.pane,
  backgroundColor: theme.vars.palette.hark.text.strong,
  boxShadow: `0 10px 30px -8px rgb(${theme.vars.palette.hark.shadow} / 0.4)`,
  '& .MuiButton-root, & .MuiIconButton-root': { color: 'inherit' },
  '& .MuiButton-root': { fontWeight: 600 },
  '& .MuiButton-root:hover, & .MuiIconButton-root:hover': {
    color: 'inherit',
    backgroundColor: 'rgb(128 128 128 / 0.3)',
  },
  '& :focus-visible': { outlineColor: 'currentColor' },
}));

interface Props {
  notices: readonly Notice[];
  onDismiss: (id: number) => void;
}

export function NoticeStack({ notices, onDismiss }: Props) {
  return (
    <Stack role="status" aria-live="polite" aria-atomic="false">
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} onDismiss={onDismiss} />
      ))}
    </Stack>
  );
}

/** The time stands still while the pointer or the focus is on it. */
function NoticeCard({ notice, onDismiss }: { notice: Notice; onDismiss: (id: number) => void }) {
  const { t } = useTranslation('common');
  const [held, setHeld] = useState(false);
  const { id, text, tone, seconds, action } = notice;

  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => onDismiss(id), seconds * 1_000);
    return () => clearTimeout(timer);
  }, [held, id, seconds, onDismiss]);

  return (
    <Card
      role={tone === 'problem' ? 'alert' : undefined}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{text}</span>
      {action && (
        <Button
          size="small"
          variant="text"
          onClick={() => {
            onDismiss(id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton size="small" aria-label={t('notice.dismiss')} onClick={() => onDismiss(id)}>
        <X size={14} aria-hidden />
      </IconButton>
    </Card>
  );
}
