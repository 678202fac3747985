import { useTranslation } from 'react-i18next';
import type { ConversationRow } from '../../../api/types/conversations';
import { useNetworkName } from '../../../ui/network/use-network-name';
import { Stars } from '../../../ui/stars/stars';
import { Quiet } from './row-parts';

/** Where it was said: under which post, about which place, in which topic, on which channel. */
export function RowPlace({ row }: { row: ConversationRow }) {
  const { t } = useTranslation('inbox');
  const networkName = useNetworkName();
  const { place, rating, subject, channel } = row;
  const title = place.title ?? subject;
  switch (place.kind) {
    case 'publication':
      return <Quiet>{t('row.on', { title: title ?? t('row.post') })}</Quiet>;
    case 'topic':
      return <Quiet>{t('row.topic', { title: title ?? channel.name })}</Quiet>;
    case 'review':
      return (
        <Quiet>
          {rating !== null && <Stars rating={rating} size={11} />} {title ?? channel.name}
        </Quiet>
      );
    case 'direct':
      return (
        <Quiet>
          {t('row.via', { network: networkName(row.network, row.kind), channel: channel.name })}
        </Quiet>
      );
  }
}
