import Switch from '@mui/material/Switch';
import { styled } from '@mui/material/styles';
import type { Action } from '../../../ui/actions/action';
import { MoreButton } from '../../../ui/actions/more-button';
import { ListRow, RowWords } from '../../../ui/list/list';

const Name = styled('button')({
  all: 'unset',
  cursor: 'pointer',
  fontWeight: 500,
  '&:hover': { textDecoration: 'underline' },
  '&:focus-visible': { outline: '2px solid currentColor', outlineOffset: 2 },
});

interface Props {
  name: string;
  /** Under the name, a line each. */
  lines: readonly string[];
  isOn: boolean;
  switchLabel: string;
  moreLabel: string;
  actions: Action[];
  onEdit: () => void;
  onSwitch: (on: boolean) => void;
}

/** A setting in a list: what it says, whether it is on, what one can do with it. */
export function SettingRow(props: Props) {
  const { name, lines, isOn, switchLabel, moreLabel, actions, onEdit, onSwitch } = props;
  return (
    <ListRow>
      <RowWords style={{ opacity: isOn ? 1 : 0.6 }}>
        <strong>
          <Name type="button" onClick={onEdit}>
            {name}
          </Name>
        </strong>
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </RowWords>
      <Switch
        checked={isOn}
        onChange={(_, on) => onSwitch(on)}
        slotProps={{ input: { 'aria-label': switchLabel } }}
      />
      <MoreButton label={moreLabel} actions={actions} />
    </ListRow>
  );
}
