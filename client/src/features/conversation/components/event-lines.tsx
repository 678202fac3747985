import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConversationEvent } from '../../../api/types/conversations';
import { RelativeTime } from '../../../ui/time/relative-time';
import { ruleBehind } from '../model/event-line';
import { useEventText } from './use-event-text';

const List = styled('ul')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  gap: 2,
  margin: '10px 0',
  padding: 0,
  listStyle: 'none',
  textAlign: 'center',
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.faint,
  '& button': {
    padding: '1px 8px',
    border: 0,
    borderRadius: 6,
    font: 'inherit',
    fontWeight: 550,
    color: theme.vars.palette.hark.text.muted,
    background: 'none',
    cursor: 'pointer',
  },
  '& button:hover': { backgroundColor: theme.vars.palette.hark.hover },
}));

/** So many stand open; of more only the last, with the others behind a button. */
const atOnce = 3;

/** What happened between two messages, one grey line each. */
export function EventLines({ events }: { events: readonly ConversationEvent[] }) {
  const { t } = useTranslation('conversation');
  const textOf = useEventText();
  const [open, setOpen] = useState(false);
  const many = events.length > atOnce;
  const shown = many && !open ? events.slice(-1) : events;
  return (
    <List>
      {many && (
        <li>
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? t('thread.fewerEvents') : t('thread.events', { count: events.length - 1 })}
          </button>
        </li>
      )}
      {shown.map((event) => (
        <li key={event.id}>
          {textOf(event)}
          <Doer event={event} /> · <RelativeTime at={event.at} />
        </li>
      ))}
    </List>
  );
}

/** Who did it: a person or a rule; nothing for the customer and the desk itself. */
function Doer({ event }: { event: ConversationEvent }) {
  const { t } = useTranslation('conversation');
  const rule = ruleBehind(event);
  if (event.actor !== null) return ` · ${event.actor.name}`;
  return rule === undefined ? null : ` · ${t('event.byRule', { name: rule })}`;
}
