import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';
import { ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../../ui/hidden';

const Place = styled('div')({
  position: 'absolute',
  top: 10,
  left: 0,
  right: 0,
  zIndex: 2,
  display: 'flex',
  justifyContent: 'center',
  pointerEvents: 'none',
});

const Pill = styled(ButtonBase)(({ theme }) => ({
  gap: 6,
  height: 30,
  padding: '0 14px 0 10px',
  borderRadius: 15,
  fontSize: '0.8125rem',
  fontWeight: 600,
  pointerEvents: 'auto',
  color: theme.vars.palette.hark.accent.onFill,
  backgroundColor: theme.vars.palette.hark.accent.fill,
  boxShadow: `0 4px 14px -4px rgb(${theme.vars.palette.hark.shadow} / 0.45)`,
  '&:hover': { backgroundColor: theme.vars.palette.hark.accent.hover },
}));

interface Props {
  count: number;
  onShow: () => void;
}

/** Says that there is more at the top, without moving what one reads. */
export function NewPill({ count, onShow }: Props) {
  const { t } = useTranslation('inbox');
  return (
    <Place>
      <VisuallyHidden role="status">{count > 0 && t('list.announce', { count })}</VisuallyHidden>
      {count > 0 && (
        <Pill onClick={onShow} aria-label={t('list.showArrived')}>
          <ArrowUp size={14} aria-hidden />
          {t('list.arrived', { count })}
        </Pill>
      )}
    </Place>
  );
}
