/* Printing: the system's viewer is given the paper as PDF, and prints it. */
import { notices } from '$lib/controls'
import { ask, commands, type PaperRef } from '$lib/ipc'
import type { Action } from '$lib/keys'
import { settle } from '$lib/text'
import { say } from '$lib/words'

/** Prints the paper that a screen shows, with what is being typed. */
export class Printing {
  /** It is being made; by an office's own template that takes seconds. */
  busy = $state(false)
  readonly #paper: () => PaperRef | null

  constructor(paper: () => PaperRef | null) {
    this.#paper = paper
  }

  readonly action: Action = {
    id: 'paper.print',
    message: 'pane-print',
    keys: 'Ctrl+KeyP',
    when: () => !this.busy && this.#paper() !== null,
    run: () => this.#print(),
  }

  async #print() {
    const paper = this.#paper()
    if (!paper) return
    this.busy = true
    try {
      await settle()
      const isPdf = await ask(commands.printPaper(paper))
      if (!isPdf) notices.show({ tone: 'warn', text: say('pane-print-no-office') })
    } finally {
      this.busy = false
    }
  }
}
