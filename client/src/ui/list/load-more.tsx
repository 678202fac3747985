import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';

const Foot = styled('div')({ display: 'flex', justifyContent: 'center', padding: '16px 0' });

interface Props {
  query: {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    isFetchNextPageError: boolean;
    fetchNextPage: () => unknown;
  };
}

/** The way to the next page of a list; after a failure the same button tries again. */
export function LoadMore({ query }: Props) {
  const { t } = useTranslation('common');
  if (!query.hasNextPage) return null;
  return (
    <Foot>
      <Button disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
        {query.isFetchNextPageError ? t('action.retry') : t('list.more')}
      </Button>
    </Foot>
  );
}
