import Link from '@mui/material/Link';
import { Fragment } from 'react';
import { linkify } from './linkify';

/** Text from outside as text: line breaks kept, web addresses as links, nothing else interpreted. */
export function LinkedText({ text }: { text: string }) {
  return linkify(text).map((part, index) =>
    part.kind === 'text' ? (
      <Fragment key={index}>{part.text}</Fragment>
    ) : (
      <Link
        key={index}
        href={part.href}
        target="_blank"
        rel="noopener noreferrer nofollow"
        underline="always"
      >
        {part.text}
      </Link>
    ),
  );
}
