import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { LengthState } from '../model/length-state';

const Count = styled('span')(({ theme }) => ({
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.faint,
  '&[data-state="near"]': { color: theme.vars.palette.hark.dueSoon.text },
  '&[data-state="too-long"]': { fontWeight: 600, color: theme.vars.palette.hark.breached.text },
}));

/** Figures while there is room, words when there is little or none. */
export function LengthCounter({ length, min }: { length: LengthState; min: number | null }) {
  const { t } = useTranslation('composer');
  const { state, used, limit, left } = length;
  if (state === 'too-short' && min !== null) {
    return <Count>{t('length.short', { min })}</Count>;
  }
  if (limit === null || left === null || used === 0) return null;
  if (state === 'fits') {
    return (
      <Count>
        {used}/{limit}
      </Count>
    );
  }
  return (
    <Count data-state={state} role="status">
      {state === 'too-long'
        ? t('length.over', { count: -left })
        : t('length.left', { count: left })}
    </Count>
  );
}
