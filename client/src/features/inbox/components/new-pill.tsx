import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';
import { ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../../ui/hidden';

const Pill = styled(ButtonBase)(({ theme }) => ({
  gap: 4,
  flexShrink: 0,
  height: 24,
  padding: '0 10px 0 7px',
  borderRadius: 12,
  fontSize: '0.75rem',
  fontWeight: 600,
  color: theme.vars.palette.hark.accent.onFill,
  backgroundColor: theme.vars.palette.hark.accent.fill,
  '&:hover': { backgroundColor: theme.vars.palette.hark.accent.hover },
}));

interface Props {
  count: number;
  onShow: () => void;
}

/** Says beside the title that there is more at the top, without moving what one reads. */
export function NewPill({ count, onShow }: Props) {
  const { t } = useTranslation('inbox');
  return (
    <>
      <VisuallyHidden role="status">{count > 0 && t('list.announce', { count })}</VisuallyHidden>
      {count > 0 && (
        <Pill onClick={onShow} title={t('list.showArrived')}>
          <ArrowUp size={13} aria-hidden />
          {t('list.arrived', { count })}
        </Pill>
      )}
    </>
  );
}
