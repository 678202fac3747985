import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useChannels } from '../../../api/channels';

const Boxes = styled('fieldset')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  margin: 0,
  padding: 0,
  border: 0,
  '& legend': { padding: 0, marginBottom: 4, fontSize: '0.8125rem', fontWeight: 550 },
  '& p': { margin: '0 0 4px', fontSize: '0.75rem', color: theme.vars.palette.hark.text.muted },
}));

interface Props {
  closed: readonly string[];
  onChange: (closed: readonly string[]) => void;
}

/** Channels of which nothing is sent to the language model, whatever else is switched on. */
export function ClosedChannels({ closed, onChange }: Props) {
  const { t } = useTranslation('language');
  const { data: channels = [] } = useChannels();
  if (channels.length === 0) return null;
  return (
    <Boxes>
      <legend>{t('closed.title')}</legend>
      <p>{t('closed.help')}</p>
      {channels.map(({ id, name }) => (
        <FormControlLabel
          key={id}
          label={name}
          control={
            <Checkbox
              size="small"
              checked={closed.includes(id)}
              onChange={(_, on) =>
                onChange(on ? [...closed, id] : closed.filter((one) => one !== id))
              }
            />
          }
        />
      ))}
    </Boxes>
  );
}
