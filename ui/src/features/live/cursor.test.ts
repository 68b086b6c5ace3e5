import { expect, test } from 'vitest'
import { likely, next, previous, waiting } from './cursor'
import { live, liveSpeech } from '../../test/live'

const said = (id: string) => liveSpeech(id, { written: true })
const heard = (id: string) => liveSpeech(id)

test('what is not written waits in its order, but for what she is writing', () => {
  const now = live({ speeches: [heard('a'), said('b'), heard('c'), heard('d')] })
  expect(waiting(now, 'c').map(({ id }) => id)).toEqual(['a', 'd'])
})

test('to begin with she writes what has the floor, else what waits, else what was last', () => {
  const speeches = [said('a'), heard('b'), said('c')]
  expect(likely(live({ speeches, floor: 'c' }))).toBe('c')
  expect(likely(live({ speeches }))).toBe('b')
  expect(likely(live({ speeches: [said('a'), said('b')] }))).toBe('b')
  expect(likely(live())).toBeNull()
})

test('she goes on to what waits next, then to what waits before', () => {
  const now = live({ speeches: [heard('a'), said('b'), heard('c')], floor: 'c' })
  expect(next(now, 'b')).toBe('c')
  expect(next(now, 'c')).toBe('a')
})

test('caught up, she goes to the floor, be it earlier in the record', () => {
  const interrupted = live({ speeches: [said('report'), said('retort')], floor: 'report' })
  expect(next(interrupted, 'retort')).toBe('report')
  expect(next(interrupted, 'report')).toBeNull()
  expect(next(live({ speeches: [said('a'), said('b')] }), 'a')).toBe('b')
  expect(next(live({ speeches: [said('a'), said('b')] }), 'b')).toBeNull()
})

test('she looks back one by one, also from what stands between the others', () => {
  const now = live({ speeches: [said('a'), heard('b')] })
  expect([previous(now, 'b'), previous(now, 'a'), previous(now, 'inserted')]).toEqual(['a', null, 'b'])
})
