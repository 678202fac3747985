import Skeleton from '@mui/material/Skeleton';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';

const Body = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'flex-end',
  gap: 14,
  flex: 1,
  minHeight: 0,
  padding: 16,
});

const bubbles = [
  { width: '46%', height: 34, side: 'flex-start' },
  { width: '58%', height: 56, side: 'flex-end' },
  { width: '38%', height: 34, side: 'flex-start' },
];

/** The shape of a few messages at the end of a thread. */
export function ThreadSkeleton() {
  const { t } = useTranslation('common');
  return (
    <Body role="status" aria-label={t('state.loading')}>
      {bubbles.map(({ width, height, side }, index) => (
        <Skeleton
          key={index}
          variant="rounded"
          width={width}
          height={height}
          sx={{ alignSelf: side, borderRadius: '10px' }}
        />
      ))}
    </Body>
  );
}
