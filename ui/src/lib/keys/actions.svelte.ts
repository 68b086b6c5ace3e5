/*
 * What can be done here and now. Screens offer their actions while they are shown; from this one list come the key presses,
 * the key hints on buttons, the sheet of keys (Shift+F1) and the palette (Ctrl+K). The innermost screen wins a chord that two offer,
 * and an open dialog hides the actions of what lies beneath it.
 */
import { getContext, onDestroy, setContext } from 'svelte'
import { notices } from '../controls/notices.svelte'
import type { Words } from '../words'
import { matches, types, type Chord } from './chord'

export type Action = {
  /** Stable name, noun first: `meeting.export`. */
  id: string
  /** The message that names it, on buttons and in the palette. */
  message: string
  args?: Words
  /** Its keys, if it has any. */
  keys?: Chord
  run: () => unknown
  /** Whether it can be done now; left out: always. */
  when?: () => boolean
  /** Holding the key down repeats it. */
  repeats?: boolean
  /** Not worth a line in the palette. */
  quiet?: boolean
}

type Offer = { actions: () => Action[]; depth: number; layer: number }

const DEPTH = Symbol('depth of actions')
const LAYER = Symbol('layer of a dialog')

// Plain, and followed by `changes`: while a component is destroyed, state reads as it was before its successor was made, and what
// that one offers would be lost.
let offers: readonly Offer[] = []
let layers: readonly number[] = []
let lastLayer = 0
let changes = $state.raw({})

function keep(next: { offers?: readonly Offer[]; layers?: readonly number[] }) {
  offers = next.offers ?? offers
  layers = next.layers ?? layers
  changes = {}
}

function followed() {
  void changes
  return { offers, layers }
}

/** Offers actions while the calling component is shown. Call it while the component is set up. */
export function offerActions(actions: () => Action[]) {
  const depth = ((getContext(DEPTH) as number | undefined) ?? 0) + 1
  setContext(DEPTH, depth)
  const offer: Offer = { actions, depth, layer: (getContext(LAYER) as number | undefined) ?? 0 }
  keep({ offers: [...offers, offer].sort((one, other) => other.depth - one.depth) })
  onDestroy(() => {
    keep({ offers: offers.filter((one) => one !== offer) })
  })
}

/** For a dialog that is being set up: from `enter` to `leave` only actions offered inside it count. */
export function dialogLayer(): { enter: () => void; leave: () => void } {
  const layer = ++lastLayer
  setContext(LAYER, layer)
  return {
    enter: () => {
      keep({ layers: [...layers, layer] })
    },
    leave: () => {
      keep({ layers: layers.filter((one) => one !== layer) })
    },
  }
}

/** Whether a dialog is open. */
export const inDialog = () => followed().layers.length > 0

/** All actions that count now, innermost first, whether or not they can be done. */
export function offered(): Action[] {
  const { offers, layers } = followed()
  const top = layers.at(-1) ?? 0
  return offers.filter(({ layer }) => layer === top).flatMap(({ actions }) => actions())
}

/** Whether it can be done now. */
export const possible = (action: Action) => action.when?.() ?? true

/** Does it; a failure becomes a notice that stays until read. */
export async function perform(action: Pick<Action, 'run'>): Promise<void> {
  try {
    await action.run()
  } catch (thrown) {
    notices.fail(thrown)
  }
}

/** The action that this key press means, if any. Keys that type are left to the text field they are typed in. */
export function meant(event: KeyboardEvent, typing: boolean): Action | undefined {
  return offered().find(
    (action) => action.keys && matches(event, action.keys) && possible(action) && !(typing && types(action.keys)),
  )
}
