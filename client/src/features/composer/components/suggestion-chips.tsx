import Tooltip from '@mui/material/Tooltip';
import { styled } from '@mui/material/styles';
import { Sparkles } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComposerModeName } from '../../../api/types/conversations';
import type { SuggestedReply } from '../../../api/types/suggestions';
import { useOfferActions } from '../../../ui/actions/actions-context';
import { Kbd } from '../../../ui/kbd/kbd';
import { useSuggestions } from '../api/suggestions';

const Row = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  padding: '6px 12px 0',
  overflowX: 'auto',
  scrollbarWidth: 'none',
  '& > svg': { flexShrink: 0, color: theme.vars.palette.hark.text.faint },
}));

const Chip = styled('button')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  flexShrink: 0,
  gap: 6,
  maxWidth: 240,
  height: 26,
  padding: '0 4px 0 9px',
  borderRadius: 13,
  border: `1px solid ${theme.vars.palette.hark.line.strong}`,
  font: 'inherit',
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.strong,
  backgroundColor: theme.vars.palette.hark.ground.raised,
  cursor: 'pointer',
  '&:hover': { backgroundColor: theme.vars.palette.hark.hover },
  '& > span:first-of-type': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& > small': { fontSize: 'inherit', color: theme.vars.palette.hark.text.muted },
  [theme.breakpoints.down('sm')]: { paddingRight: 9, '& kbd': { display: 'none' } },
}));

interface Props {
  conversationId: string;
  mode: ComposerModeName;
  /** Something was put in already, or nobody waits. */
  isOver: boolean;
  onPick: (reply: SuggestedReply) => void;
}

const none: readonly SuggestedReply[] = [];

/** Up to three texts of the library for what is asked, each with a key of its own. */
export function SuggestionChips({ conversationId, mode, isOver, onPick }: Props) {
  const { t, i18n } = useTranslation('composer');
  const isWanted = mode !== 'note' && !isOver;
  const { data } = useSuggestions(conversationId, isWanted);
  const offered = isWanted ? (data ?? none) : none;
  const share = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  const actions = useMemo(
    () =>
      offered.map((reply, index) => ({
        id: `composer.suggestion-${index + 1}`,
        title: t('suggestion.use', { title: reply.title }),
        group: 'reply' as const,
        icon: Sparkles,
        shortcut: String(index + 1),
        run: () => onPick(reply),
      })),
    [offered, t, onPick],
  );
  useOfferActions(actions);
  if (offered.length === 0) return null;
  return (
    <Row role="group" aria-label={t('suggestion.label')}>
      <Sparkles size={13} aria-hidden />
      {offered.map((reply, index) => (
        <Tooltip
          key={reply.id}
          describeChild
          title={
            <>
              {reply.like !== null && <div>{t('suggestion.like', { question: reply.like })}</div>}
              <div>{preview(reply.text)}</div>
            </>
          }
        >
          <Chip type="button" onClick={() => onPick(reply)}>
            <span>{reply.title}</span>
            <small>{share.format(reply.confidence)}</small>
            <Kbd shortcut={String(index + 1)} />
          </Chip>
        </Tooltip>
      ))}
    </Row>
  );
}

const shown = 160;

const preview = (text: string): string =>
  text.length > shown ? `${text.slice(0, shown).trimEnd()} …` : text;
