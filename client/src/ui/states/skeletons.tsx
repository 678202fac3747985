import Skeleton from '@mui/material/Skeleton';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';

const Column = styled('div')({ display: 'flex', flexDirection: 'column' });

interface Props {
  rows: number;
  /** Height of one row in px: the height of what will stand there. */
  rowHeight: number;
  /** With a round picture at the left. */
  avatar?: boolean;
}

const Row = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  padding: '0 16px',
  boxSizing: 'border-box',
});

/** The shape of a list before it is there, in its final size. */
export function ListSkeleton({ rows, rowHeight, avatar = false }: Props) {
  const { t } = useTranslation('common');
  return (
    <Column role="status" aria-label={t('state.loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <Row key={row} style={{ height: rowHeight }}>
          {avatar && <Skeleton variant="circular" width={32} height={32} />}
          <Column style={{ flex: 1, gap: 8 }}>
            <Skeleton variant="rounded" height={10} width={`${38 + ((row * 17) % 24)}%`} />
            {rowHeight > 48 && (
              <Skeleton variant="rounded" height={10} width={`${62 + ((row * 29) % 30)}%`} />
            )}
          </Column>
        </Row>
      ))}
    </Column>
  );
}

/** The shape of a page with a heading and a few cards. */
export function PageSkeleton() {
  const { t } = useTranslation('common');
  return (
    <Column role="status" aria-label={t('state.loading')} style={{ gap: 16, padding: 24 }}>
      <Skeleton variant="rounded" height={24} width={220} />
      <Skeleton variant="rounded" height={96} />
      <Skeleton variant="rounded" height={96} />
    </Column>
  );
}
