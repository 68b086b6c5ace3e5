/*
 * The state of live mode in the window: what was read of the session, the clock that goes on from there, and which speech she is
 * writing. Passing the floor changes what is read and never where she writes.
 */
import { untrack } from 'svelte'
import { ask, commands, resource, type Live, type LiveSpeech, type MeetingId, type Resource, type Speech, type SpeechId, type Taken } from '$lib/ipc'
import { kept } from '$lib/kept'
import { perform } from '$lib/keys'
import { saved } from '$lib/saved.svelte'
import { language, type Language } from '$lib/words'
import { likely, next, previous, waiting } from './cursor'
import { takenBy } from './time'

/** How often the clocks are looked at, in milliseconds. */
const TICK = 250
/** A wall clock that moved by this much more than the clock that only goes forward tells of a sleep, in milliseconds. */
const SLEPT = 2000

const CURSOR = 'live-cursor'

/** A speech whose text is on the screen, or was and may not be on the disk yet. */
export type Opened = {
  id: SpeechId
  /** As it was read last. */
  speech: Speech
  /** What was being typed when the window broke off. */
  survived: { text: string; caret: number } | undefined
}

export class Session {
  readonly reading: Resource<{ live: Live; at: number }>
  /** The speech she is writing. */
  cursor = $state<SpeechId | null>(null)
  opened = $state.raw<readonly Opened[]>([])
  private now = $state(performance.now())
  private readonly drafts
  /** Where she was when the window was closed, until that has been looked at. */
  private before: SpeechId | undefined
  private beginning = false
  /** Speeches that were opened in this window: what is known of their text may be late. */
  private known: readonly SpeechId[] = []
  private asked = 0

  /** Call it while a component is set up. */
  constructor(private readonly meeting: MeetingId) {
    const [session, speech] = kept.get(CURSOR)?.split(' ') ?? []
    this.before = session === meeting ? speech : undefined
    this.drafts = ask(commands.drafts()).catch(() => [])
    this.reading = resource(
      ['event', 'request', 'vote', 'speech', 'participant', 'agendaItem', 'meeting'],
      async () => ({ live: await ask(commands.live(meeting)), at: performance.now() }),
      { oneAtATime: true },
    )
    const current = resource(['speech', 'passage'], () => {
      const { cursor } = this
      return cursor === null ? Promise.resolve(null) : ask(commands.speech(cursor))
    })
    $effect(() => this.tick())
    $effect(() => {
      const { live } = this
      if (live) untrack(() => perform({ run: () => this.begin(live) }))
    })
    $effect(() => {
      const { value } = current
      if (value) untrack(() => { this.learn(value) })
    })
    $effect(() => {
      if (current.failure?.kind === 'notFound') untrack(() => { this.drop() })
    })
    $effect(() => {
      // A text that is not on the disk yet stays in its field: opened again, it must be the same one that is still being saved.
      const { cursor } = this
      if (saved.state === 'saved') untrack(() => (this.opened = this.opened.filter(({ id }) => id === cursor)))
    })
  }

  get live(): Live | undefined {
    return this.reading.value?.live
  }

  /** The speech that has the floor. */
  get floor(): LiveSpeech | undefined {
    return this.find(this.live?.floor ?? null)
  }

  /** What waits to be written, beside the speech she is writing. */
  get waiting(): LiveSpeech[] {
    return this.live ? waiting(this.live, this.cursor) : []
  }

  /** The speech she is writing, as it was read last. */
  get writing(): Speech | undefined {
    return this.opened.find(({ id }) => id === this.cursor)?.speech
  }

  /** The language in which she is writing. */
  get language(): Language {
    return this.writing?.language ?? language.current
  }

  find(id: SpeechId | null): LiveSpeech | undefined {
    return this.live?.speeches.find((one) => one.id === id)
  }

  /** What has been taken up by now, in milliseconds. */
  taken(taken: Taken): number {
    return takenBy(this.now, taken, this.reading.value?.at ?? this.now)
  }

  /** How long ago by now was what had been so many milliseconds ago when it was read. */
  ago(millis: number): number {
    return this.taken({ millis, running: true })
  }

  /** Her caret goes to a speech. Until the text is known it stays where it is, so that no key goes astray. */
  async go(id: SpeechId | null) {
    if (id === null) return
    const mine = ++this.asked
    if (!this.opened.some((one) => one.id === id)) {
      const found = await this.open(id)
      if (mine !== this.asked) return
      this.opened = [...this.opened, found]
    }
    this.known = [...this.known.filter((one) => one !== id), id]
    this.cursor = id
    kept.put(CURSOR, `${this.meeting} ${id}`)
  }

  goOn() {
    return this.go(this.live ? next(this.live, this.cursor) : null)
  }

  goBack() {
    return this.go(this.live ? previous(this.live, this.cursor) : null)
  }

  /** Where she was when the window was closed, else where she most likely writes. */
  private async begin(live: Live) {
    if (this.cursor !== null || this.beginning) return
    const { before } = this
    this.beginning = true
    this.before = undefined
    try {
      // It may be gone since.
      if (before) await this.go(before).catch(() => undefined)
      if (this.cursor === null) await this.go(likely(live))
    } finally {
      this.beginning = false
    }
  }

  private async open(id: SpeechId): Promise<Opened> {
    const blank = this.blank(id)
    if (blank) return { id, speech: blank, survived: undefined }
    const [speech, drafts] = await Promise.all([ask(commands.speech(id)), this.drafts])
    const survived = drafts.find(({ field }) => field.owner === id && field.kind === 'speechText')
    return { id, speech, survived: this.known.includes(id) ? undefined : survived }
  }

  /** A speech of which nothing was written and that was never opened: there is no text to wait for. */
  private blank(id: SpeechId): Speech | null {
    const found = this.find(id)
    if (!found || found.written || this.known.includes(id)) return null
    const { item, kind, speakers, allotted, interrupts } = found
    return {
      id,
      item,
      kind,
      language: this.language,
      times: { starts: null, ends: null },
      text: '',
      textAttached: false,
      speakers,
      passages: [],
      allotted,
      interrupts,
    }
  }

  private learn(speech: Speech) {
    this.opened = this.opened.map((one) => (one.id === speech.id ? { ...one, speech } : one))
  }

  /** The speech is gone from the record, undone or deleted elsewhere. What is read next tells where she goes instead. */
  private drop() {
    const gone = this.cursor
    this.cursor = null
    this.opened = this.opened.filter(({ id }) => id !== gone)
    this.reading.refetch()
  }

  private tick() {
    let apart = Date.now() - performance.now()
    const timer = setInterval(() => {
      this.now = performance.now()
      const before = apart
      apart = Date.now() - this.now
      // The machine slept, and this clock with it.
      if (Math.abs(apart - before) > SLEPT) this.reading.refetch()
    }, TICK)
    return () => {
      clearInterval(timer)
    }
  }
}
