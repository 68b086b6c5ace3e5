/*
 * The window's one listener for keys, in the capture phase: first our own actions, then the web view's keys that must never get
 * through (reload, print, find, caret browsing, zoom, history), and no menu or dropped file that would leave the page.
 */
import { meant, perform } from './actions.svelte'
import { matches, type Chord } from './chord'
import { isTextField } from './typing'

const NEVER: Chord[] = [
  ...['F3', 'F5', 'F7'].flatMap((key) => [key, `Shift+${key}`, `Ctrl+${key}`]),
  ...['KeyD', 'KeyF', 'KeyG', 'KeyH', 'KeyJ', 'KeyL', 'KeyN', 'KeyO', 'KeyP', 'KeyR', 'KeyS', 'KeyT', 'KeyU', 'KeyW'].flatMap(
    (key) => [`Ctrl+${key}`, `Ctrl+Shift+${key}`],
  ),
  ...['Equal', 'Minus', 'Digit0', 'NumpadAdd', 'NumpadSubtract', 'Numpad0'].flatMap((key) => [
    `Ctrl+${key}`,
    `Ctrl+Shift+${key}`,
  ]),
]

function press(event: KeyboardEvent) {
  if (event.isComposing) return
  const action = meant(event, isTextField(event.target))
  if (action) {
    event.preventDefault()
    event.stopPropagation()
    if (!event.repeat || action.repeats) void perform(action)
  } else if (NEVER.some((chord) => matches(event, chord))) {
    event.preventDefault()
  }
}

function zoom(event: WheelEvent) {
  if (event.ctrlKey) event.preventDefault()
}

function menu(event: Event) {
  const selected = getSelection()?.isCollapsed === false
  if (!isTextField(event.target) && !selected) event.preventDefault()
}

const never = (event: Event) => {
  event.preventDefault()
}

/** Starts listening; returns how to stop. */
export function listen(): () => void {
  const capture = { capture: true, passive: false }
  const all: [string, (event: never) => void][] = [
    ['keydown', press],
    ['wheel', zoom],
    ['contextmenu', menu],
    ['dragover', never],
    ['drop', never],
  ]
  for (const [name, handler] of all) addEventListener(name, handler as EventListener, capture)
  return () => {
    for (const [name, handler] of all) removeEventListener(name, handler as EventListener, capture)
  }
}

