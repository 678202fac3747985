import MuiLink, { type LinkProps as MuiLinkProps } from '@mui/material/Link';
import { Link as RouterLink, type LinkProps as RouterLinkProps } from 'react-router';

type Props = Omit<MuiLinkProps, 'href' | 'component'> & Pick<RouterLinkProps, 'to' | 'replace'>;

/** A link inside the desk. */
export const TextLink = (props: Props) => <MuiLink component={RouterLink} {...props} />;
