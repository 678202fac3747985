import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { styled } from '@mui/material/styles';
import { Kbd } from '../kbd/kbd';
import { canRun, type Action } from './action';

const Words = styled('span')({ flex: 1, minWidth: 0 });

interface Props {
  anchor: HTMLElement | null;
  actions: readonly Action[];
  onClose: () => void;
}

/** Commands as a menu at the element that opened it. */
export function ActionMenu({ anchor, actions, onClose }: Props) {
  return (
    <Menu open={anchor !== null} anchorEl={anchor} onClose={onClose}>
      {actions.map((action) => (
        <MenuItem
          key={action.id}
          disabled={!canRun(action)}
          onClick={() => {
            onClose();
            void action.run();
          }}
        >
          {action.icon && <action.icon size={15} aria-hidden />}
          <Words>{action.title}</Words>
          {action.shortcut && <Kbd shortcut={action.shortcut} />}
        </MenuItem>
      ))}
    </Menu>
  );
}
