import { styled } from '@mui/material/styles';
import { Fragment } from 'react';
import { keyCaps } from '../actions/shortcut';

const Cap = styled('kbd')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  minWidth: 20,
  height: 20,
  padding: '0 5px',
  borderRadius: 6,
  border: `1px solid ${theme.vars.palette.hark.line.strong}`,
  fontFamily: 'inherit',
  fontSize: '0.75rem',
  lineHeight: 1,
  color: theme.vars.palette.hark.text.muted,
  backgroundColor: theme.vars.palette.hark.ground.sunken,
}));

const Keys = styled('span')({ display: 'inline-flex', alignItems: 'center', gap: 3 });

/** A shortcut as key caps: `mod+k`, `g i`. */
export function Kbd({ shortcut }: { shortcut: string }) {
  return (
    <Keys>
      {keyCaps(shortcut).map((cap, index) => (
        <Fragment key={index}>
          <Cap>{cap}</Cap>
        </Fragment>
      ))}
    </Keys>
  );
}
