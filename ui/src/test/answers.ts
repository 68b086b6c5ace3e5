/* What the mocked commands of a test answer, as the wire would carry it. */
import type { ErrorKind, Noun } from '$lib/ipc'

/** A read that went well. */
export const ok = <T>(data: T) => Promise.resolve({ status: 'ok' as const, data })

/** A write that is on the disk and touched these nouns. */
export const done = <T>(value: T, ...nouns: Noun[]) => ok({ value, changed: { name: 'type' as const, nouns } })

/** A refusal or a failure, in the words of the backend. */
export const refused = (kind: ErrorKind, message: string) =>
  Promise.resolve({ status: 'error' as const, error: { kind, message, detail: null } })
