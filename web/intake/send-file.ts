import { ApiFailure, failureOf } from '../api/failure.ts';
import { keyHeaders } from '../api/key.ts';

/** What the server says about an upload that it refuses, or that it has put in line. */
interface Answer {
  readonly jobId: string | null;
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** A file was refused before it was read; `code` is one of the API's. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** What concerns who asks or whether the server is there, rather than the file. */
const OF_THE_SESSION: ReadonlySet<string> = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'INTERRUPTED']);

/**
 * Sends a file and returns the id of the job that takes it in; `onSent` hears how many bytes have gone. By
 * XMLHttpRequest, since `fetch` tells nothing of what was sent. Throws Refusal or ApiFailure.
 */
export function sendFile(file: File, onSent: (bytes: number) => void, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/upload?${new URLSearchParams({ name: file.name }).toString()}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    for (const [name, value] of Object.entries(keyHeaders())) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded }) => onSent(loaded);
    request.onload = () => {
      const { jobId, error } = answerOf(request.responseText);
      if (jobId !== null) resolve(jobId);
      else if (error !== null && !OF_THE_SESSION.has(error.code))
        reject(new Refusal(error.code, error.message));
      else reject(failureOf(rawOf(request, error)));
    };
    request.onerror = () => reject(new ApiFailure('unreachable', 'The upload broke off.'));
    request.onabort = () => reject(new DOMException('The upload was stopped.', 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

const rawOf = ({ status }: XMLHttpRequest, error: Answer['error']) => ({
  message: error?.message ?? `HTTP ${status}`,
  graphQLErrors: error === null ? [] : [{ message: error.message, extensions: { code: error.code } }],
  response: { status },
});

/** Reads `{ job: { id } }` or `{ errors: [{ message, extensions: { code } }] }`. */
function answerOf(text: string): Answer {
  try {
    const body: unknown = JSON.parse(text);
    const [error] = listAt(body, 'errors');
    const code = at(at(error, 'extensions'), 'code');
    const message = at(error, 'message');
    const id = at(at(body, 'job'), 'id');
    return {
      jobId: typeof id === 'string' ? id : null,
      error: typeof code === 'string' && typeof message === 'string' ? { code, message } : null,
    };
  } catch {
    return { jobId: null, error: null };
  }
}

const at = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && name in value
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
const listAt = (value: unknown, name: string): readonly unknown[] => {
  const list = at(value, name);
  return Array.isArray(list) ? list : [];
};
