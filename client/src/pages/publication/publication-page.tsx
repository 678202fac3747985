import { ArrowLeft } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Message, TreeNode } from '../../api/types/conversations';
import { PublicationView } from '../../features/publication/components/publication-view';
import { firstView, paths } from '../../paths/paths';
import { TextLink } from '../../ui/link/text-link';
import { AnswerHere } from './answer-here';
import { CommentBody } from './comment-body';

/** The post with its whole tree; one comment at a time can be answered in place. */
export function PublicationPage() {
  const { t } = useTranslation('publication');
  const { publicationId = '' } = useParams();
  const [answering, setAnswering] = useState<{ id: string; back: Message | null } | null>(null);

  const takeBack = useCallback((message: Message) => {
    if (message.parentMessageId !== null)
      setAnswering({ id: message.parentMessageId, back: message });
  }, []);
  const renderBody = useCallback(
    (node: TreeNode) => <CommentBody node={node} onTakenBack={takeBack} />,
    [takeBack],
  );
  return (
    <PublicationView
      key={publicationId}
      publicationId={publicationId}
      answeringId={answering?.id ?? null}
      onAnswer={({ id }) => setAnswering((now) => (now?.id === id ? null : { id, back: null }))}
      renderBody={renderBody}
      renderAnswer={(node) => (
        <AnswerHere node={node} back={answering?.back ?? null} onSent={() => setAnswering(null)} />
      )}
      leading={
        <p style={{ margin: '0 0 12px' }}>
          <TextLink to={paths.inbox(firstView)}>
            <ArrowLeft size={13} aria-hidden style={{ verticalAlign: '-0.1em' }} /> {t('back')}
          </TextLink>
        </p>
      }
    />
  );
}
