import { TextDecoder } from 'node:util';

const DECLARED = /^<\?xml[^>]{0,100}\bencoding=["']([\w.:-]{1,40})["']/i;

/** The text of an XML file, by its byte order mark or what it declares; UTF-8 where neither helps. */
export function decodeXml(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  const declared = DECLARED.exec(bytes.subarray(0, 200).toString('latin1'))?.[1] ?? 'utf-8';
  return decoderFor(declared).decode(bytes).replaceAll('\0', '\uFFFD');
}

function decoderFor(name: string): TextDecoder {
  try {
    return new TextDecoder(name);
  } catch (error) {
    // A name that nobody knows.
    if (error instanceof RangeError) return new TextDecoder();
    throw error;
  }
}
