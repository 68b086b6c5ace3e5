/*
 * A pane beside the content: how wide it is and whether it is shown, both remembered. Where the window is too narrow for both it
 * lies over the content, and then only on demand.
 */
import { kept } from '../kept'

/** What content needs beside a pane, the least that a pane is good for, and what both need to stand side by side, in rem. */
const CONTENT = 30
const LEAST = 18
const BOTH = 54

export class Pane {
  /** Of content and pane together, in rem; the frame that lays them out tells it. */
  room = $state(0)
  private wanted = $state(0)
  private open = $state(true)
  private over = $state(false)

  /** `usual` is the width to begin with, in rem. */
  constructor(
    private readonly name: string,
    private readonly usual: number,
  ) {
    const width = Number(kept.get(`${name}-width`))
    this.wanted = width >= LEAST ? width : usual
    this.open = kept.oneOf(name, ['shown', 'hidden'], 'shown') === 'shown'
  }

  /** Both stand side by side. */
  get beside(): boolean {
    return this.room >= BOTH
  }

  get shown(): boolean {
    return this.beside ? this.open : this.over
  }

  get least(): number {
    return LEAST
  }

  get most(): number {
    return Math.max(LEAST, this.room - CONTENT)
  }

  get width(): number {
    return Math.min(Math.max(this.wanted, LEAST), this.most)
  }

  toggle() {
    if (!this.beside) {
      this.over = !this.over
      return
    }
    this.open = !this.open
    kept.put(this.name, this.open ? 'shown' : 'hidden')
  }

  /** What lies over the content gives way to it. */
  giveWay() {
    this.over = false
  }

  resize(width: number) {
    this.wanted = Math.min(Math.max(width, LEAST), this.most)
    kept.put(`${this.name}-width`, this.wanted)
  }

  reset() {
    this.resize(this.usual)
  }
}
