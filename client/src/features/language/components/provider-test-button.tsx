import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useTestProvider } from '../api/language';

const Words = styled('span')(({ theme }) => ({
  fontSize: '0.8125rem',
  overflowWrap: 'anywhere',
  color: theme.vars.palette.hark.text.muted,
}));

/** Asks the language model that is saved for one word, and tells what came of it. */
export function ProviderTestButton({ isReady }: { isReady: boolean }) {
  const { t } = useTranslation('language');
  const { mutate, isPending, data } = useTestProvider();
  const onError = useProblemNotice();
  return (
    <>
      <Button disabled={!isReady || isPending} onClick={() => mutate(undefined, { onError })}>
        {isPending ? t('provider.testing') : t('provider.test')}
      </Button>
      <Words role="status">
        {data && `${t(`outcome.${data.outcome}`)}${data.detail ? ` · ${data.detail}` : ''}`}
      </Words>
    </>
  );
}
