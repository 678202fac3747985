import { styled } from '@mui/material/styles';
import { BookOpenText, Paperclip } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ComposerModeName } from '../../../api/types/conversations';
import type { OfferedCanned } from '../../../api/types/canned';
import { CannedPreview } from './canned-preview';

const Panel = styled('div')(({ theme }) => ({
  position: 'absolute',
  left: 8,
  right: 8,
  bottom: '100%',
  zIndex: 4,
  display: 'grid',
  gridTemplateColumns: 'minmax(180px, 2fr) 3fr',
  height: 'min(240px, 46vh)',
  overflow: 'hidden',
  borderRadius: 10,
  backgroundColor: theme.vars.palette.hark.ground.raised,
  border: `1px solid ${theme.vars.palette.hark.line.strong}`,
  boxShadow: `0 6px 20px -6px rgb(${theme.vars.palette.hark.shadow} / 0.22)`,
  [theme.breakpoints.down('sm')]: {
    gridTemplateColumns: '1fr',
    gridTemplateRows: 'minmax(0, 1fr) minmax(0, 1fr)',
  },
}));

const List = styled('ul')(({ theme }) => ({
  margin: 0,
  padding: 4,
  listStyle: 'none',
  overflowY: 'auto',
  '& li': {
    display: 'flex',
    alignItems: 'baseline',
    gap: 8,
    minHeight: 30,
    boxSizing: 'border-box',
    padding: '5px 8px',
    borderRadius: 6,
    fontSize: '0.8125rem',
    cursor: 'default',
  },
  '& li > span': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& li > code': {
    marginLeft: 'auto',
    maxWidth: '45%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    font: 'inherit',
    fontSize: '0.75rem',
    color: theme.vars.palette.hark.text.muted,
  },
  '& li > svg': { flexShrink: 0, alignSelf: 'center' },
  '& li[aria-selected="true"]': { backgroundColor: theme.vars.palette.hark.pressed },
}));

const Nothing = styled('p')(({ theme }) => ({
  gridColumn: '1 / -1',
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  justifyContent: 'center',
  gap: 6,
  margin: 0,
  padding: 16,
  textAlign: 'center',
  color: theme.vars.palette.hark.text.muted,
}));

interface Props {
  id: string;
  mode: ComposerModeName;
  offered: readonly OfferedCanned[];
  active: number;
  state: 'found' | 'searching' | 'failed';
  words: string;
  onPick: (reply: OfferedCanned) => void;
  onHover: (index: number) => void;
  onLanguage: (language: string) => void;
}

/** What the library has for the words after the /, and how the chosen one would read. */
export function CannedList(props: Props) {
  const { id, mode, offered, active, state, words, onPick, onHover, onLanguage } = props;
  const { t } = useTranslation('composer');
  const chosen = offered[active];
  if (!chosen)
    return (
      <Panel style={{ height: 96 }}>
        <Nothing role="status">
          <BookOpenText size={16} aria-hidden />
          {state === 'found'
            ? t(words ? 'canned.none' : 'canned.empty', { words })
            : t(`canned.${state}`)}
        </Nothing>
      </Panel>
    );
  return (
    <Panel>
      <List id={id} role="listbox" aria-label={t('canned.label')}>
        {offered.map((reply, index) => (
          <li
            key={reply.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            aria-describedby={index === active ? `${id}-preview` : undefined}
            ref={(element) => {
              if (index === active) element?.scrollIntoView?.({ block: 'nearest' });
            }}
            onPointerMove={() => onHover(index)}
            onPointerDown={(event) => {
              event.preventDefault();
              onPick(reply);
            }}
          >
            <span>{reply.title}</span>
            {reply.files.length > 0 && <Paperclip size={12} aria-hidden />}
            <code>/{reply.shortcut}</code>
          </li>
        ))}
      </List>
      <CannedPreview id={`${id}-preview`} reply={chosen} mode={mode} onLanguage={onLanguage} />
    </Panel>
  );
}
