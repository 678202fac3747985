import {
  BellOff,
  CircleCheck,
  CircleX,
  type LucideIcon,
  Pencil,
  RotateCcw,
  Siren,
} from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/session';
import type { Incident } from '../../../api/types/incidents';
import type { Action } from '../../../ui/actions/action';
import { useOfferActions } from '../../../ui/actions/actions-context';
import { ReasonDialog } from '../../../ui/confirm/reason-dialog';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { type Step, useStep } from '../api/incidents';
import { IncidentDialog } from './incident-dialog';

const none: Action[] = [];

/** What can be done with an incident as it stands, and the dialogs that some of it opens. */
export function useIncidentActions(incident: Incident) {
  const { t } = useTranslation('incidents');
  const { id: myId, can } = useMe();
  const mayManage = can.includes('incidents.manage');
  const isCalled = incident.callUserIds.includes(myId);
  const [dialog, setDialog] = useState<'change' | 'close' | null>(null);
  const { mutate } = useStep(incident.id);
  const onError = useProblemNotice();
  const { state, acknowledgedAt } = incident;
  const actions = useMemo(() => {
    const action = (id: string, title: string, icon: LucideIcon, run: () => void): Action => ({
      ...{ id: `incident.${id}`, title, icon, run },
      group: 'page',
    });
    const step = (name: Step) => () => mutate({ step: name }, { onError });
    const acknowledge =
      acknowledgedAt === null && (state === 'proposed' || state === 'open')
        ? [action('acknowledge', t('act.acknowledge'), BellOff, step('acknowledgement'))]
        : none;
    if (!mayManage) return isCalled ? acknowledge : none;
    return [
      ...(state === 'proposed' || state === 'dismissed'
        ? [action('open', t('act.open'), Siren, step('opening'))]
        : []),
      ...acknowledge,
      ...(state === 'proposed'
        ? [action('dismiss', t('act.dismiss'), CircleX, step('dismissal'))]
        : []),
      ...(state === 'open'
        ? [action('close', t('act.close'), CircleCheck, () => setDialog('close'))]
        : []),
      ...(state === 'closed'
        ? [action('reopen', t('act.reopen'), RotateCcw, step('reopening'))]
        : []),
      action('change', t('change'), Pencil, () => setDialog('change')),
    ];
  }, [t, state, acknowledgedAt, mayManage, isCalled, mutate, onError]);
  useOfferActions(actions);
  const close = () => setDialog(null);
  const dialogs = (
    <>
      {dialog === 'change' && <IncidentDialog incident={incident} onClose={close} />}
      {dialog === 'close' && (
        <ReasonDialog
          title={t('closing.title')}
          label={t('closing.label')}
          help={t('closing.help')}
          confirm={t('act.close')}
          onClose={close}
          onReason={(note) => {
            close();
            mutate({ step: 'closure', note }, { onError });
          }}
        />
      )}
    </>
  );
  return { actions, dialogs };
}
