import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { ChevronDown, ChevronRight, MessageSquareText, Reply, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Avatar } from '../../../ui/avatar/avatar';
import { Badge } from '../../../ui/badge/badge';
import { paths } from '../../../paths/paths';
import type { TreeRow as Row } from '../model/tree-rows';

const step = 28;

const Root = styled('div')(({ theme }) => ({
  display: 'flex',
  gap: 10,
  padding: '8px 10px',
  borderRadius: 6,
  '&[data-ours="true"]': { backgroundColor: theme.vars.palette.hark.accent.soft },
}));

const Words = styled('div')({ flex: 1, minWidth: 0 });

const Tools = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 2,
  marginLeft: -6,
  '& > [data-tone]': { margin: '0 4px 0 6px' },
  '& .MuiButton-root': {
    minHeight: 24,
    padding: '0 6px',
    fontSize: '0.75rem',
    color: theme.vars.palette.hark.text.muted,
  },
}));

interface Props {
  row: Row;
  /** The text with its marks. */
  body: ReactNode;
  mayAnswer: boolean;
  isAnswering: boolean;
  /** Where one answers, when that is open. */
  answer: ReactNode;
  onFold: () => void;
  onAnswer: () => void;
}

/** One comment of the whole tree, with the way to answer it here and to its conversation. */
export function TreeRow({ row, body, mayAnswer, isAnswering, answer, onFold, onAnswer }: Props) {
  const { t } = useTranslation('publication');
  const { node, depth, below, isFolded } = row;
  const { name, avatarUrl } = node.author;
  return (
    <div style={{ marginLeft: depth * step }}>
      <Root data-ours={node.direction !== 'inbound'}>
        <Avatar name={name} url={avatarUrl} size={24} />
        <Words>
          {body}
          <Tools>
            {node.unanswered && <Badge tone="dueSoon">{t('tree.unanswered')}</Badge>}
            {mayAnswer && (
              <Button
                size="small"
                variant="text"
                aria-expanded={isAnswering}
                startIcon={
                  isAnswering ? <X size={13} aria-hidden /> : <Reply size={13} aria-hidden />
                }
                onClick={onAnswer}
              >
                {isAnswering ? t('tree.close') : t('tree.answer')}
              </Button>
            )}
            <Button
              size="small"
              variant="text"
              component={Link}
              to={paths.inbox('all', node.conversationId)}
              startIcon={<MessageSquareText size={13} aria-hidden />}
              aria-label={t('tree.openConversation', { name })}
            >
              {t('tree.conversation')}
            </Button>
            {below > 0 && (
              <Button
                size="small"
                variant="text"
                aria-expanded={!isFolded}
                aria-label={isFolded ? undefined : t('tree.fold', { count: below, name })}
                startIcon={
                  isFolded ? (
                    <ChevronRight size={13} aria-hidden />
                  ) : (
                    <ChevronDown size={13} aria-hidden />
                  )
                }
                onClick={onFold}
              >
                {isFolded ? t('tree.unfold', { count: below }) : below}
              </Button>
            )}
          </Tools>
        </Words>
      </Root>
      {isAnswering && answer}
    </div>
  );
}
