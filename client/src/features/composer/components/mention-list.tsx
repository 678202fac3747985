import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../../ui/avatar/avatar';
import type { Mentionable } from '../model/mentions';

const List = styled('ul')(({ theme }) => ({
  position: 'absolute',
  left: 12,
  bottom: '100%',
  zIndex: 3,
  minWidth: 220,
  margin: 0,
  padding: 4,
  listStyle: 'none',
  borderRadius: 10,
  backgroundColor: theme.vars.palette.hark.ground.raised,
  border: `1px solid ${theme.vars.palette.hark.line.strong}`,
  boxShadow: `0 6px 20px -6px rgb(${theme.vars.palette.hark.shadow} / 0.22)`,
  '& li': {
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    minHeight: 30,
    padding: '2px 8px',
    borderRadius: 6,
    cursor: 'default',
  },
  '& li[aria-selected="true"]': { backgroundColor: theme.vars.palette.hark.pressed },
}));

interface Props {
  id: string;
  people: readonly Mentionable[];
  active: number;
  onPick: (person: Mentionable) => void;
}

/** Colleagues whose name fits what was typed after the @. */
export function MentionList({ id, people, active, onPick }: Props) {
  const { t } = useTranslation('composer');
  return (
    <List id={id} role="listbox" aria-label={t('mention.label')}>
      {people.map((person, index) => (
        <li
          key={person.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          onPointerDown={(event) => {
            event.preventDefault();
            onPick(person);
          }}
        >
          <Avatar name={person.name} size={20} />
          {person.name}
        </li>
      ))}
    </List>
  );
}
