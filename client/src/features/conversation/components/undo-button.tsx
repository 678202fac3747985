import Button from '@mui/material/Button';
import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../api/problem';
import type { Message } from '../../../api/types/conversations';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useUndoReply } from '../api/undo-reply';
import { useCompose } from './compose-context';

/** Takes a reply back in its last seconds before it goes out. */
export function UndoButton({ message, replyId }: { message: Message; replyId: string }) {
  const { t } = useTranslation('conversation');
  const onCompose = useCompose();
  const notice = useNotice();
  const problem = useProblemNotice();
  const undo = useUndoReply((undone) => onCompose({ type: 'restore', message: undone }));
  return (
    <Button
      size="small"
      startIcon={<Undo2 size={13} aria-hidden />}
      disabled={undo.isPending}
      onClick={() =>
        undo.mutate(
          { message, replyId },
          {
            onError: (error) =>
              isProblem(error, 'reply.already-sending')
                ? notice({ text: t('delivery.tooLate'), tone: 'problem' })
                : problem(error),
          },
        )
      }
    >
      {t('delivery.undo')}
    </Button>
  );
}
