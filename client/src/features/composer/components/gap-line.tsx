import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Braces } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useVariableName } from '../../../ui/variables/use-variable-name';
import type { Place } from '../../../ui/variables/variables';

const Line = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
  padding: '2px 12px 4px',
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.dueSoon.text,
  '& svg': { flexShrink: 0 },
}));

interface Props {
  gaps: readonly Place[];
  onGo: (gap: Place) => void;
}

/** What still has no value in the text, and the way to it. Nothing is sent before that. */
export function GapLine({ gaps, onGo }: Props) {
  const { t } = useTranslation('composer');
  const nameOf = useVariableName();
  const [first] = gaps;
  if (!first) return null;
  return (
    <Line role="status">
      <Braces size={13} aria-hidden />
      {t('canned.gap', { name: nameOf(first.variable), count: gaps.length })}
      <Button size="small" variant="text" color="primary" onClick={() => onGo(first)}>
        {t('canned.goToGap')}
      </Button>
    </Line>
  );
}
