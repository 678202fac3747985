import { styled } from '@mui/material/styles';
import { Mark } from '../shell/mark';

const Root = styled('div')({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  height: '100dvh',
  opacity: 0,
  animation: 'hark-appear 200ms 400ms forwards',
  '@keyframes hark-appear': { to: { opacity: 1 } },
});

/** What stands while the first page is fetched; shows only when that takes long. */
export const Starting = () => (
  <Root>
    <Mark size={40} />
  </Root>
);
