/*
 * The lines that are chosen, to be changed together. They are known by name, whether or not they have been read; another question
 * to the ledger, and whatever was done to them, ends the choice, so that nothing out of sight is changed by mistake.
 */
import { SvelteMap } from 'svelte/reactivity'
import type { Choice } from '$lib/controls'
import type { LedgerKey, LedgerLine } from '$lib/ipc'
import { keyOf } from './targets'

const nameOf = ({ recommendation, addressee }: LedgerKey) => `${recommendation} ${addressee ?? ''}`

export class Chosen {
  private readonly keys = new SvelteMap<string, LedgerKey>()

  get count(): number {
    return this.keys.size
  }

  get all(): LedgerKey[] {
    return [...this.keys.values()]
  }

  has(line: LedgerLine): boolean {
    return this.keys.has(nameOf(keyOf(line)))
  }

  clear() {
    this.keys.clear()
  }

  turn(key: LedgerKey) {
    const name = nameOf(key)
    if (!this.keys.delete(name)) this.keys.set(name, key)
  }

  take(keys: readonly LedgerKey[], how: Choice['how']) {
    if (how === 'turn') {
      keys.forEach((key) => { this.turn(key) })
      return
    }
    if (how === 'only') this.clear()
    for (const key of keys) this.keys.set(nameOf(key), key)
  }
}
