import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/session';
import type { IncidentInFull } from '../../../api/types/incidents';
import { ActionButton } from '../../../ui/actions/action-button';
import { Section } from '../../../ui/page/section';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { TimeAgo } from '../../../ui/time/time-ago';
import { useIncident } from '../api/incidents';
import { IncidentBadges } from './badges';
import { IncidentLog } from './incident-log';
import { JoinedList } from './joined-list';
import { ReportSection } from './report-section';
import { Statement } from './statement';
import { SurgeLine } from './surge-line';
import { useIncidentActions } from './use-incident-actions';

const Head = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
  margin: '8px 0 4px',
});
const Facts = styled('p')(({ theme }) => ({
  margin: '0 0 16px',
  fontSize: '0.8125rem',
  color: theme.vars.palette.hark.text.muted,
}));
const Buttons = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8, marginBottom: 24 });

/** One incident: what it is, what is said, who belongs to it, what was decided, what it was. */
export function IncidentView({ id, onBack }: { id: string; onBack: () => void }) {
  const { t } = useTranslation('incidents');
  return (
    <>
      <Button size="small" startIcon={<ArrowLeft size={15} aria-hidden />} onClick={onBack}>
        {t('all')}
      </Button>
      <Loaded query={useIncident(id)} skeleton={<ListSkeleton rows={6} rowHeight={64} />}>
        {(full) => <Whole {...full} />}
      </Loaded>
    </>
  );
}

function Whole({ incident, alerts, entries }: IncidentInFull) {
  const { t } = useTranslation('incidents');
  const { can } = useMe();
  const mayManage = can.includes('incidents.manage');
  const { actions, dialogs } = useIncidentActions(incident);
  const { openedAt, createdAt, callCount, acknowledgedBy, acknowledgedAt } = incident;
  return (
    <>
      <Head>
        <Typography variant="h2">{incident.title}</Typography>
        <IncidentBadges incident={incident} />
      </Head>
      <Facts>
        {t(incident.origin === 'surge' ? 'bySurge' : 'byPerson')}{' '}
        <TimeAgo at={openedAt ?? createdAt} />
        {' · '}
        {acknowledgedBy && acknowledgedAt
          ? t('has', { name: acknowledgedBy })
          : t('called', { count: callCount })}
        {incident.haltsAnswers && incident.state === 'open' && ` · ${t('halted')}`}
      </Facts>
      {actions.length > 0 && (
        <Buttons>
          {actions.map((action, i) => (
            <ActionButton
              key={action.id}
              action={action}
              variant={i === 0 ? 'contained' : 'outlined'}
              color={i === 0 ? 'primary' : undefined}
            />
          ))}
        </Buttons>
      )}
      {dialogs}
      {alerts.length > 0 && (
        <Section title={t('why.title')} text={t('why.text')}>
          {alerts.map((surge) => (
            <SurgeLine key={surge.id} surge={surge} />
          ))}
        </Section>
      )}
      <Section title={t('statement.title')} text={t('statement.text')}>
        <Statement key={incident.version} incident={incident} mayWrite={mayManage} />
      </Section>
      <Section title={t('report.title')} text={t('report.text')}>
        <ReportSection id={incident.id} />
      </Section>
      {can.includes('conversations.read') && (
        <Section title={t('joined.title')} text={t('joined.text')}>
          <JoinedList incident={incident} />
        </Section>
      )}
      <Section title={t('log.title')} text={t('log.text')}>
        <IncidentLog id={incident.id} entries={entries} mayWrite={mayManage} />
      </Section>
    </>
  );
}
