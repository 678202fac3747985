import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../../api/types/conversations';
import { Stars } from '../../../ui/stars/stars';
import { RelativeTime } from '../../../ui/time/relative-time';
import { VisuallyHidden } from '../../../ui/hidden';
import { textDifference, type DifferencePart } from '../model/text-difference';

const List = styled('ol')(({ theme }) => ({
  margin: '4px 0 8px',
  padding: '8px 12px',
  listStyle: 'none',
  borderRadius: 6,
  fontSize: '0.8125rem',
  color: theme.vars.palette.hark.text.strong,
  backgroundColor: theme.vars.palette.hark.ground.sunken,
  '& li + li': { marginTop: 8 },
  '& small': { display: 'flex', gap: 6, color: theme.vars.palette.hark.text.muted },
  '& p': { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  '& del + ins': { marginLeft: 4 },
  '& ins': {
    textDecoration: 'none',
    borderRadius: 3,
    color: theme.vars.palette.hark.positive.text,
    backgroundColor: theme.vars.palette.hark.positive.soft,
  },
  '& del': {
    borderRadius: 3,
    color: theme.vars.palette.hark.breached.text,
    backgroundColor: theme.vars.palette.hark.breached.soft,
  },
}));

/** Each edit with what it took away and what it added, oldest first. */
export function Revisions({ message }: { message: Message }) {
  const { t } = useTranslation('conversation');
  const revisions = message.revisions.toSorted((a, b) => a.replacedAt.localeCompare(b.replacedAt));
  return (
    <List>
      {revisions.map((revision, index) => {
        const after = revisions[index + 1] ?? message;
        return (
          <li key={revision.replacedAt}>
            <small>
              <RelativeTime at={revision.replacedAt} />
              {revision.rating !== null && revision.rating !== after.rating && (
                <Stars rating={revision.rating} />
              )}
            </small>
            <p>
              {textDifference(revision.text, after.text).map((part, at) => (
                <Part
                  key={at}
                  part={part}
                  added={t('message.added')}
                  removed={t('message.removed')}
                />
              ))}
            </p>
          </li>
        );
      })}
    </List>
  );
}

function Part({ part, added, removed }: { part: DifferencePart; added: string; removed: string }) {
  if (part.change === 'same') return part.text;
  const Mark = part.change === 'added' ? 'ins' : 'del';
  return (
    <Mark>
      <VisuallyHidden>{part.change === 'added' ? added : removed}: </VisuallyHidden>
      {part.text}
    </Mark>
  );
}
