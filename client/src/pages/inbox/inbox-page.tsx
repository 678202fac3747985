import useMediaQuery from '@mui/material/useMediaQuery';
import { Suspense, lazy } from 'react';
import { useViewActions } from '../../features/inbox/components/use-view-actions';
import { threePanes } from '../../theme/tokens';
import { ListSkeleton } from '../../ui/states/skeletons';
import { ThreePanes } from './three-panes';

const OnePane = lazy(async () => ({ default: (await import('./one-pane')).OnePane }));

/** The inbox: views, list and conversation side by side, or one of them where room is scarce. */
export function InboxPage() {
  const wide = useMediaQuery(`(min-width: ${threePanes}px)`, { noSsr: true });
  useViewActions();
  return wide ? (
    <ThreePanes />
  ) : (
    <Suspense fallback={<ListSkeleton rows={10} rowHeight={64} avatar />}>
      <OnePane />
    </Suspense>
  );
}
