import { styled } from '@mui/material/styles';
import { useVariableName } from './use-variable-name';
import type { Place } from './variables';

const Words = styled('div')({ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' });

const Gap = styled('mark')(({ theme }) => ({
  padding: '0 3px',
  borderRadius: 4,
  color: theme.vars.palette.hark.dueSoon.text,
  backgroundColor: theme.vars.palette.hark.dueSoon.soft,
  boxShadow: `inset 0 0 0 1px ${theme.vars.palette.hark.dueSoon.line}`,
}));

interface Props {
  text: string;
  /** Where a value is missing, in order. */
  gaps: readonly Place[];
  id?: string;
}

/** A text as it would go out; what is missing is named and marked. */
export function FilledText({ text, gaps, id }: Props) {
  const nameOf = useVariableName();
  const ends = [0, ...gaps.map(({ end }) => end)];
  return (
    <Words id={id} dir="auto">
      {gaps.map(({ variable, start }, index) => (
        <span key={start}>
          {text.slice(ends[index], start)}
          <Gap>{nameOf(variable)}</Gap>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </Words>
  );
}
