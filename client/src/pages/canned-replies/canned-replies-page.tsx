import { styled } from '@mui/material/styles';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../paths/paths';
import { useDocumentTitle } from '../../ui/page/page';
import { TabBar } from '../../ui/page/tab-bar';
import { ListSkeleton } from '../../ui/states/skeletons';
import { Permitted } from '../permitted';
import { Library } from './library';
import { parts } from './parts';

const Root = styled('div')(({ theme }) => ({
  display: 'flex',
  flex: 1,
  flexDirection: 'column',
  minHeight: 0,
  minWidth: 0,
  backgroundColor: theme.vars.palette.hark.ground.pane,
  '& > nav:first-of-type': { flexShrink: 0, margin: 0, padding: '4px 12px 0' },
}));

const Scroll = styled('div')({
  flex: 1,
  minHeight: 0,
  overflowY: 'auto',
  padding: '16px 20px 64px',
});

/** Texts that the desk has prepared, and what it does with them. */
export const CannedRepliesPage = () => (
  <Permitted ability="canned-replies.write">
    <Parts />
  </Permitted>
);

function Parts() {
  const { t } = useTranslation('cannedReplies');
  useDocumentTitle(t('title'));
  const { part } = useParams();
  const shown = parts.find(({ id }) => id === part);
  return (
    <Root>
      {parts.length > 0 && (
        <TabBar
          label={t('title')}
          active={shown?.id ?? 'library'}
          tabs={[
            { id: 'library', to: paths.canned, label: t('part.library') },
            ...parts.map(({ id }) => ({ id, to: paths.cannedPart(id), label: t(`part.${id}`) })),
          ]}
        />
      )}
      {shown ? (
        <Scroll>
          <Suspense fallback={<ListSkeleton rows={6} rowHeight={56} />}>
            <shown.Content />
          </Suspense>
        </Scroll>
      ) : (
        <Library />
      )}
    </Root>
  );
}
