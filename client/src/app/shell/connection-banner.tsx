import { styled } from '@mui/material/styles';
import { CloudOff } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../api/live/live-context';
import { useNotice } from '../../ui/notices/notices-provider';

const patienceMs = 3_000;

const Bar = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  flexShrink: 0,
  padding: '7px 16px',
  fontSize: '0.8125rem',
  lineHeight: 1.4,
  color: theme.vars.palette.hark.dueSoon.text,
  backgroundColor: theme.vars.palette.hark.dueSoon.soft,
  borderBottom: `1px solid ${theme.vars.palette.hark.dueSoon.line}`,
  '& svg': { flexShrink: 0 },
}));

/** Says that live hints do not arrive, once that has lasted; and when they do again. */
export function ConnectionBanner() {
  const { t } = useTranslation('shell');
  const { status } = useLive();
  const notice = useNotice();
  const [shown, setShown] = useState(false);
  const told = useRef(false);

  useEffect(() => {
    if (status === 'lost') {
      const timer = setTimeout(() => {
        told.current = true;
        setShown(true);
      }, patienceMs);
      return () => clearTimeout(timer);
    }
    if (status === 'live') {
      setShown(false);
      if (told.current) notice({ text: t('connection.back') });
      told.current = false;
    }
    return undefined;
  }, [status, notice, t]);

  return (
    <div role="status">
      {shown && (
        <Bar>
          <CloudOff size={16} aria-hidden />
          {t('connection.lost')}
        </Bar>
      )}
    </div>
  );
}
