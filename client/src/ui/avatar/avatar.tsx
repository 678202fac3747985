import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { NetworkGlyph } from '../network/network-glyph';
import { initials, steadyChoice } from './initials';

const hues = [12, 38, 86, 152, 190, 222, 268, 322];

const Frame = styled('span')({ position: 'relative', display: 'inline-flex', flexShrink: 0 });

const Face = styled('span')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  overflow: 'hidden',
  borderRadius: '50%',
  fontWeight: 600,
  lineHeight: 1,
  userSelect: 'none',
  backgroundColor: 'hsl(var(--hue) 38% 90%)',
  color: 'hsl(var(--hue) 45% 26%)',
  // Drawn, not written: initials are no words to read out, copy or match.
  '&[data-initials]::before': { content: 'attr(data-initials)' },
  '& img': { width: '100%', height: '100%', objectFit: 'cover' },
  ...theme.applyStyles('dark', {
    backgroundColor: 'hsl(var(--hue) 22% 24%)',
    color: 'hsl(var(--hue) 40% 84%)',
  }),
}));

const Mark = styled('span')(({ theme }) => ({
  position: 'absolute',
  right: -4,
  bottom: -4,
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  width: 18,
  height: 18,
  borderRadius: '50%',
  color: theme.vars.palette.hark.text.muted,
  backgroundColor: theme.vars.palette.hark.ground.pane,
  boxShadow: `0 0 0 1px ${theme.vars.palette.hark.line.soft}`,
}));

interface Props {
  name: string;
  url?: string | null;
  /** Width and height in px. */
  size?: number;
  /** Shows where the person was met, at the lower right. */
  network?: string;
  kind?: string;
}

/** Picture or initials of a person. Decorative: the name always stands beside it. */
export function Avatar({ name, url, size = 32, network, kind }: Props) {
  const [broken, setBroken] = useState<string | null>(null);
  const hue = hues[steadyChoice(name, hues.length)];
  const style = {
    width: size,
    height: size,
    fontSize: Math.max(9, Math.round(size * 0.38)),
    '--hue': hue,
  };
  const shown = url && url !== broken ? url : null;
  return (
    <Frame aria-hidden>
      <Face style={style} data-initials={shown ? undefined : initials(name)}>
        {shown && (
          <img
            src={shown}
            alt=""
            loading="lazy"
            referrerPolicy="no-referrer"
            onError={() => setBroken(shown)}
          />
        )}
      </Face>
      {network && (
        <Mark>
          <NetworkGlyph network={network} kind={kind} size={12} />
        </Mark>
      )}
    </Frame>
  );
}
