/* How the writes of one text end: what was refused, or could not be written, is told under its field. */
import { Failure } from '../failure'
import { say } from '../words'
import type { Saver } from './keeping'

export class Telling {
  private failure = $state<Failure>()

  /** What went wrong with the last write, in words. */
  get said(): string | undefined {
    if (!this.failure) return undefined
    return this.failure.isRefusal ? this.failure.message : say('text-not-saved', { reason: this.failure.message })
  }

  /** The saver, listened to. */
  of({ expect, draft, commit }: Saver): Saver {
    return {
      ...(expect && { expect }),
      draft: (typed, caret) => this.told(draft(typed, caret)),
      commit: (typed) => this.told(commit(typed)),
    }
  }

  private async told(write: Promise<unknown>) {
    try {
      await write
      this.failure = undefined
    } catch (thrown) {
      this.failure = Failure.from(thrown)
      throw thrown
    }
  }
}
