import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Siren } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../api/types/conversations';
import type { Incident } from '../../../api/types/incidents';
import { paths } from '../../../paths/paths';
import { Kbd } from '../../../ui/kbd/kbd';
import { TextLink } from '../../../ui/link/text-link';
import { useIncidentsOf } from '../api/incidents';
import { statementIn } from '../model/statement-in';
import { INSERT_KEY, useIncidentActions } from './use-incident-actions';

const Lines = styled('ul')(({ theme }) => ({
  margin: 0,
  padding: 0,
  listStyle: 'none',
  fontSize: '0.8125rem',
  '& li': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: '2px 8px',
    padding: '6px 8px 6px 12px',
    color: theme.vars.palette.hark.breached.text,
    backgroundColor: theme.vars.palette.hark.breached.soft,
  },
  '& li > svg': { flexShrink: 0, marginTop: 3 },
  '& p': {
    flex: '1 1 220px',
    minWidth: 0,
    margin: 0,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
    color: theme.vars.palette.hark.text.strong,
  },
}));

const none: readonly Incident[] = [];

interface Props {
  conversation: Conversation;
  /** Puts words into the reply; null where nothing can be answered. */
  onInsert: ((text: string) => void) | null;
}

/** The incident that this conversation belongs to, and what the house says about it. */
export function IncidentLine({ conversation, onInsert }: Props) {
  const { t } = useTranslation('composer');
  const { data: incidents = none } = useIncidentsOf(conversation.id);
  const said = incidents.map((incident) => ({
    incident,
    text: statementIn(incident, conversation.language),
  }));
  const first = said.find(({ text }) => text !== null)?.text ?? null;
  useIncidentActions({ conversation, joined: incidents, text: first, onInsert });
  if (incidents.length === 0) return null;
  return (
    <Lines aria-label={t('incident.label')}>
      {said.map(({ incident, text }) => (
        <li key={incident.id}>
          <Siren size={14} aria-hidden />
          <p>
            <TextLink to={paths.incident(incident.id)} color="inherit" underline="always">
              {incident.title}
            </TextLink>
            {'\n'}
            {text ?? t('incident.noStatement')}
          </p>
          {text !== null && onInsert && (
            <Button size="small" onClick={() => onInsert(text)}>
              {t('incident.insert')} {text === first && <Kbd shortcut={INSERT_KEY} />}
            </Button>
          )}
        </li>
      ))}
    </Lines>
  );
}
