import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { styled } from '@mui/material/styles';
import { Check } from 'lucide-react';
import { Kbd } from '../kbd/kbd';
import { canRun, type Action } from './action';

const Words = styled('span')({ flex: 1, minWidth: 0 });

interface Props {
  anchor: HTMLElement;
  actions: readonly Action[];
  onClose: () => void;
}

export function ActionMenuBody({ anchor, actions, onClose }: Props) {
  return (
    <Menu open anchorEl={anchor} onClose={onClose}>
      {actions.map((action) => (
        <MenuItem
          key={action.id}
          disabled={!canRun(action)}
          selected={action.chosen}
          {...(action.chosen !== undefined && {
            role: 'menuitemradio',
            'aria-checked': action.chosen,
          })}
          onClick={() => {
            onClose();
            void action.run();
          }}
        >
          {action.icon && <action.icon size={15} aria-hidden />}
          <Words>{action.title}</Words>
          {action.chosen && <Check size={14} aria-hidden />}
          {action.shortcut && <Kbd shortcut={action.shortcut} />}
        </MenuItem>
      ))}
    </Menu>
  );
}
