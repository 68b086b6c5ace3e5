import { flushSync, mount, unmount } from 'svelte'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { caps, listen, ownTyping, watchTyping, type Action } from '.'
import Instead from '../../test/Instead.svelte'
import Offers from '../../test/Offers.svelte'
import { notices } from '../controls'
import { matches, spokenCaps, types } from './chord'

let stops: (() => void)[] = []
const offer = (actions: Action[], inner: Action[] = [], dialog: Action[] | null = null) => {
  const shown = mount(Offers, { target: document.body, props: { actions, inner, dialog } })
  flushSync()
  stops.push(() => void unmount(shown))
}

beforeEach(() => {
  stops = [listen(), watchTyping()]
})
afterEach(() => {
  for (const stop of stops) stop()
  document.body.innerHTML = ''
})

/** Presses a key; returns whether the web view would still have acted on it. */
function press(code: string, held: Partial<KeyboardEventInit> = {}, target: EventTarget = document.body): boolean {
  return target.dispatchEvent(new KeyboardEvent('keydown', { code, bubbles: true, cancelable: true, ...held }))
}
const action = (id: string, keys: string, run = vi.fn()): Action & { run: ReturnType<typeof vi.fn> } => ({
  id,
  message: 'undo',
  keys,
  run,
})

describe('a chord', () => {
  test('is the physical key, whatever letter the layout gives', () => {
    const event = new KeyboardEvent('keydown', { code: 'KeyJ', key: 'о', ctrlKey: true })
    expect(matches(event, 'Ctrl+KeyJ')).toBe(true)
    expect(matches(event, 'Ctrl+Shift+KeyJ')).toBe(false)
    expect(matches(new KeyboardEvent('keydown', { code: 'Digit1', key: '"', altKey: true }), 'Alt+Digit1')).toBe(true)
    expect(matches(new KeyboardEvent('keydown', { code: 'NumpadEnter', ctrlKey: true }), 'Ctrl+Enter')).toBe(true)
  })
  test('is shown as printed on the keys', () => {
    expect(['Ctrl+KeyK', 'Alt+Digit1', 'Ctrl+ArrowDown', 'F5', 'Ctrl+Space'].map(caps)).toEqual([
      'Ctrl K',
      'Alt 1',
      'Ctrl ↓',
      'F5',
      'Ctrl Space',
    ])
    expect(spokenCaps('Ctrl+Shift+KeyE')).toBe('Control+Shift+E')
  })
  test('types without Ctrl or Alt, function keys apart', () => {
    expect(['Delete', 'Shift+KeyA', 'Enter'].every(types)).toBe(true)
    expect(['Ctrl+KeyA', 'F5', 'Alt+Digit1'].some(types)).toBe(false)
  })
})

