/*
 * Leads to where something of the record stands or is filled in, and puts the focus there once it is shown. Whoever shows a
 * thing marks its element with `data-at="<id>"`, within it a control with `data-text="<TextKind>"` or `data-gap="<GapKind> …"`,
 * and the button that opens a folded part with `data-opens`. A list that draws only what is in sight looks at `leading`.
 */
import { tick } from 'svelte'
import type { GapKind, ItemRef, Language, LetterId, TextKind, TextRange } from '$lib/ipc'
import { toUnits } from '$lib/text'
import { leading } from './leading.svelte'
import { go, route, type Route, type Section } from './route.svelte'

export type Place = {
  item: ItemRef
  text?: TextKind | null
  gap?: GapKind | null
  language?: Language | null
  /** What of the text is selected, in scalars. */
  range?: TextRange | null
  /** The letter that a reply is to. */
  letter?: LetterId | null
}

/** Goes there. `meeting` is the one that the item belongs to; left out: the one that is open. */
export function lead(at: Place, meeting?: string) {
  const open = route.current.room === 'meeting' ? route.current.id : undefined
  go(placeOf(at, meeting ?? open))
  arrive(at)
}

/** The room or section where it stands. */
export function placeOf({ item, gap, letter }: Place, meeting: string | undefined): Route {
  const within = (section: Section): Route => (meeting ? { room: 'meeting', id: meeting, section } : { room: 'meetings' })
  switch (item.noun) {
    case 'meeting':
      return { room: 'meeting', id: item.id, section: sectionOf(gap ?? null) }
    case 'participant':
      return within('participants')
    case 'agendaItem':
      return within('agenda')
    case 'speech':
    case 'passage':
    case 'point':
    case 'event':
    case 'request':
      return within('record')
    case 'decision':
    case 'vote':
      return within('decisions')
    case 'recommendation':
    case 'addressee':
      return meeting ? within('recommendations') : { room: 'recommendations' }
    case 'minutes':
      return within('documents')
    case 'letter':
      return { room: 'letter', id: item.id }
    case 'enclosure':
    case 'reply':
      if (letter) return { room: 'letter', id: letter }
      return route.current.room === 'letter' ? route.current : { room: 'letters' }
    case 'body':
      return { room: 'body', id: item.id }
    case 'person':
      return { room: 'person', id: item.id }
    case 'bodyName':
      return route.current.room === 'body' ? route.current : { room: 'people' }
    case 'membership':
      return route.current.room === 'person' ? route.current : { room: 'people' }
    case 'settings':
      return { room: 'settings' }
  }
}

/** Where a session is asked for what it lacks. */
function sectionOf(gap: GapKind | null): Section {
  switch (gap) {
    case 'participants':
      return 'participants'
    case 'agenda':
      return 'agenda'
    case 'recommendations':
      return 'recommendations'
    default:
      return 'general'
  }
}

const CONTROLS = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]'

/** Ends the waiting for the place that was asked for before. */
let stop: () => void = () => undefined

/** Waits for the place to be shown, as long as she does nothing else, and focuses it. */
function arrive(at: Place) {
  stop()
  const look = () => {
    const found = markedControl(at)
    if (!found) return
    stop()
    void enter(found, at)
  }
  const watching = new MutationObserver(look)
  const acts = ['keydown', 'pointerdown'] as const
  leading.begin(at.item.id)
  stop = () => {
    leading.end()
    watching.disconnect()
    for (const act of acts) removeEventListener(act, stop, true)
  }
  watching.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-at', 'data-text', 'data-gap'] })
  // What led here is still being pressed: only what comes after it is hers.
  const mine = stop
  queueMicrotask(() => {
    if (stop === mine) for (const act of acts) addEventListener(act, stop, true)
  })
  void tick().then(() => {
    if (stop === mine) look()
  })
}

/**
 * The element that was asked for, one marked with the language before one that is for all. A folded part of the item is opened,
 * and what is in it found at the next look.
 */
function markedControl({ item, text, gap, language }: Place): Element | undefined {
  // The settings are one thing and need no mark of their own.
  const items = item.noun === 'settings' ? [document.body] : [...document.querySelectorAll(`[data-at="${item.id}"]`)]
  const marks = [text && `[data-text~="${text}"]`, gap && `[data-gap~="${gap}"]`].filter((mark) => typeof mark === 'string')
  if (marks.length === 0) return items[0]
  const own = language ? marks.map((mark) => `${mark}[data-language="${language}"]`) : []
  for (const mark of [...own, ...marks]) {
    for (const one of items) {
      const found = one.matches(mark) ? one : one.querySelector(mark)
      if (found) return found
    }
  }
  for (const one of items) one.querySelector<HTMLElement>('[data-opens][aria-expanded="false"]')?.click()
  return undefined
}

async function enter(place: Element, { language, range }: Place) {
  if (language) {
    // A wording shows one language at a time.
    place.querySelector<HTMLElement>(`[role="tab"][data-language="${language}"]`)?.click()
    await tick()
  }
  const within = place.querySelector('[role="tabpanel"]') ?? place
  const control = within.matches(CONTROLS) ? within : within.querySelector(CONTROLS)
  place.scrollIntoView({ block: 'center' })
  if (range && control instanceof HTMLTextAreaElement) select(control, range)
  else if (control instanceof HTMLElement) control.focus({ preventScroll: true })
}

/** Selects words of a text; the focus brings them in sight, however long it is. */
function select(area: HTMLTextAreaElement, range: TextRange) {
  const { from, to } = toUnits(area.value, range)
  area.setSelectionRange(from, to)
  area.focus()
}
