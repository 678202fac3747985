import Skeleton from '@mui/material/Skeleton';
import { styled } from '@mui/material/styles';
import { ThreadSkeleton } from './thread-skeleton';

const Root = styled('div')({ display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 });

const Head = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  height: 86,
  padding: '0 16px 20px',
  boxSizing: 'border-box',
  borderBottom: `1px solid ${theme.vars.palette.hark.line.soft}`,
}));

const Foot = styled('div')(({ theme }) => ({
  height: 138,
  borderTop: `1px solid ${theme.vars.palette.hark.line.soft}`,
}));

/** The shape of a conversation before it is there, in its final size. */
export function ConversationSkeleton() {
  return (
    <Root>
      <Head>
        <Skeleton variant="circular" width={32} height={32} />
        <div>
          <Skeleton variant="rounded" width={140} height={12} sx={{ mb: 1 }} />
          <Skeleton variant="rounded" width={220} height={10} />
        </div>
      </Head>
      <ThreadSkeleton />
      <Foot />
    </Root>
  );
}
