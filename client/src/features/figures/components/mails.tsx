import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Mail, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureMail } from '../../../api/types/figures';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { List, ListRow, RowWords } from '../../../ui/list/list';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { dateAndTime } from '../../../ui/time/date-and-time';
import { useZone } from '../../../ui/time/zone-context';
import { useFigureMails, useRemoveMail } from '../api/keeping';
import { MailDialog } from './mail-dialog';

const Bar = styled('div')({ display: 'flex', justifyContent: 'flex-end', marginBottom: 12 });

/** Figures that go out by themselves. */
export function Mails() {
  const { t } = useTranslation('figures');
  const [isWriting, setWriting] = useState(false);
  const add = (
    <Button
      variant="contained"
      color="primary"
      startIcon={<Plus size={15} aria-hidden />}
      onClick={() => setWriting(true)}
    >
      {t('mail.add')}
    </Button>
  );
  return (
    <>
      <Bar>{add}</Bar>
      <Loaded query={useFigureMails()} skeleton={<ListSkeleton rows={3} rowHeight={64} />}>
        {(mails) =>
          mails.length === 0 ? (
            <EmptyState icon={Mail} title={t('mail.emptyTitle')} text={t('mail.emptyText')} />
          ) : (
            <List aria-label={t('mail.title')}>
              {mails.map((mail) => (
                <MailRow key={mail.id} mail={mail} />
              ))}
            </List>
          )
        }
      </Loaded>
      {isWriting && <MailDialog onClose={() => setWriting(false)} />}
    </>
  );
}

function MailRow({ mail }: { mail: FigureMail }) {
  const { t, i18n } = useTranslation(['figures', 'common']);
  const zone = useZone();
  const confirm = useConfirm();
  const problem = useProblemNotice();
  const removal = useRemoveMail();
  const at = (time: string) => dateAndTime(Date.parse(time), { language: i18n.language, zone });
  const remove = async () => {
    const isMeant = await confirm({
      title: t('figures:mail.removeTitle', { name: mail.name }),
      text: t('figures:mail.removeText'),
      confirm: t('common:action.remove'),
    });
    if (isMeant) removal.mutate(mail.id, { onError: problem });
  };
  const words = [
    t(`figures:mail.cadence.${mail.cadence}`),
    t('figures:mail.next', { when: at(mail.nextAt) }),
    ...(mail.lastSentAt === null ? [] : [t('figures:mail.last', { when: at(mail.lastSentAt) })]),
  ];
  return (
    <ListRow>
      <RowWords>
        <strong>{mail.name}</strong>
        <span>{words.join(' · ')}</span>
        <span>{mail.readers.map(({ name }) => name).join(', ')}</span>
      </RowWords>
      <Button disabled={removal.isPending} onClick={() => void remove()}>
        {t('common:action.remove')}
      </Button>
    </ListRow>
  );
}
