/*
 * What is made of the words that she selects while she writes. Nothing here waits for the disk before she can type on; what is
 * marked follows the words meanwhile.
 */
import { notices } from '$lib/controls'
import { commands, tell, type MeetingId, type PassageKind } from '$lib/ipc'
import type { Action } from '$lib/keys'
import { say } from '$lib/words'
import { lead } from '../../shell/lead'
import { mark, recommendPassage, selectedIn, wordsOf, type Selected } from '../record/derive'
import type { Session } from './session.svelte'

/** What can be noted beside the speeches. */
export type Noted = 'decision' | 'point'

export class Marks {
  /** The line in which a decision or a point is written, where no words were selected for it. */
  line = $state<Noted | null>(null)
  private selected = $state.raw<Selected | null>(null)

  constructor(
    private readonly session: Session,
    private readonly meeting: MeetingId,
  ) {}

  /** Looks what is selected now; what was selected stays so while the focus is elsewhere. */
  look() {
    const field = document.activeElement
    if (!(field instanceof HTMLTextAreaElement)) return
    const id = field.closest<HTMLElement>('[data-writing]')?.dataset.writing
    this.selected = id ? selectedIn(field, id) : null
  }

  readonly quote = this.passage('verbatim', 'record-quote', 'Ctrl+KeyJ')
  readonly summary = this.passage('summary', 'record-summary', 'Ctrl+Shift+KeyJ')

  readonly recommend: Action = {
    id: 'recommendation.derive',
    message: 'record-recommend',
    keys: 'Ctrl+KeyR',
    when: () => this.words !== null,
    run: async () => {
      const [words, speech] = [this.words, this.session.writing]
      const marked = words && speech && (await mark(speech, words, 'verbatim'))
      if (!marked) return
      const id = await recommendPassage(this.meeting, speech, marked.passage, marked.words)
      const show = () => { lead({ item: { noun: 'recommendation', id }, text: 'recommendationText' }, this.meeting) }
      notices.show({ tone: 'ok', text: say('record-recommended'), action: { message: 'record-to-recommendation', run: show } })
    },
  }

  readonly decide = this.noting('decision', 'record-decide', 'Ctrl+KeyD')
  readonly note = this.noting('point', 'record-note', 'Ctrl+KeyO')

  readonly actions = [this.quote, this.summary, this.recommend, this.decide, this.note]

  /** Notes it right after the speech she is writing. */
  async add(noted: Noted, text: string) {
    const { writing, live } = this.session
    const place = writing ? { after: { speech: writing.id } } : { end: live?.item ?? null }
    const add = noted === 'decision' ? commands.addDecision : commands.addPoint
    await tell(add(this.meeting, place, { [this.session.language]: text }))
    notices.show({ tone: 'ok', text: say('live-noted', { noted }) })
  }

  private get words(): Selected | null {
    return this.selected?.speech === this.session.cursor ? this.selected : null
  }

  private passage(kind: PassageKind, message: string, keys: string): Action {
    return {
      id: `passage.${kind}`,
      message,
      keys,
      when: () => this.words !== null,
      run: async () => {
        const [words, speech] = [this.words, this.session.writing]
        if (words && speech) await mark(speech, words, kind)
      },
    }
  }

  private noting(noted: Noted, message: string, keys: string): Action {
    return {
      id: `${noted}.add`,
      message,
      keys,
      run: async () => {
        const text = this.words && (await wordsOf(this.words))
        if (text) await this.add(noted, text)
        else this.line = noted
      },
    }
  }
}
