import Button from '@mui/material/Button';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../api/session';
import { BulkAnswerDialog } from './bulk-answer-dialog';

/** The way to answer everybody who complained of a topic. */
export function BulkAnswerButton({ topicId, topicName }: { topicId: string; topicName: string }) {
  const { t } = useTranslation('bulkAnswer');
  const [isOpen, setOpen] = useState(false);
  const maySend = useCan('replies.send');
  if (!maySend) return null;
  return (
    <>
      <Button startIcon={<Send size={15} aria-hidden />} onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      {isOpen && (
        <BulkAnswerDialog topicId={topicId} topicName={topicName} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
