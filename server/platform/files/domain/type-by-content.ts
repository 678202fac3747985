import { fileTypeFromBuffer } from 'file-type/core';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Media type from the first bytes. What no signature tells is text when it reads as such, and
 * otherwise just bytes: the sender's word for it is never taken.
 */
export async function typeByContent(head: Buffer): Promise<string> {
  const found = await fileTypeFromBuffer(head);
  if (found) return found.mime;
  return isText(head) ? 'text/plain' : 'application/octet-stream';
}

function isText(head: Buffer): boolean {
  if (head.length === 0 || head.includes(0)) return false;
  // The head may end in the middle of a character.
  for (const cut of [0, 1, 2, 3]) {
    try {
      utf8.decode(head.subarray(0, head.length - cut));
      return true;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return false;
}