describe('a key press', () => {
  test('does what is offered, and the web view does nothing', () => {
    const recommend = action('r', 'Ctrl+KeyR')
    offer([recommend])
    expect(press('KeyR', { ctrlKey: true, key: 'к' })).toBe(false)
    expect(recommend.run).toHaveBeenCalledOnce()
  })

  test.each([
    ['KeyR', { ctrlKey: true }],
    ['KeyR', { ctrlKey: true, shiftKey: true }],
    ['KeyP', { ctrlKey: true }],
    ['F5', {}],
    ['F5', { ctrlKey: true }],
    ['F7', {}],
    ['Equal', { ctrlKey: true }],
    ['Minus', { ctrlKey: true }],
    ['Digit0', { ctrlKey: true }],
    ['NumpadAdd', { ctrlKey: true }],
  ])('%s %j never reaches the web view', (code, held) => {
    expect(press(code, held)).toBe(false)
  })

  test.each([
    ['KeyC', { ctrlKey: true }],
    ['KeyV', { ctrlKey: true }],
    ['KeyA', {}],
    ['Tab', {}],
  ])('%s %j does', (code, held) => {
    expect(press(code, held)).toBe(true)
  })

  test('the inner screen wins, and what is impossible lets the outer one have it', () => {
    const [outer, inner] = [action('outer', 'F5'), action('inner', 'F5')]
    let possible = true
    offer([outer], [{ ...inner, when: () => possible }])
    press('F5')
    expect([outer.run, inner.run].map((run) => run.mock.calls.length)).toEqual([0, 1])
    possible = false
    press('F5')
    expect([outer.run, inner.run].map((run) => run.mock.calls.length)).toEqual([1, 1])
  })

  test('under an open dialog nothing else is done', () => {
    const [outer, inside] = [action('outer', 'Ctrl+KeyD'), action('inside', 'Ctrl+KeyE')]
    offer([outer], [], [inside])
    expect(press('KeyD', { ctrlKey: true })).toBe(false)
    press('KeyE', { ctrlKey: true })
    expect(outer.run).not.toHaveBeenCalled()
    expect(inside.run).toHaveBeenCalledOnce()
  })

  test('that types is left to the text field', () => {
    const remove = action('x', 'Delete')
    offer([remove])
    const field = document.body.appendChild(document.createElement('input'))
    expect(press('Delete', {}, field)).toBe(true)
    press('Delete')
    expect(remove.run).toHaveBeenCalledOnce()
  })

  test('held down repeats only what may repeat', () => {
    const once = action('once', 'F6')
    const often = { ...action('often', 'F8'), repeats: true }
    offer([once, often])
    for (const repeat of [false, true, true]) {
      press('F6', { repeat })
      press('F8', { repeat })
    }
    expect(once.run).toHaveBeenCalledTimes(1)
    expect(often.run).toHaveBeenCalledTimes(3)
  })

  test('whose action fails leaves a notice', async () => {
    offer([{ id: 'x', message: 'undo', keys: 'F6', run: () => Promise.reject(new Error('boom')) }])
    press('F6')
    await vi.waitFor(() => {
      expect(notices.all.map(([, { detail }]) => detail)).toEqual(['boom'])
    })
  })
})

test('a gone screen takes its actions with it', () => {
  const gone = action('gone', 'F6')
  offer([gone])
  stops.pop()?.()
  press('F6')
  expect(gone.run).not.toHaveBeenCalled()
})

test('the screen that takes the place of another has its keys at once', () => {
  const [before, after] = [action('before', 'F6'), action('after', 'F6')]
  const place = mount(Instead, { target: document.body, props: { actions: [before], others: [after] } })
  stops.push(() => void unmount(place))
  flushSync()
  place.turn()
  flushSync()
  press('F6')
  expect([before.run, after.run].map((run) => run.mock.calls.length)).toEqual([0, 1])
})

test('Ctrl and the wheel do not zoom, a dropped file does not open, and only text has a menu', () => {
  const stopped = (target: EventTarget, event: Event) => !target.dispatchEvent(event)
  const of = (name: string) => new Event(name, { bubbles: true, cancelable: true })
  const field = document.body.appendChild(document.createElement('textarea'))
  expect(stopped(document.body, Object.assign(of('wheel'), { ctrlKey: true }))).toBe(true)
  expect(stopped(document.body, of('wheel'))).toBe(false)
  expect(stopped(document.body, of('drop'))).toBe(true)
  expect(stopped(document.body, of('contextmenu'))).toBe(true)
  expect(stopped(field, of('contextmenu'))).toBe(false)
})

test('a field has typing of its own only while it differs from what it was entered with', () => {
  const field = document.body.appendChild(document.createElement('input'))
  field.value = 'до'
  field.focus()
  expect(ownTyping()).toBeNull()
  field.value = 'до и после'
  expect(ownTyping()).toBe(field)
  field.value = 'до'
  expect(ownTyping()).toBeNull()
  field.value = 'до и после'
  field.blur()
  expect(ownTyping()).toBeNull()
})
