import { styled } from '@mui/material/styles';
import { ArrowDown, ArrowRight, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Figure, Measure } from '../../../api/types/figures';
import { changeOf } from '../model/change';
import { shownValue } from '../model/shown-value';

const Root = styled('span')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 4,
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.muted,
  '&[data-good="true"]': { color: theme.vars.palette.hark.positive.text },
  '&[data-good="false"]': { color: theme.vars.palette.hark.breached.text },
}));

/** Ten times as much says less than what it was before. */
const BEYOND_WORDS = 9.995;

const arrows = { up: ArrowUp, down: ArrowDown, same: ArrowRight } as const;

interface Props {
  measure: Measure;
  now: Figure;
  before: Figure;
  /** With what it was before, where there is room. */
  whole?: boolean;
}

/** How a figure moved: an arrow, so much, and whether that is good, in words. */
export function ChangeWords({ measure, now, before, whole = false }: Props) {
  const { t, i18n } = useTranslation('figures');
  const { language } = i18n;
  const was = t('was', { value: shownValue(measure, before.value, language) });
  const change = changeOf(measure, now, before);
  if (change !== null && Math.abs(change.by) >= BEYOND_WORDS && measure.unit !== 'share')
    return <Root>{was}</Root>;
  if (change === null) return <Root>{before.value === null ? t('nothingBefore') : was}</Root>;
  const Arrow = arrows[change.direction];
  const size = Math.abs(change.by);
  const amount =
    measure.unit === 'share'
      ? t('points', {
          n: new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(size),
        })
      : new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(
          size,
        );
  const words =
    change.direction === 'same' ? t('same') : t(`moved.${change.direction}`, { amount });
  const verdict = change.isGood === null ? '' : `, ${t(change.isGood ? 'better' : 'worse')}`;
  return (
    <Root data-good={change.isGood ?? undefined}>
      <Arrow size={13} aria-hidden />
      {words}
      {verdict}
      {whole && ` · ${was}`}
    </Root>
  );
}
