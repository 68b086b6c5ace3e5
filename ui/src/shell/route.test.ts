import { expect, test, vi } from 'vitest'
import { followRoute, go, href, readRoute, route, type Route } from './route.svelte'

const routes: [string, Route][] = [
  ['#/today', { room: 'today' }],
  ['#/bin', { room: 'bin' }],
  ['#/meeting/0193-a/record', { room: 'meeting', id: '0193-a', section: 'record' }],
  ['#/letter/0193-b', { room: 'letter', id: '0193-b' }],
  ['#/body/0193-c', { room: 'body', id: '0193-c' }],
  ['#/recommendation/0193-d', { room: 'recommendation', id: '0193-d' }],
  ['#/topic/%D0%BC%D0%BE%D1%81%D1%82%D1%8B%2F%D0%B4%D0%BE%D1%80%D0%BE%D0%B3%D0%B8%20%25', { room: 'topic', tag: 'мосты/дороги %' }],
]

test.each(routes)('%s is read and written', (hash, place) => {
  expect(readRoute(hash)).toEqual(place)
  expect(href(place)).toBe(hash)
})

test.each(['', '#/', '#/nowhere', '#/letter', '#/meeting/', '#/constructor'])('%j leads to Today', (hash) => {
  expect(readRoute(hash)).toEqual({ room: 'today' })
})

test('an unknown section is the general one', () => {
  expect(readRoute('#/meeting/x/y')).toEqual({ room: 'meeting', id: 'x', section: 'general' })
})

test('going somewhere is remembered for the next start', async () => {
  const stop = followRoute()
  go({ room: 'letter', id: 'x' })
  await vi.waitFor(() => {
    expect(route.current).toEqual({ room: 'letter', id: 'x' })
  })
  expect(localStorage.getItem('hattama.place')).toBe('#/letter/x')
  stop()
})
