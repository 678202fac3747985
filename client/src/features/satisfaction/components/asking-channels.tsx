import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { ShownAskingSetting } from '../../../api/types/satisfaction';
import { SwitchField } from '../../../ui/field/switch-field';

const Set = styled('fieldset')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  gap: 4,
  minWidth: 0,
  margin: 0,
  padding: 0,
  border: 0,
  '& legend': { padding: 0, marginBottom: 2, fontSize: '0.8125rem', fontWeight: 500 },
  '& p': { margin: 0, fontSize: '0.75rem', color: theme.vars.palette.hark.text.muted },
}));

interface Props {
  setting: ShownAskingSetting;
  onChange: (channelIds: string[]) => void;
}

/** On which channels customers are asked; where nothing is private, nobody can be. */
export function AskingChannels({ setting: { channels, channelIds }, onChange }: Props) {
  const { t } = useTranslation('satisfaction');
  return (
    <Set>
      <legend>{t('asking.channels')}</legend>
      {channels.map(({ id, name, canAsk }) => (
        <SwitchField
          key={id}
          label={name}
          help={canAsk ? undefined : t('asking.cannot')}
          disabled={!canAsk}
          checked={channelIds.includes(id)}
          onChange={(on) =>
            onChange(on ? [...channelIds, id] : channelIds.filter((one) => one !== id))
          }
        />
      ))}
      {channelIds.length === 0 && <p role="status">{t('asking.nowhere')}</p>}
    </Set>
  );
}
