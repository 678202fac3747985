import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useChannel } from '../../features/channels/api/channel';
import { Page } from '../../ui/page/page';
import { ErrorState } from '../../ui/states/error-state';
import { PageSkeleton } from '../../ui/states/skeletons';
import { Permitted } from '../permitted';
import { ChannelFrame } from './channel-frame';

/** One connected account: how it is, what was set aside, its settings. */
export const ChannelPage = () => (
  <Permitted ability="quarantine.read">
    <Channel />
  </Permitted>
);

function Channel() {
  const { t } = useTranslation('channels');
  const { channelId = '' } = useParams();
  const { data, error, refetch } = useChannel(channelId);
  if (data) return <ChannelFrame channel={data} />;
  return (
    <Page title={t('title')}>
      {error === null ? (
        <PageSkeleton />
      ) : (
        <ErrorState error={error} retry={() => void refetch()} />
      )}
    </Page>
  );
}
