import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SaidStanding, Standing } from '../../../api/types/digests';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useSetStanding } from '../api/standings';
import { StandingFields } from './standing-fields';
import { useStandingRefusal } from './use-standing-refusal';

interface Props {
  topicId: string;
  topicName: string;
  standing: Standing | null;
  onClose: () => void;
}

/** Says how a topic stands; every conversation about it shows it. */
export function StandingDialog({ topicId, topicName, standing, onClose }: Props) {
  const { t } = useTranslation(['digests', 'common']);
  const notice = useNotice();
  const refusalOf = useStandingRefusal();
  const saying = useSetStanding(topicId);
  const [said, setSaid] = useState<SaidStanding>({
    state: standing?.state ?? 'known',
    note: standing?.note ?? '',
    url: standing?.url ?? '',
  });
  return (
    <FormDialog
      title={t('digests:standing.title', { topic: topicName })}
      submit={t('common:action.save')}
      busy={saying.isPending}
      refusal={saying.error && refusalOf(saying.error)}
      onSubmit={(event) => {
        event.preventDefault();
        saying.mutate(said, {
          onSuccess: () => {
            notice({ text: t('digests:standing.saved') });
            onClose();
          },
        });
      }}
      onClose={onClose}
    >
      <StandingFields said={said} canWithdraw={standing !== null} onChange={setSaid} />
    </FormDialog>
  );
}
