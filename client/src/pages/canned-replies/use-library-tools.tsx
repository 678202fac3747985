import Typography from '@mui/material/Typography';
import { Download, FileUp, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../api/session';
import { exportAddress } from '../../features/canned-replies/api/transfer';
import { ImportDialog } from '../../features/canned-replies/components/import-dialog';
import type { Action } from '../../ui/actions/action';
import { ActionButton } from '../../ui/actions/action-button';
import { useOfferActions } from '../../ui/actions/actions-context';
import { MoreButton } from '../../ui/actions/more-button';
import { Spacer } from '../../ui/page/toolbar';

interface Options {
  onNew: () => void;
  /** The way back stands in the place of the title. */
  isTitled: boolean;
}

/** What can be done with the library as a whole, and the bar that holds it. */
export function useLibraryTools({ onNew, isTitled }: Options) {
  const { t } = useTranslation('cannedReplies');
  const [isImporting, setImporting] = useState(false);
  const mayManage = useCan('canned-replies.manage');
  const { create, others } = useMemo(() => {
    const page = (id: string, title: string, icon: typeof Plus, run: () => void): Action => ({
      id: `canned.${id}`,
      title,
      icon,
      group: 'page',
      run,
    });
    const bring = page('import', t('import.action'), FileUp, () => setImporting(true));
    const take = (format: 'csv' | 'json') =>
      page(`export-${format}`, t(`export.${format}`), Download, () =>
        window.location.assign(exportAddress(format)),
      );
    return {
      create: { ...page('new', t('new'), Plus, onNew), shortcut: 'c' },
      others: [...(mayManage ? [bring] : []), take('csv'), take('json')],
    };
  }, [t, mayManage, onNew]);
  useOfferActions(useMemo(() => [create, ...others], [create, others]));
  const bar = (
    <>
      {isTitled && (
        <Typography variant="h1" noWrap sx={{ fontSize: '1rem' }}>
          {t('title')}
        </Typography>
      )}
      <Spacer />
      <ActionButton action={create} variant="contained" color="primary" size="small" />
      <MoreButton label={t('moreTools')} actions={others} />
      {isImporting && <ImportDialog onClose={() => setImporting(false)} />}
    </>
  );
  return { create, bar };
}
