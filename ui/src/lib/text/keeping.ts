/*
 * Keeps one text that is being typed: to a draft while she types, to one operation when she pauses or leaves. One write is under
 * way at a time and each carries the newest text, so a late draft can never overwrite what was committed after it. What fails
 * is tried again until it succeeds; the text itself is never given up. No DOM and no state of Svelte here.
 */

import { Failure } from '../failure'

/** Where a text goes. Each promise settles when the disk has answered; a rejection means nothing was written. */
export type Saver = {
  /** She typed: a write will follow. */
  expect?: () => void
  /** Puts the text into the draft row. `caret` counts UTF-16 units. */
  draft: (text: string, caret: number) => Promise<unknown>
  /** Makes one operation of the text and drops the draft. Unchanged text makes no operation. */
  commit: (text: string) => Promise<unknown>
}

/** Milliseconds. */
export const PACE = {
  /** A draft is written this long after the last key… */
  quiet: 150,
  /** …and at least this often while keys keep coming. */
  atMost: 800,
  /** A pause this long makes an operation. */
  pause: 2000,
  /** The first retry comes after this; each next one after twice as long, up to `slowest`. */
  retry: 1000,
  slowest: 15_000,
} as const

export class Keeping {
  private saver: Saver | undefined
  private text = ''
  private caret = 0
  private undrafted = false
  private uncommitted = false
  private leaving = false
  private busy = false
  private failures = 0
  private firstKey = 0
  private draftTimer: Timer
  private pauseTimer: Timer
  private retryTimer: Timer
  private waiting: (() => void)[] = []

  /** Whether there is typed text that no operation holds yet. */
  get dirty(): boolean {
    return this.uncommitted
  }

  /** What was typed last. */
  get typing(): string {
    return this.text
  }

  /** She typed. `saver` is where this text goes, whatever the field shows by the time it is written. */
  typed(text: string, caret: number, saver: Saver) {
    this.saver = saver
    this.text = text
    this.caret = caret
    const now = performance.now()
    if (!this.undrafted) this.firstKey = now
    this.undrafted = this.uncommitted = true
    this.leaving = false
    saver.expect?.()
    open.add(this)

    clearTimeout(this.draftTimer)
    clearTimeout(this.pauseTimer)
    const due = this.failures > 0 ? PACE.quiet : Math.min(PACE.quiet, this.firstKey + PACE.atMost - now)
    this.draftTimer = setTimeout(() => {
      this.draftTimer = undefined
      void this.write()
    }, due)
    this.pauseTimer = setTimeout(() => void this.commit(), PACE.pause)
  }

  /** Text that survived in a draft is shown again: it still has to become an operation, at the next pause. */
  recover(text: string, caret: number, saver: Saver) {
    this.typed(text, caret, saver)
    this.undrafted = false
  }

  /** She left the field, or asked to save now. Resolves when all is committed, also after retries, or was refused. */
  commit(): Promise<void> {
    clearTimeout(this.draftTimer)
    clearTimeout(this.pauseTimer)
    this.draftTimer = undefined
    if (!this.uncommitted) return Promise.resolve()
    this.leaving = true
    const done = new Promise<void>((resolve) => this.waiting.push(resolve))
    void this.write()
    return done
  }

  private async write(): Promise<void> {
    const { saver } = this
    if (!saver || this.busy || !(this.leaving ? this.uncommitted : this.undrafted)) return
    this.busy = true
    clearTimeout(this.retryTimer)
    const { text, caret, leaving } = this
    this.undrafted = false
    try {
      await (leaving ? saver.commit(text) : saver.draft(text, caret))
      this.failures = 0
      if (leaving && this.text === text) this.finish()
    } catch (thrown) {
      // Why it failed is shown by whoever follows the saver; here it only has to be tried again.
      if (Failure.from(thrown).isRefusal) return this.refused()
      this.undrafted = true
      const wait = Math.min(PACE.retry * 2 ** this.failures++, PACE.slowest)
      this.retryTimer = setTimeout(() => void this.write(), wait)
      return
    } finally {
      this.busy = false
    }
    // Typed on, or left, while the disk was busy.
    if (this.leaving || this.draftTimer === undefined) void this.write()
  }

  /** Trying again would not help: the draft keeps the text until she changes it. */
  private refused() {
    this.leaving = false
    for (const resolve of this.waiting.splice(0)) resolve()
  }

  private finish() {
    this.undrafted = this.uncommitted = this.leaving = false
    open.delete(this)
    for (const resolve of this.waiting.splice(0)) resolve()
  }
}

/** Texts with typing that no operation holds yet, those whose field is gone included. */
const open = new Set<Keeping>()

/** The texts that no operation holds yet, as they were typed. */
export const unsettled = (): string[] => [...open].map((keeping) => keeping.typing)

/** Commits all that is still being typed: before the window closes, before something is undone or printed. */
export async function settle(): Promise<void> {
  await Promise.all([...open].map((keeping) => keeping.commit()))
}

type Timer = ReturnType<typeof setTimeout> | undefined
