import Skeleton from '@mui/material/Skeleton';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';

const Head = styled('div')({ display: 'flex', gap: 12, padding: '16px 16px 28px' });

const Part = styled('div')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  gap: 10,
  padding: '16px 16px 20px',
  borderTop: `1px solid ${theme.vars.palette.hark.line.soft}`,
}));

/** The shape of the panel before it is there. */
export function CustomerSkeleton() {
  const { t } = useTranslation('common');
  return (
    <div role="status" aria-label={t('state.loading')}>
      <Head>
        <Skeleton variant="circular" width={40} height={40} />
        <div>
          <Skeleton variant="rounded" width={150} height={12} sx={{ mb: 1 }} />
          <Skeleton variant="rounded" width={90} height={10} />
        </div>
      </Head>
      {[3, 2, 4].map((lines, part) => (
        <Part key={part}>
          {Array.from({ length: lines }, (_, line) => (
            <Skeleton key={line} variant="rounded" height={10} width={`${90 - line * 14}%`} />
          ))}
        </Part>
      ))}
    </div>
  );
}
