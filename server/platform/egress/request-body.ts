import { randomUUID } from 'node:crypto';
import type { EgressRequest, MultipartPart } from './contract.js';

export interface EncodedBody {
  bytes: Buffer | undefined;
  contentType: string | undefined;
}

/** Turns whichever of body, json, form and multipart is given into bytes and their type. */
export function encodeBody(request: EgressRequest): EncodedBody {
  if (request.multipart) return encodeMultipart(request.multipart);
  if (request.form) {
    const text = new URLSearchParams(request.form).toString();
    return { bytes: Buffer.from(text), contentType: 'application/x-www-form-urlencoded' };
  }
  if (request.json !== undefined) {
    return { bytes: Buffer.from(JSON.stringify(request.json)), contentType: 'application/json' };
  }
  if (request.body === undefined) return { bytes: undefined, contentType: undefined };
  const bytes = typeof request.body === 'string' ? Buffer.from(request.body) : request.body;
  return { bytes, contentType: undefined };
}

function encodeMultipart(parts: readonly MultipartPart[]): EncodedBody {
  const boundary = `hark-${randomUUID()}`;
  const chunks: Buffer[] = [];
  for (const part of parts) {
    const filename = part.filename === undefined ? '' : `; filename="${quoted(part.filename)}"`;
    const type = part.contentType ? `Content-Type: ${oneLine(part.contentType)}\r\n` : '';
    chunks.push(
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(part.name)}"${filename}\r\n${type}\r\n`,
      ),
      typeof part.value === 'string' ? Buffer.from(part.value) : part.value,
      Buffer.from('\r\n'),
    );
  }
  chunks.push(Buffer.from(`--${boundary}--\r\n`));
  return {
    bytes: Buffer.concat(chunks),
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}

/** As browsers escape names in form data, so that a file name cannot start a header of its own. */
function quoted(text: string): string {
  return text.replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/"/g, '%22');
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}
