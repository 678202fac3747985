import InputBase from '@mui/material/InputBase';
import { styled } from '@mui/material/styles';
import { Search } from 'lucide-react';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '../../ui/actions/action';
import { Kbd } from '../../ui/kbd/kbd';
import { useFound } from './use-found';

const Head = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  padding: '0 16px',
  minHeight: 48,
  color: theme.vars.palette.hark.text.faint,
  borderBottom: `1px solid ${theme.vars.palette.hark.line.soft}`,
  '& .MuiInputBase-root': { flex: 1, fontSize: '0.875rem' },
  '& :focus-visible': { outline: 'none' },
}));

const List = styled('div')({ padding: 6, overflowY: 'auto', minHeight: 120 });

const Option = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  minHeight: 36,
  padding: '0 10px',
  borderRadius: 6,
  cursor: 'pointer',
  '& svg': { flexShrink: 0, color: theme.vars.palette.hark.text.muted },
  '& > span:nth-of-type(2)': { flex: 1, minWidth: 0 },
  '& small': { fontSize: '0.75rem', color: theme.vars.palette.hark.text.faint },
  '&[aria-selected="true"]': { backgroundColor: theme.vars.palette.hark.pressed },
}));

const Icon = styled('span')({ display: 'inline-flex', width: 16, flexShrink: 0 });

const Nothing = styled('p')(({ theme }) => ({
  margin: 0,
  padding: 24,
  textAlign: 'center',
  color: theme.vars.palette.hark.text.muted,
}));

/** The field and the list of the palette; arrow keys choose while the field keeps the focus. */
export function PaletteBody({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shell');
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const found = useFound(typed);

  const run = (action: Action | undefined) => {
    if (!action) return;
    onClose();
    void action.run();
  };
  const choose = (index: number) => {
    const next = (index + found.length) % Math.max(found.length, 1);
    setAt(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (step === undefined) run(found[at]);
    else choose(at + step);
  };

  return (
    <>
      <Head>
        <Search size={16} aria-hidden />
        <InputBase
          autoFocus
          value={typed}
          placeholder={t('palette.placeholder')}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
          inputProps={{
            role: 'combobox',
            'aria-label': t('palette.placeholder'),
            'aria-expanded': true,
            'aria-controls': listId,
            'aria-activedescendant': found[at] && `${listId}-${at}`,
          }}
        />
      </Head>
      {found.length === 0 && <Nothing role="status">{t('palette.none')}</Nothing>}
      <List id={listId} role="listbox" aria-label={t('palette.title')} ref={list}>
        {found.map((action, index) => (
          <Option
            key={action.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === at}
            onMouseMove={() => setAt(index)}
            onClick={() => run(action)}
          >
            <Icon>{action.icon && <action.icon size={16} aria-hidden />}</Icon>
            <span>{action.title}</span>
            {action.group !== 'go' && <small>{t(`group.${action.group}`)}</small>}
            {action.shortcut && <Kbd shortcut={action.shortcut} />}
          </Option>
        ))}
      </List>
    </>
  );
}
