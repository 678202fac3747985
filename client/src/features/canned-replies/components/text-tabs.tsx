import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { styled } from '@mui/material/styles';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChannels } from '../../../api/channels';
import { useNetworkName } from '../../../ui/network/use-network-name';
import { keyOfText, type TextValues } from '../model/canned-values';
import { offeredLanguages } from '../model/languages';
import { useLanguageName } from './use-language-name';

const Bar = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 4,
  borderBottom: `1px solid ${theme.vars.palette.hark.line.soft}`,
  '& > [role="tablist"]': { display: 'flex', flexWrap: 'wrap', gap: 2 },
  '& [role="tab"]': {
    padding: '6px 10px',
    marginBottom: -1,
    border: 0,
    borderBottom: '2px solid transparent',
    background: 'none',
    font: 'inherit',
    fontSize: '0.8125rem',
    fontWeight: 500,
    color: theme.vars.palette.hark.text.muted,
    cursor: 'pointer',
  },
  '& [role="tab"]:hover': { color: theme.vars.palette.hark.text.strong },
  '& [role="tab"][aria-selected="true"]': {
    color: theme.vars.palette.hark.text.strong,
    borderBottomColor: theme.vars.palette.hark.accent.text,
  },
}));

interface Props {
  panelId: string;
  texts: readonly TextValues[];
  shown: string;
  mayAdd: boolean;
  onShow: (key: string) => void;
  onAdd: (language: string, network: string | null) => void;
}

/** One tab a text, by language and network, and the way to another. */
export function TextTabs({ panelId, texts, shown, mayAdd, onShow, onAdd }: Props) {
  const { t } = useTranslation('cannedReplies');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const networkName = useNetworkName();
  const languageName = useLanguageName();
  const { data: channels = [] } = useChannels();
  const networks = [...new Set(channels.map(({ network }) => network))];
  const current = texts.find((text) => keyOfText(text) === shown);
  const has = (language: string, network: string | null) =>
    texts.some((text) => keyOfText(text) === keyOfText({ language, network }));
  const missingLanguages = offeredLanguages.filter((language) => !has(language, null));
  const missingNetworks = current
    ? networks.filter((network) => !has(current.language, network))
    : [];
  const add = (language: string, network: string | null) => {
    setAnchor(null);
    onAdd(language, network);
  };
  const move = (key: string) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    const at = texts.findIndex((text) => keyOfText(text) === shown);
    const next = step && texts[(at + step + texts.length) % texts.length];
    if (next) onShow(keyOfText(next));
  };
  return (
    <Bar>
      <div role="tablist" aria-label={t('texts')} onKeyDown={({ key }) => move(key)}>
        {texts.map((text) => {
          const key = keyOfText(text);
          return (
            <button
              key={key}
              type="button"
              role="tab"
              aria-selected={key === shown}
              aria-controls={panelId}
              tabIndex={key === shown ? 0 : -1}
              ref={(element) => {
                if (key === shown && element?.parentElement?.contains(document.activeElement))
                  element.focus();
              }}
              onClick={() => onShow(key)}
            >
              {languageName(text.language)}
              {text.network && ` · ${networkName(text.network)}`}
            </button>
          );
        })}
      </div>
      {mayAdd && (
        <Button
          size="small"
          variant="text"
          startIcon={<Plus size={14} aria-hidden />}
          aria-haspopup="menu"
          onClick={({ currentTarget }) => setAnchor(currentTarget)}
        >
          {t('addText')}
        </Button>
      )}
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {missingLanguages.map((language) => (
          <MenuItem key={language} onClick={() => add(language, null)}>
            {languageName(language)}
          </MenuItem>
        ))}
        {current &&
          missingNetworks.map((network) => (
            <MenuItem key={network} onClick={() => add(current.language, network)}>
              {t('onlyFor', {
                language: languageName(current.language),
                network: networkName(network),
              })}
            </MenuItem>
          ))}
      </Menu>
    </Bar>
  );
}
