import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { styled } from '@mui/material/styles';
import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '../../../api/types/views';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useViews } from '../api/views';
import { RenameContext } from './rename-context';
import { TeamLoad } from './team-load';
import { ViewSections } from './view-sections';

const RenameViewDialog = lazy(async () => ({
  default: (await import('./rename-view-dialog')).RenameViewDialog,
}));

const Root = styled('nav')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  height: '100%',
  minWidth: 0,
  backgroundColor: theme.vars.palette.hark.ground.side,
}));

const Head = styled('div')({
  display: 'flex',
  alignItems: 'center',
  flexShrink: 0,
  height: 48,
  padding: '0 8px 0 16px',
  '&[data-folded="true"]': { padding: 0, justifyContent: 'center' },
  '& > h2': { flex: 1, margin: 0, fontSize: '0.875rem', fontWeight: 600 },
});

const Scroll = styled('div')({ flex: 1, minHeight: 0, overflowY: 'auto', paddingBottom: 12 });

const Failed = styled('div')(({ theme }) => ({
  padding: '8px 16px',
  color: theme.vars.palette.hark.text.muted,
}));

interface Props {
  folded: boolean;
  onFold: (() => void) | null;
}

/** The left pane: what there is to do, by view, kind and channel; the own load at the foot. */
export function ViewsPane({ folded, onFold }: Props) {
  const { t } = useTranslation(['inbox', 'common']);
  const { data: views, isPending, isError, refetch } = useViews();
  const [renaming, setRenaming] = useState<SavedView | null>(null);
  const fold = folded ? t('views.expand') : t('views.collapse');
  return (
    <RenameContext value={setRenaming}>
      <Root aria-label={t('views.label')}>
        <Head data-folded={folded}>
          {!folded && <h2>{t('title')}</h2>}
          {onFold && (
            <Tooltip title={fold} placement="right">
              <IconButton size="small" aria-label={fold} onClick={onFold}>
                {folded ? (
                  <PanelLeftOpen size={16} aria-hidden />
                ) : (
                  <PanelLeftClose size={16} aria-hidden />
                )}
              </IconButton>
            </Tooltip>
          )}
        </Head>
        <Scroll>
          {views && <ViewSections views={views} folded={folded} />}
          {isPending && <ListSkeleton rows={9} rowHeight={30} />}
          {isError && !views && !folded && (
            <Failed role="alert">
              <p>{t('views.failed')}</p>
              <Button size="small" onClick={() => void refetch()}>
                {t('common:action.retry')}
              </Button>
            </Failed>
          )}
        </Scroll>
        <TeamLoad folded={folded} />
      </Root>
      <Suspense>
        {renaming && <RenameViewDialog view={renaming} onClose={() => setRenaming(null)} />}
      </Suspense>
    </RenameContext>
  );
}
