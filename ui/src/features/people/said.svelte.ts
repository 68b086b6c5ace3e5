/* The speeches of a person that are in sight or near it; they are read by pages as she comes near them. */
import { SvelteMap } from 'svelte/reactivity'
import { ask, commands, type SaidSpeech, type SpeechId } from '$lib/ipc'
import { perform } from '$lib/keys'

/** How many are read at once. */
const PAGE = 50

/** Reads them as they come into sight. What was read stays until it is forgotten. */
export class SpeechesInSight {
  readonly #read = new SvelteMap<SpeechId, SaidSpeech>()
  #asked: Partial<Record<SpeechId, true>> = {}

  /** A row for each id; undefined as long as it is being read. */
  rows(ids: readonly SpeechId[]): (SaidSpeech | undefined)[] {
    return ids.map((id) => this.#read.get(id))
  }

  /** Those from `first` to `last` are in sight. */
  see(ids: readonly SpeechId[], first: number, last: number) {
    const near = ids.slice(Math.floor(first / PAGE) * PAGE, Math.ceil(last / PAGE) * PAGE)
    const wanted = near.filter((id) => !this.#asked[id])
    if (wanted.length > 0) void perform({ run: () => this.#fetch(wanted) })
  }

  /** Lets all be read again as they are seen; what was read stays in sight meanwhile. */
  forget() {
    this.#asked = {}
  }

  async #fetch(wanted: SpeechId[]) {
    for (const id of wanted) this.#asked[id] = true
    try {
      for (const speech of await ask(commands.saidSpeeches(wanted))) this.#read.set(speech.id, speech)
    } catch (thrown) {
      // They are asked for again when they are next seen.
      for (const id of wanted) this.#asked[id] = undefined
      throw thrown
    }
  }
}
