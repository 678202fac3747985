import Button from '@mui/material/Button';
import ButtonGroup from '@mui/material/ButtonGroup';
import Tooltip from '@mui/material/Tooltip';
import { styled } from '@mui/material/styles';
import { ChevronDown, Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComposerModeName } from '../../../api/types/conversations';
import type { Action } from '../../../ui/actions/action';
import { ActionMenu } from '../../../ui/actions/action-menu';
import { ariaShortcut } from '../../../ui/actions/shortcut';
import { Kbd } from '../../../ui/kbd/kbd';
import { modeColours } from './mode-look';

const Group = styled(ButtonGroup, { shouldForwardProp: (name) => name !== 'mode' })<{
  mode: ComposerModeName;
}>(({ theme, mode }) => {
  const { fill, onFill } = modeColours(theme, mode);
  return {
    '& .MuiButton-contained': { color: onFill, backgroundColor: fill },
    '& .MuiButtonGroup-firstButton, & .MuiButtonGroup-firstButton:hover': {
      borderColor: `color-mix(in srgb, ${onFill} 35%, transparent)`,
    },
    '& .MuiButton-contained:hover': { filter: 'brightness(0.94)', backgroundColor: fill },
    '& .MuiButton-contained.Mui-disabled': {
      color: theme.vars.palette.hark.text.faint,
      backgroundColor: theme.vars.palette.hark.pressed,
    },
    '& .MuiButton-contained:last-of-type': { padding: '3px 6px' },
    '& .MuiButton-contained:only-of-type': { padding: '3px 12px' },
  };
});

interface Props {
  mode: ComposerModeName;
  action: Action;
  /** Further ways to send, under the arrow. */
  others: readonly Action[];
}

/** Sends, in the colour of who will see it. */
export function SendButton({ mode, action, others }: Props) {
  const { t } = useTranslation('composer');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const disabled = action.enabled === false;
  return (
    <>
      <Group mode={mode} variant="contained" color="primary" size="small" disableElevation>
        <Tooltip title={action.shortcut ? <Kbd shortcut={action.shortcut} /> : ''}>
          <Button
            variant="contained"
            disabled={disabled}
            startIcon={<Send size={14} aria-hidden />}
            aria-keyshortcuts={ariaShortcut(action.shortcut)}
            onClick={() => void action.run()}
          >
            {action.title}
          </Button>
        </Tooltip>
        {others.length > 0 && (
          <Button
            variant="contained"
            disabled={disabled}
            aria-label={t('send.more')}
            aria-haspopup="menu"
            aria-expanded={anchor !== null}
            onClick={(event) => setAnchor(event.currentTarget)}
          >
            <ChevronDown size={14} aria-hidden />
          </Button>
        )}
      </Group>
      <ActionMenu anchor={anchor} actions={others} onClose={() => setAnchor(null)} />
    </>
  );
}
