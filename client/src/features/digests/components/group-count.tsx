import Link from '@mui/material/Link';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../api/session';
import type { DigestGroup } from '../../../api/types/digests';
import { ConcernedDialog } from './concerned-dialog';

interface Props {
  digestId: string;
  group: DigestGroup;
}

/** How many complain; for those who read conversations the way to them. */
export function GroupCount({ digestId, group: { topicId, label, count } }: Props) {
  const { t } = useTranslation('digests');
  const [isOpen, setOpen] = useState(false);
  const mayRead = useCan('conversations.read');
  const words = t('complaints', { count });
  if (!mayRead || topicId === null || count === 0) return <strong>{words}</strong>;
  return (
    <>
      <Link
        component="button"
        aria-haspopup="dialog"
        sx={{ fontWeight: 'bold', verticalAlign: 'baseline' }}
        onClick={() => setOpen(true)}
      >
        {words}
      </Link>
      {isOpen && (
        <ConcernedDialog
          {...{ digestId, topicId }}
          topicName={label}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
