import Button from '@mui/material/Button';
import { FlaskConical, Pencil, Power, RefreshCw, Unplug } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CrmConnection } from '../../../api/types/customer-data';
import type { Action } from '../../../ui/actions/action';
import { MoreButton } from '../../../ui/actions/more-button';
import { ListRow, RowWords } from '../../../ui/list/list';
import { TimeAgo } from '../../../ui/time/time-ago';
import { ConnectionDialog } from './connection-dialog';
import { ConnectionState } from './connection-state';
import { TestResult } from './test-result';
import { useConnectionActs } from './use-connection-acts';

/** One CRM: whether it is read, since when, what keeps it from being read, what can be done. */
export function ConnectionRow({ connection }: { connection: CrmConnection }) {
  const { t, i18n } = useTranslation('connections');
  const acts = useConnectionActs(connection);
  const [isEdited, setEdited] = useState(false);
  const { name, kind, enabled, failureCode, failureDetail, lastOkAt, nextAt } = connection;
  const number = new Intl.NumberFormat(i18n.language);
  const actions = useMemo(() => {
    const act = (id: string, icon: Action['icon'], run: () => void): Action => ({
      id: `connection.${id}`,
      title: t(`act.${id as 'edit'}`),
      group: 'page',
      icon,
      run,
    });
    return [
      act('edit', Pencil, () => setEdited(true)),
      act('test', FlaskConical, acts.test),
      act(enabled ? 'switchOff' : 'switchOn', Power, acts.toggle),
      act('remove', Unplug, acts.remove),
    ];
  }, [acts, enabled, t]);
  return (
    <>
      <ListRow>
        <RowWords>
          <strong>{name}</strong>
          <span>
            {t(`kind.${kind}`)} · {t('source', { source: connection.source })}
            {connection.writesNotes && ` · ${t('writesNotes')}`}
          </span>
          <span>
            {t('taken', {
              customers: number.format(connection.customersTaken),
              deals: number.format(connection.dealsTaken),
            })}
            {lastOkAt !== null && (
              <>
                {' · '}
                {t('lastOk')} <TimeAgo at={lastOkAt} />
              </>
            )}
          </span>
          {enabled && failureCode !== null && (
            <span role="status">
              {t(`failure.${failureCode}`)}
              {failureDetail && <em lang="en"> “{failureDetail}”</em>}
              {nextAt !== null && (
                <>
                  {' '}
                  {t('again')} <TimeAgo at={nextAt} />
                </>
              )}
            </span>
          )}
        </RowWords>
        <ConnectionState connection={connection} />
        {enabled && (
          <Button
            size="small"
            disabled={acts.isSyncing}
            startIcon={<RefreshCw size={14} aria-hidden />}
            onClick={acts.sync}
          >
            {t('act.sync')}
          </Button>
        )}
        <MoreButton label={t('moreOf', { name })} actions={actions} />
      </ListRow>
      {acts.tested && (
        <li>
          <TestResult steps={acts.tested} onClose={acts.forgetTest} />
        </li>
      )}
      {isEdited && (
        <ConnectionDialog kind={kind} known={connection} onClose={() => setEdited(false)} />
      )}
    </>
  );
}
