import { useTheme } from '@mui/material/styles';

/** The sign of Hark. */
export function Mark({ size }: { size: number }) {
  const { hark } = useTheme().vars.palette;
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden>
      <rect width="32" height="32" rx="8" style={{ fill: hark.accent.fill }} />
      <path
        d="M9 8v16M9 17c0-4 3-6 6-6s5 2 5 6v7"
        style={{ stroke: hark.accent.onFill }}
        strokeWidth="3"
        strokeLinecap="round"
      />
      <path
        d="M22 8a6 6 0 0 1 3 5"
        style={{ stroke: hark.accent.onFill }}
        strokeOpacity=".65"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
    </svg>
  );
}
