import { expect, test } from 'vitest'
import { request } from '../../test/live'
import { inSight, repeated } from './queue'

test('those who are away can be left out', () => {
  const queue = [request('a'), request('b', { isPresent: false }), request('c')]
  expect(inSight(queue, false)).toEqual(queue)
  expect(inSight(queue, true).map(({ id }) => id)).toEqual(['a', 'c'])
})

test('whoever has spoken is known by it, with the time so far', () => {
  const speaker = { person: { person: 'a', printed: null } }
  const speaking = [{ speaker, participant: null, taken: { millis: 245_000, running: false }, turns: 1 }]
  expect(repeated(request('a'), speaking)).toBeNull()
  expect(repeated(request('a', { turns: 1 }), speaking)).toEqual({ turn: 2, minutes: 4 })
  expect(repeated(request('b', { turns: 2 }), speaking)).toEqual({ turn: 3, minutes: 0 })
  expect(repeated(request('v', { turns: 1, speaker: 'voice' }), [{ speaker: 'voice', participant: null, taken: { millis: 60_000, running: false }, turns: 1 }])).toEqual({ turn: 2, minutes: 0 })
})
