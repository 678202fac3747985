import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../api/session';
import { paths } from '../../paths/paths';
import { useDocumentTitle } from '../../ui/page/page';
import { TabBar } from '../../ui/page/tab-bar';
import { Permitted } from '../permitted';
import { Library } from './library';

const Root = styled('div')(({ theme }) => ({
  display: 'flex',
  flex: 1,
  flexDirection: 'column',
  minHeight: 0,
  minWidth: 0,
  backgroundColor: theme.vars.palette.hark.ground.pane,
  '& > nav:first-of-type': { flexShrink: 0, margin: 0, padding: '4px 12px 0' },
}));

/** Texts that the desk has prepared. */
export const CannedRepliesPage = () => (
  <Permitted ability="canned-replies.write">
    <Texts />
  </Permitted>
);

function Texts() {
  const { t } = useTranslation('cannedReplies');
  useDocumentTitle(t('title'));
  const mayTune = useCan('canned-replies.manage');
  return (
    <Root>
      {mayTune && (
        <TabBar
          label={t('title')}
          active="library"
          tabs={[
            { id: 'library', to: paths.canned, label: t('part.library') },
            { id: 'automatic', to: paths.automaticAnswers, label: t('part.automatic') },
          ]}
        />
      )}
      <Library />
    </Root>
  );
}
