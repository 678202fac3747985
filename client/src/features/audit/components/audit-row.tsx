import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../../../api/types/access';
import { Badge } from '../../../ui/badge/badge';
import { RelativeTime } from '../../../ui/time/relative-time';
import { useActionText } from './use-action-text';
import { AuditDetail } from './audit-detail';

const Line = styled(ButtonBase)(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '16px 104px minmax(0, 180px) minmax(0, 1fr) auto',
  alignItems: 'center',
  gap: 12,
  width: '100%',
  minHeight: 44,
  padding: '6px 16px',
  textAlign: 'left',
  fontSize: '0.8125rem',
  '&:hover': { backgroundColor: theme.vars.palette.hark.hover },
  '&:focus-visible': { outlineOffset: -2 },
  '& > span': { overflowWrap: 'anywhere' },
  '& small': { marginLeft: 8, fontSize: '0.75rem', color: theme.vars.palette.hark.text.muted },
  '& time': { color: theme.vars.palette.hark.text.muted, whiteSpace: 'nowrap' },
  '& svg': { color: theme.vars.palette.hark.text.faint },
  [theme.breakpoints.down('md')]: {
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    rowGap: 2,
    '& time': { gridColumn: 3, gridRow: 1 },
    '& [data-what]': { gridColumn: '2 / 4', gridRow: 2 },
    '& [data-outcome]': { gridColumn: '2 / 4' },
  },
}));

interface Props {
  entry: AuditEntry;
  /** The names of what the act was done to. */
  concerns: readonly string[];
}

/** One act: when, who, what. Opens to everything that is known of it. */
export function AuditRow({ entry, concerns }: Props) {
  const { t } = useTranslation('audit');
  const actionText = useActionText();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { action, actor, at, outcome } = entry;
  const Sign = open ? ChevronDown : ChevronRight;
  return (
    <li>
      <Line
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Sign size={14} aria-hidden />
        <RelativeTime at={at} plain />
        <span>{actor?.name ?? t(outcome === 'refused' ? 'notSignedIn' : 'desk')}</span>
        <span data-what>
          {actionText(action)}
          {concerns.length > 0 && <small>{concerns.join(' · ')}</small>}
        </span>
        <span data-outcome>
          {outcome === 'refused' && <Badge tone="dueSoon">{t('refused')}</Badge>}
        </span>
      </Line>
      {open && <AuditDetail id={id} entry={entry} />}
    </li>
  );
}
