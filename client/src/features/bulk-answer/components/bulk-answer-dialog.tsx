import Dialog from '@mui/material/Dialog';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BulkPreparation } from './bulk-preparation';
import { BulkProgress } from './bulk-progress';

interface Props {
  topicId: string;
  topicName: string;
  onClose: () => void;
}

/** One canned reply to everybody who complained of a topic: looked at first, then followed. */
export function BulkAnswerDialog({ topicId, topicName, onClose }: Props) {
  const { t } = useTranslation('bulkAnswer');
  const [startedId, setStartedId] = useState<string | null>(null);
  const title = t('title', { topic: topicName });
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-label={title}>
      <DialogTitle>{title}</DialogTitle>
      {startedId === null ? (
        <BulkPreparation topicId={topicId} onStarted={setStartedId} onClose={onClose} />
      ) : (
        <BulkProgress id={startedId} onClose={onClose} />
      )}
    </Dialog>
  );
}
