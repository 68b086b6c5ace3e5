/*
 * What the window has to say. Errors and warnings stay until they are read and closed; only good news goes by itself.
 */
import { SvelteMap } from 'svelte/reactivity'
import { Failure } from '../failure'
import type { Words } from '../words'

export type Tone = 'ok' | 'info' | 'warn' | 'bad'
export type Notice = {
  tone: Tone
  text: string
  detail?: string
  /** One thing to do about it, named by a message. */
  action?: { message: string; args?: Words; run: () => unknown }
}

/** How long good news stays, in milliseconds. */
const PASSING = 6000

const shown = new SvelteMap<number, Notice>()
let last = 0

export const notices = {
  get all(): [number, Notice][] {
    return [...shown]
  },

  /** Shows a notice; the same words twice are one notice. Returns its number for `close`. */
  show(notice: Notice): number {
    const twin = [...shown].find(([, { text, detail }]) => text === notice.text && detail === notice.detail)
    const id = twin?.[0] ?? ++last
    shown.set(id, notice)
    if (notice.tone === 'ok') setTimeout(() => shown.delete(id), PASSING)
    return id
  },

  fail(thrown: unknown): number {
    const { message, detail } = Failure.from(thrown)
    return this.show({ tone: 'bad', text: message, ...(detail && { detail }) })
  },

  close(id: number) {
    shown.delete(id)
  },
}
