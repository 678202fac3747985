import { Problem } from '../../../api/problem';
import type { FileRef } from '../../../api/types/replies';

/**
 * Brings a file to the desk. `onProgress` hears the share that has left, 0 to 1.
 * Rejects with a Problem; aborting the signal rejects with code `upload.cancelled`.
 */
export function upload(
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<FileRef> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open('POST', '/api/v1/files');
    call.responseType = 'json';
    call.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    call.onload = () => {
      const answer: unknown = call.response;
      if (isFileRef(answer) && call.status < 300) resolve(answer);
      else reject(refusal(call.status, answer));
    };
    call.onerror = () =>
      reject(new Problem(0, 'network.unreachable', 'The server did not answer.'));
    call.onabort = () => reject(new Problem(0, 'upload.cancelled', 'The upload was cancelled.'));
    signal.addEventListener('abort', () => call.abort());
    const form = new FormData();
    form.set('file', file);
    call.send(form);
  });
}

function refusal(status: number, answer: unknown): Problem {
  const document = typeof answer === 'object' && answer !== null ? { ...answer } : {};
  const code = 'code' in document && typeof document.code === 'string' ? document.code : undefined;
  return new Problem(status, code ?? `http.${status}`, '', document);
}

const isFileRef = (answer: unknown): answer is FileRef =>
  typeof answer === 'object' &&
  answer !== null &&
  'id' in answer &&
  'name' in answer &&
  'bytes' in answer;
