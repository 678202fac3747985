import useMediaQuery from '@mui/material/useMediaQuery';
import { useViewActions } from '../../features/inbox/components/use-view-actions';
import { threePanes } from '../../theme/tokens';
import { OnePane } from './one-pane';
import { ThreePanes } from './three-panes';

/** The inbox: views, list and conversation side by side, or one of them where room is scarce. */
export function InboxPage() {
  const wide = useMediaQuery(`(min-width: ${threePanes}px)`, { noSsr: true });
  useViewActions();
  return wide ? <ThreePanes /> : <OnePane />;
}
