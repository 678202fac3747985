import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { ComposerMode, ComposerModeName } from '../../../api/types/conversations';
import { modeColours, modeIcons } from './mode-look';

const Bar = styled(Tabs, { shouldForwardProp: (name) => name !== 'mode' })<{
  mode: ComposerModeName;
}>(({ theme, mode }) => ({
  containerType: 'inline-size',
  minHeight: 34,
  padding: '0 6px',
  '& .MuiTab-root': {
    gap: 6,
    minHeight: 34,
    padding: '4px 10px',
    fontSize: '0.8125rem',
    '& > svg': { margin: 0 },
  },
  // Three modes in the longest language stand beside each other on the narrowest screen.
  '@container (max-width: 419px)': {
    '& .MuiTab-root': { minWidth: 0, padding: '4px 8px' },
    '& .MuiTab-root > svg': { display: 'none' },
  },
  '& .MuiTab-root.Mui-selected': { color: modeColours(theme, mode).text },
  '& .MuiTab-root[data-available="false"]': {
    textDecoration: 'line-through',
    color: theme.vars.palette.hark.text.faint,
  },
  '& .MuiTabs-indicator': { backgroundColor: modeColours(theme, mode).text },
}));

interface Props {
  id: string;
  modes: readonly ComposerMode[];
  mode: ComposerModeName;
  onMode: (mode: ComposerModeName) => void;
}

/** Who will see what is written; one that is closed can be opened to read why. */
export function ModeTabs({ id, modes, mode, onMode }: Props) {
  const { t } = useTranslation('composer');
  return (
    <Bar
      mode={mode}
      value={mode}
      aria-label={t('modes')}
      onChange={(_event, chosen: ComposerModeName) => onMode(chosen)}
    >
      {modes.map(({ mode: name, available }) => {
        const Icon = modeIcons[name];
        return (
          <Tab
            key={name}
            value={name}
            id={`${id}-tab-${name}`}
            aria-controls={`${id}-panel`}
            data-available={available}
            iconPosition="start"
            icon={<Icon size={14} aria-hidden />}
            label={t(`mode.${name}`)}
            {...(!available && { 'aria-label': `${t(`mode.${name}`)}, ${t('unavailable')}` })}
          />
        );
      })}
    </Bar>
  );
}
