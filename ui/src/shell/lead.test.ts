import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { lead, placeOf, type Place } from './lead'
import { followRoute, route } from './route.svelte'

let stop: () => void
beforeEach(() => {
  location.hash = '#/meeting/m/record'
  stop = followRoute()
  Element.prototype.scrollIntoView = vi.fn()
})
afterEach(() => {
  stop()
  document.body.replaceChildren()
})

const at = (noun: Place['item']['noun'], over: Partial<Place> = {}): Place => ({ item: { noun, id: 'x' }, ...over })

test.each<[Place, string | undefined, object]>([
  [at('meeting', { gap: 'chair' }), undefined, { room: 'meeting', id: 'x', section: 'general' }],
  [at('meeting', { gap: 'participants' }), undefined, { room: 'meeting', id: 'x', section: 'participants' }],
  [at('meeting', { gap: 'recommendations' }), undefined, { room: 'meeting', id: 'x', section: 'recommendations' }],
  [at('speech'), 'm', { room: 'meeting', id: 'm', section: 'record' }],
  [at('decision'), 'm', { room: 'meeting', id: 'm', section: 'decisions' }],
  [at('addressee'), undefined, { room: 'recommendations' }],
  [at('letter', { gap: 'signatory' }), 'm', { room: 'letter', id: 'x' }],
  [at('reply', { letter: 'l' }), 'm', { room: 'letter', id: 'l' }],
  [at('reply'), 'm', { room: 'letters' }],
  [at('body', { gap: 'addresseeDative' }), 'm', { room: 'body', id: 'x' }],
  [at('person'), 'm', { room: 'person', id: 'x' }],
  [at('settings', { gap: 'ownBody' }), 'm', { room: 'settings' }],
])('%o is found there', (place, meeting, expected) => {
  expect(placeOf(place, meeting)).toEqual(expected)
})

function show(markup: string) {
  document.body.innerHTML = markup
}
const focused = (id: string) =>
  vi.waitFor(() => {
    expect(document.activeElement?.id).toBe(id)
  })

test('what is asked for gets the focus once it is shown', async () => {
  lead(at('meeting', { gap: 'secretary' }))
  await vi.waitFor(() => {
    expect(route.current).toEqual({ room: 'meeting', id: 'x', section: 'general' })
  })
  show('<div data-at="y"><div data-gap="secretary"><input id="other" /></div></div>')
  show(`<div data-at="x"><div data-gap="chair"><input id="chair" /></div>
    <div data-gap="secretary"><label></label><input id="secretary" /></div></div>`)
  await focused('secretary')
})

test('of a wording the language is chosen first', async () => {
  show(`<div data-at="x"><div data-text="pointText">
    <button id="tab" role="tab" data-language="kk"></button><div role="tabpanel"><textarea id="text"></textarea></div>
  </div></div>`)
  const chosen = vi.fn()
  document.getElementById('tab')?.addEventListener('click', chosen)
  lead(at('point', { text: 'pointText', language: 'kk' }))
  await focused('text')
  expect(chosen).toHaveBeenCalledOnce()
})

test('the words that were looked for are selected', async () => {
  show('<div data-at="x"><div data-text="speechText"><textarea id="text">😀 Мосты построены</textarea></div></div>')
  lead(at('speech', { text: 'speechText', range: { start: 2, end: 7 } }))
  await focused('text')
  const area = document.querySelector('textarea')
  expect(area?.value.slice(area.selectionStart, area.selectionEnd)).toBe('Мосты')
})

test('of several marked with a language its own is taken', async () => {
  show(`<div data-at="x"><span data-gap="addresseeDative" data-language="ru"><button id="ru"></button></span>
    <span data-gap="addresseeDative" data-language="kk"><button id="kk"></button></span></div>`)
  lead(at('body', { gap: 'addresseeDative', language: 'kk' }))
  await focused('kk')
})

test('a folded item is opened', async () => {
  show('<div data-at="x"><button data-opens aria-expanded="false"></button></div>')
  document.querySelector('button')?.addEventListener('click', () => {
    show('<div data-at="x"><div data-text="participantGroup"><input id="group" /></div></div>')
  })
  lead(at('participant', { text: 'participantGroup' }))
  await focused('group')
})

test('once she does something else, the focus is hers', async () => {
  show('<input id="hers" />')
  lead(at('speech'))
  await Promise.resolve()
  await userEvent.type(document.querySelector('input') as Element, 'слово')
  document.body.insertAdjacentHTML('beforeend', '<div data-at="x"><input id="late" /></div>')
  await new Promise((resolve) => setTimeout(resolve))
  expect(document.activeElement?.id).toBe('hers')
})
