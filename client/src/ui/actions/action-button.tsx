import Button, { type ButtonProps } from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { styled } from '@mui/material/styles';
import { Kbd } from '../kbd/kbd';
import { canRun, type Action } from './action';
import { ariaShortcut } from './shortcut';

const Hint = styled('span')({ display: 'inline-flex', alignItems: 'center', gap: 8 });

const hintOf = ({ title, shortcut }: Action) => (
  <Hint>
    {title}
    {shortcut && <Kbd shortcut={shortcut} />}
  </Hint>
);

interface Props extends Pick<ButtonProps, 'variant' | 'color' | 'size'> {
  action: Action;
}

/** A command as a button with its words; the shortcut shows on hover. */
export function ActionButton({ action, ...looks }: Props) {
  const { icon: Icon, title, shortcut } = action;
  return (
    <Tooltip title={shortcut ? hintOf(action) : ''}>
      <span>
        <Button
          {...looks}
          disabled={!canRun(action)}
          startIcon={Icon && <Icon size={15} aria-hidden />}
          aria-keyshortcuts={ariaShortcut(shortcut)}
          onClick={() => void action.run()}
        >
          {title}
        </Button>
      </span>
    </Tooltip>
  );
}

interface IconProps {
  action: Action;
  size?: 'small' | 'medium';
  pressed?: boolean;
}

/** A command as an icon; its words are the accessible name and show on hover with the shortcut. */
export function ActionIconButton({ action, size = 'medium', pressed }: IconProps) {
  const { icon: Icon, title, shortcut } = action;
  return (
    <Tooltip title={hintOf(action)}>
      <span>
        <IconButton
          size={size}
          disabled={!canRun(action)}
          aria-label={title}
          aria-pressed={pressed}
          aria-keyshortcuts={ariaShortcut(shortcut)}
          onClick={() => void action.run()}
        >
          {Icon && <Icon size={16} aria-hidden />}
        </IconButton>
      </span>
    </Tooltip>
  );
}
