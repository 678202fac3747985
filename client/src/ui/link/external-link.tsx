import MuiLink, { type LinkProps } from '@mui/material/Link';
import { ExternalLink as Icon } from 'lucide-react';

interface Props extends Omit<LinkProps, 'href' | 'target' | 'rel'> {
  href: string;
}

/** Only web addresses become links; anything else that came from outside stays text. */
export function ExternalLink({ href, children, ...rest }: Props) {
  if (!/^https?:\/\//i.test(href)) return <>{children}</>;
  return (
    <MuiLink {...rest} href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children} <Icon size={12} aria-hidden style={{ verticalAlign: '-0.1em' }} />
    </MuiLink>
  );
}
