import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { UnfoldVertical } from 'lucide-react';
import { useTranslation } from 'react-i18next';

const Wide = styled(Button)(({ theme }) => ({
  justifyContent: 'flex-start',
  width: '100%',
  color: theme.vars.palette.hark.text.muted,
}));

interface Props {
  count: number;
  /** As deep as the first of them. */
  depth: number;
  onOpen: () => void;
}

/** Stands for comments that other people exchange; pressed, it shows them. */
export function FoldButton({ count, depth, onOpen }: Props) {
  const { t } = useTranslation('conversation');
  return (
    <Wide
      size="small"
      variant="text"
      startIcon={<UnfoldVertical size={14} aria-hidden />}
      style={{ paddingLeft: 10 + depth * 28 }}
      onClick={onOpen}
    >
      {t('thread.fold', { count })}
    </Wide>
  );
}
