import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';

const Root = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  gap: 10,
  minHeight: 64,
  padding: '0 16px',
  color: theme.vars.palette.hark.text.muted,
}));

/** The next page did not come; what is there stays. */
export function LoadMoreFailed({ text, onRetry }: { text: string; onRetry: () => void }) {
  const { t } = useTranslation('common');
  return (
    <Root role="alert">
      {text}
      <Button size="small" onClick={onRetry}>
        {t('action.retry')}
      </Button>
    </Root>
  );
}
