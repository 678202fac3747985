import { useTranslation } from 'react-i18next';
import { useChannels } from '../../../api/channels';
import { Boxes } from './boxes';

interface Props {
  chosen: readonly string[];
  onChange: (channelIds: string[]) => void;
}

/** On which channels the desk may answer by itself. */
export function ChannelBoxes({ chosen, onChange }: Props) {
  const { t } = useTranslation('automaticAnswers');
  const { data: channels = [] } = useChannels();
  return (
    <Boxes
      label={t('setting.channels')}
      none={t('setting.noChannel')}
      options={channels.map(({ id, name }) => ({ value: id, label: name }))}
      chosen={chosen}
      onChange={onChange}
    />
  );
}
