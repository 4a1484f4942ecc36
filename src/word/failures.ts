import type { Failure, FailureKind, Result } from './api';

/** Thrown inside this room to refuse an action with a reason; never leaves it. */
export class Refusal extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind);
  }
}

/** Office's codes, never its messages: those are in the reader's language and not meant for the reader. */
const KIND_OF_CODE: Readonly<Record<string, FailureKind>> = {
  AccessDenied: 'protected',
  NotAllowed: 'protected',
  ItemNotFound: 'targetGone',
  InvalidReference: 'targetGone',
  InvalidObjectPath: 'targetGone',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  ActivityLimitReached: 'busy',
  SearchDialogIsOpen: 'busy',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
  ConnectionFailure: 'connection',
  InvalidOrTimedOutSession: 'connection',
  Timeout: 'timeout',
};

export function failureOf(error: unknown): Failure {
  if (error instanceof Refusal) return error.failure;
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string') return { kind: 'unexpected' };
  return { kind: KIND_OF_CODE[code] ?? 'unexpected', code };
}

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = (failure: Failure): Result<never> => ({ ok: false, failure });
