import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';

const Root = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'flex-end',
  gap: 4,
  height: 56,
  flexShrink: 0,
  '& > span': {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'flex-end',
    alignItems: 'center',
    width: 20,
    height: '100%',
    fontSize: '0.6875rem',
    lineHeight: 1.3,
    fontVariantNumeric: 'tabular-nums',
    color: theme.vars.palette.hark.text.muted,
  },
  '& i': {
    display: 'block',
    width: '100%',
    minHeight: 2,
    borderRadius: '3px 3px 0 0',
    backgroundColor: theme.vars.palette.hark.line.strong,
  },
  '& > span:last-of-type i': { backgroundColor: theme.vars.palette.hark.accent.fill },
}));

const tallest = 38;

/** Complaints of six weeks side by side, the last one in the accent colour. */
export function WeeksPlot({ weeks }: { weeks: readonly number[] }) {
  const { t } = useTranslation('digests');
  const most = Math.max(1, ...weeks);
  return (
    <Root role="img" aria-label={t('weeks', { counts: weeks.join(', ') })}>
      {weeks.map((count, at) => (
        <span key={at} aria-hidden>
          {count}
          <i style={{ height: Math.round((count / most) * tallest) }} />
        </span>
      ))}
    </Root>
  );
}
