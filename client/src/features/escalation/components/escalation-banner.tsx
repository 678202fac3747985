import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { ChevronsUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Escalation } from '../../../api/types/escalation';
import { ActionButton } from '../../../ui/actions/action-button';
import { TimeAgo } from '../../../ui/time/time-ago';
import { EscalationPath } from './escalation-path';
import { NoteDialog } from './note-dialog';
import { useEscalationActions } from './use-escalation-actions';

const Root = styled('section')(({ theme }) => ({
  flexShrink: 0,
  maxHeight: '40vh',
  overflowY: 'auto',
  padding: '8px 16px',
  fontSize: '0.8125rem',
  borderBottom: `1px solid ${theme.vars.palette.hark.line.soft}`,
  backgroundColor: theme.vars.palette.hark.dueSoon.soft,
  '&[data-loud="true"]': { backgroundColor: theme.vars.palette.hark.breached.soft },
  '&[data-quiet="true"]': { backgroundColor: theme.vars.palette.hark.ground.raised },
}));

const Line = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 8px',
});

const Words = styled('p')(({ theme }) => ({
  flex: '1 1 260px',
  margin: 0,
  minWidth: 0,
  overflowWrap: 'anywhere',
  '& strong': { fontWeight: 600 },
  '& span': { color: theme.vars.palette.hark.text.muted },
}));

const Tools = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 4 });

/** Where an escalation stands, until when, and what one may do about it. */
export function EscalationBanner({ escalation }: { escalation: Escalation }) {
  const { t } = useTranslation('escalation');
  const [shown, setShown] = useState(false);
  const { actions, asking } = useEscalationActions(escalation);
  const { state, steps, rung, rungCount, dueAt, unheardSince, ladderName } = escalation;
  const who = state === 'raised' ? escalation.target?.name : escalation.holder?.name;
  const isUnheard = unheardSince !== null;
  return (
    <Root
      aria-label={t('banner.label')}
      data-loud={isUnheard}
      data-quiet={state === 'returned'}
      aria-live={isUnheard ? 'assertive' : undefined}
    >
      <Line>
        <ChevronsUp size={16} aria-hidden />
        <Words>
          <strong>
            {state === 'raised' && !who ? (
              t('state.nobody')
            ) : (
              <>{t(`state.${state}`, { who: who ?? escalation.target?.name ?? '' })}</>
            )}
          </strong>{' '}
          <span>
            {ladderName} · {t('banner.rung', { rung, count: rungCount })} ·{' '}
            {t(`reason.${escalation.reason}`)} · <TimeAgo at={escalation.raisedAt} />
            {dueAt && (
              <>
                {' · '}
                {t('banner.climbs', { when: '' })}
                <TimeAgo at={dueAt} />
              </>
            )}
          </span>
        </Words>
        <Tools>
          {actions.map((action) => (
            <ActionButton key={action.id} action={action} size="small" />
          ))}
          <Button size="small" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {shown ? t('banner.hidePath') : t('banner.path')}
          </Button>
        </Tools>
      </Line>
      {isUnheard && (
        <Line>
          <Words>
            {t('banner.unheard', { when: '' })}
            <TimeAgo at={unheardSince} />
          </Words>
        </Line>
      )}
      {shown && <EscalationPath steps={steps} />}
      {asking && <NoteDialog {...asking} />}
    </Root>
  );
}
