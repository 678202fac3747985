import Button from '@mui/material/Button';
import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useCan } from '../../api/session';
import { ChannelGrid } from '../../features/channels/components/channel-grid';
import { paths } from '../../paths/paths';
import type { Action } from '../../ui/actions/action';
import { useOfferActions } from '../../ui/actions/actions-context';
import { Page } from '../../ui/page/page';
import { Permitted } from '../permitted';

/** Every connected account and how it is. */
export const ChannelsPage = () => (
  <Permitted ability="quarantine.read">
    <Channels />
  </Permitted>
);

function Channels() {
  const { t } = useTranslation('channels');
  const navigate = useNavigate();
  const mayConnect = useCan('channels.manage');
  const actions = useMemo<Action[]>(
    () =>
      mayConnect
        ? [
            {
              id: 'channel.connect',
              title: t('connect.title'),
              group: 'page',
              icon: Plus,
              shortcut: 'c',
              run: () => navigate(paths.connectChannel),
            },
          ]
        : [],
    [mayConnect, navigate, t],
  );
  useOfferActions(actions);
  const connect = mayConnect && (
    <Button
      component={Link}
      to={paths.connectChannel}
      variant="contained"
      color="primary"
      startIcon={<Plus size={15} aria-hidden />}
    >
      {t('connect.title')}
    </Button>
  );
  return (
    <Page title={t('title')} intro={t('intro')} actions={connect}>
      <ChannelGrid connect={connect} />
    </Page>
  );
}
