import InputBase from '@mui/material/InputBase';
import Popover from '@mui/material/Popover';
import { styled } from '@mui/material/styles';
import { Check } from 'lucide-react';
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { matchingOptions, type PickerOption } from './picker-option';

const Frame = styled('div')({ width: 264 });

const Search = styled(InputBase)(({ theme }) => ({
  width: '100%',
  padding: '6px 12px',
  fontSize: '0.8125rem',
  borderBottom: `1px solid ${theme.vars.palette.hark.line.soft}`,
  '& :focus-visible': { outline: 'none' },
}));

const List = styled('ul')({
  margin: 0,
  padding: 4,
  maxHeight: 288,
  overflowY: 'auto',
  listStyle: 'none',
});

const Option = styled('li')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 32,
  padding: '2px 8px',
  borderRadius: 6,
  cursor: 'default',
  '&[data-active="true"]': { backgroundColor: theme.vars.palette.hark.pressed },
  '& small': {
    marginLeft: 'auto',
    color: theme.vars.palette.hark.text.muted,
    whiteSpace: 'nowrap',
  },
}));

const Words = styled('span')({
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
});

const Nothing = styled('p')(({ theme }) => ({
  margin: 0,
  padding: '10px 12px',
  color: theme.vars.palette.hark.text.muted,
}));

interface Props {
  anchor: HTMLElement | null;
  label: string;
  options: readonly PickerOption[];
  /** Shown when no option fits what was typed. */
  nothing: ReactNode;
  onPick: (id: string) => void;
  onClose: () => void;
  /** Offers to make what was typed when no option has exactly this name. */
  creation?: { label: (typed: string) => string; onCreate: (typed: string) => void };
}

const creationId = 'picker-create';

/** One thing of a list that is searched while typing; arrows choose, Enter picks, Escape leaves. */
export function Picker(props: Props) {
  const { anchor, label, onClose } = props;
  return (
    <Popover
      open={anchor !== null}
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{ paper: { role: 'dialog', 'aria-label': label } }}
    >
      <PickerList {...props} />
    </Popover>
  );
}

function PickerList({ label, options, nothing, onPick, onClose, creation }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [position, setPosition] = useState(0);
  const shown = withCreation(matchingOptions(options, typed), options, typed.trim(), creation);
  const active = shown[Math.min(position, shown.length - 1)];
  const optionId = (option: PickerOption) => `${id}-${option.id}`;

  const pick = (option: PickerOption | undefined) => {
    if (!option) return;
    onClose();
    if (option.id === creationId) creation?.onCreate(typed.trim());
    else onPick(option.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (step === undefined) pick(active);
    else setPosition((Math.min(position, shown.length - 1) + step + shown.length) % shown.length);
  };

  return (
    <Frame>
      <Search
        autoFocus
        placeholder={label}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setPosition(0);
        }}
        onKeyDown={onKeyDown}
        inputProps={{
          role: 'combobox',
          'aria-label': label,
          'aria-expanded': true,
          'aria-controls': `${id}-list`,
          'aria-activedescendant': active && optionId(active),
          'aria-autocomplete': 'list',
        }}
      />
      {shown.length === 0 && <Nothing role="status">{nothing}</Nothing>}
      <List id={`${id}-list`} role="listbox" aria-label={label} hidden={shown.length === 0}>
        {shown.map((option, index) => (
          <Option
            key={option.id}
            id={optionId(option)}
            role="option"
            aria-selected={option.selected ?? false}
            data-active={option === active}
            ref={(element) => {
              if (option === active) element?.scrollIntoView?.({ block: 'nearest' });
            }}
            onPointerMove={() => setPosition(index)}
            onClick={() => pick(option)}
          >
            {option.icon}
            <Words>{option.name}</Words>
            {option.detail && <small>{option.detail}</small>}
            {option.selected && (
              <Check size={14} aria-hidden style={{ marginLeft: option.detail ? 0 : 'auto' }} />
            )}
          </Option>
        ))}
      </List>
    </Frame>
  );
}

function withCreation(
  matching: PickerOption[],
  all: readonly PickerOption[],
  typed: string,
  creation: Props['creation'],
): PickerOption[] {
  const exists = all.some(({ name }) => name.toLowerCase() === typed.toLowerCase());
  if (creation === undefined || typed === '' || exists) return matching;
  return [...matching, { id: creationId, name: creation.label(typed) }];
}
