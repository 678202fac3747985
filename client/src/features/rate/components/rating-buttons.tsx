import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';
import { Star } from 'lucide-react';
import { useTranslation } from 'react-i18next';

const Row = styled('div')({ display: 'flex', gap: 8 });

const Choice = styled(ButtonBase)(({ theme }) => ({
  flex: '1 1 0',
  flexDirection: 'column',
  gap: 6,
  minHeight: 76,
  borderRadius: 12,
  fontSize: '1.0625rem',
  fontWeight: 600,
  fontFamily: 'inherit',
  color: theme.vars.palette.hark.text.strong,
  border: `1px solid ${theme.vars.palette.hark.line.strong}`,
  backgroundColor: theme.vars.palette.hark.ground.raised,
  '& svg': { color: theme.vars.palette.hark.line.field },
  '&[data-full="true"] svg': {
    color: theme.vars.palette.hark.dueSoon.text,
    fill: 'currentColor',
  },
  '&[aria-pressed="true"]': {
    borderColor: theme.vars.palette.hark.accent.text,
    backgroundColor: theme.vars.palette.hark.accent.soft,
  },
  '&:hover': { backgroundColor: theme.vars.palette.hark.hover },
  '&:focus-visible': { outline: `2px solid ${theme.vars.palette.hark.accent.text}` },
}));

const Ends = styled('div')(({ theme }) => ({
  display: 'flex',
  justifyContent: 'space-between',
  marginTop: 6,
  fontSize: '0.8125rem',
  color: theme.vars.palette.hark.text.muted,
}));

const values = [1, 2, 3, 4, 5] as const;

interface Props {
  chosen: number | null;
  isBusy: boolean;
  onChoose: (rating: number) => void;
}

/** Five large places for a thumb. */
export function RatingButtons({ chosen, isBusy, onChoose }: Props) {
  const { t } = useTranslation('rate');
  return (
    <div role="group" aria-label={t('title')}>
      <Row>
        {values.map((value) => (
          <Choice
            key={value}
            disabled={isBusy}
            aria-pressed={chosen === value}
            aria-label={t(`value.${value}`)}
            data-full={chosen !== null && value <= chosen}
            onClick={() => onChoose(value)}
          >
            <Star size={26} strokeWidth={1.6} aria-hidden />
            {value}
          </Choice>
        ))}
      </Row>
      <Ends aria-hidden>
        <span>{t('worst')}</span>
        <span>{t('best')}</span>
      </Ends>
    </div>
  );
}
