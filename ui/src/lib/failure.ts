/*
 * The one error type of the window. Backend errors arrive as `{kind, message, detail?}` with the message already in the
 * window's language; whatever else is thrown (a framework's string, a bug of ours) is made into the same here. Code switches on
 * `kind`, never on text.
 */
import { say } from './words'

/** The kind of what neither the backend nor we foresaw. */
export const FRAMEWORK = 'framework'

/** What trying again cannot mend: the text or the step itself is at fault. */
const REFUSALS = ['invalid', 'conflict', 'notFound']

export class Failure extends Error {
  override readonly name = 'Failure'

  constructor(
    readonly kind: string,
    message: string,
    readonly detail?: string,
  ) {
    super(message)
  }

  /** The backend looked at it and said no; the same again would be refused again. */
  get isRefusal(): boolean {
    return REFUSALS.includes(this.kind)
  }

  static from(thrown: unknown): Failure {
    if (thrown instanceof Failure) return thrown
    if (isWire(thrown)) return new Failure(thrown.kind, thrown.message, thrown.detail ?? undefined)
    const detail = thrown instanceof Error ? thrown.message : typeof thrown === 'string' ? thrown : JSON.stringify(thrown)
    return new Failure(FRAMEWORK, say('error-framework'), detail)
  }
}

/** What a refusal says, to be shown at the field that it is about; any other failure is thrown on. */
export function refusalIn(thrown: unknown): string {
  const failure = Failure.from(thrown)
  if (!failure.isRefusal) throw failure
  return failure.message
}

type Wire = { kind: string; message: string; detail?: string | null }

function isWire(thrown: unknown): thrown is Wire {
  if (typeof thrown !== 'object' || thrown === null) return false
  const { kind, message } = thrown as Partial<Wire>
  return typeof kind === 'string' && typeof message === 'string' && !(thrown instanceof Error)
}
