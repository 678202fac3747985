import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice } from './notices';

const Stack = styled('div')(({ theme }) => ({
  position: 'fixed',
  left: '50%',
  bottom: 24,
  zIndex: theme.zIndex.snackbar,
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  gap: 8,
  width: 'max-content',
  maxWidth: 'calc(100vw - 32px)',
  transform: 'translateX(-50%)',
  pointerEvents: 'none',
  [theme.breakpoints.down('lg')]: { bottom: 72 },
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
