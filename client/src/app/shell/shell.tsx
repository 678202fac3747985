import { styled } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useMatch } from 'react-router';
import { useMe } from '../../api/session';
import { paths } from '../../paths/paths';
import { threePanes } from '../../theme/tokens';
import { useShortcuts } from '../../ui/actions/use-shortcuts';
import { PageSkeleton } from '../../ui/states/skeletons';
import { ConnectionBanner } from './connection-banner';
import { Rail } from './rail';
import { usePutAwayFirstSteps } from './use-sections';
import { useActivity } from './use-activity';
import { useShellActions } from './use-shell-actions';
import { useWorkActions } from './use-work-actions';

const BottomBar = lazy(async () => ({ default: (await import('./bottom-bar')).BottomBar }));
const CommandPalette = lazy(async () => ({
  default: (await import('../palette/command-palette')).CommandPalette,
}));
const ShortcutSheet = lazy(async () => ({
  default: (await import('../shortcuts/shortcut-sheet')).ShortcutSheet,
}));

const Root = styled('div')(({ theme }) => ({
  display: 'flex',
  height: '100dvh',
  backgroundColor: theme.vars.palette.hark.ground.side,
  [theme.breakpoints.down('lg')]: { flexDirection: 'column-reverse' },
}));

const Content = styled('main')({
  display: 'flex',
  flexDirection: 'column',
  flex: 1,
  minWidth: 0,
  minHeight: 0,
  outline: 'none',
});

/** Where the bottom bar will stand. */
const BarPlace = styled('div')({ flexShrink: 0, height: 56 });

const Skip = styled('a')(({ theme }) => ({
  position: 'absolute',
  left: 8,
  top: -60,
  zIndex: 10,
  padding: '8px 12px',
  borderRadius: 6,
  color: theme.vars.palette.hark.accent.onFill,
  backgroundColor: theme.vars.palette.hark.accent.fill,
  '&:focus': { top: 8 },
}));

/** The frame around every page: sections, connection, palette and shortcuts. */
export function Shell() {
  const { t } = useTranslation('shell');
  const wide = useMediaQuery(`(min-width: ${threePanes}px)`, { noSsr: true });
  const reading = useMatch(paths.inboxPattern)?.params.conversationId !== undefined;
  const [overlay, setOverlay] = useState<'palette' | 'shortcuts' | null>(null);
  useShellActions(setOverlay);
  useWorkActions();
  useActivity();
  usePutAwayFirstSteps();
  // What is typed while the palette is still being fetched is meant for it.
  useShortcuts((useMe().preferences.shortcuts ?? true) && overlay === null);
  const close = () => setOverlay(null);

  return (
    <Root>
      <Skip href="#content">{t('skipToContent')}</Skip>
      {wide ? (
        <Rail onOpen={setOverlay} />
      ) : (
        <Suspense fallback={<BarPlace data-awaited />}>
          {!reading && <BottomBar onOpen={setOverlay} />}
        </Suspense>
      )}
      <Content id="content" tabIndex={-1}>
        <ConnectionBanner />
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </Content>
      <Suspense>
        {overlay === 'palette' && <CommandPalette onClose={close} />}
        {overlay === 'shortcuts' && <ShortcutSheet onClose={close} />}
      </Suspense>
    </Root>
  );
}
