import { useTranslation } from 'react-i18next';
import type { TreeNode } from '../../../api/types/conversations';
import { Avatar } from '../../../ui/avatar/avatar';
import { TextLink } from '../../../ui/link/text-link';
import { CommentLine, CommentRail, CommentWords, indent } from './comment-parts';
import { MessageBody } from './message-body';
import { MessageMeta } from './message-meta';
import { useThread } from './thread-context';

/** A comment of another conversation, to be read here and answered there. */
export function OtherComment({ comment, depth }: { comment: TreeNode; depth: number }) {
  const { t } = useTranslation('conversation');
  const { linkTo } = useThread();
  const { name, avatarUrl } = comment.author;
  return (
    <li style={{ marginLeft: depth * indent }}>
      <CommentLine data-side="other">
        {depth > 0 && <CommentRail aria-hidden />}
        <Avatar name={name} url={avatarUrl} size={24} />
        <CommentWords>
          <MessageMeta message={comment}>
            {depth === 0 && (
              <TextLink
                to={linkTo(comment.conversationId)}
                aria-label={t('thread.openOtherOf', { name })}
              >
                {t('thread.openOther')}
              </TextLink>
            )}
          </MessageMeta>
          <MessageBody message={comment} />
        </CommentWords>
      </CommentLine>
    </li>
  );
}
