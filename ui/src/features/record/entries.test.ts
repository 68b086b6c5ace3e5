import { describe, expect, test } from 'vitest'
import { decision, item, point, speech } from '../../test/session'
import { decisionNumbers, minutesOf, openingAt, openingUnder, rowsOf, step } from './entries'

const agenda = [item('one', 'Первый'), item('two', 'Второй')]
const record = [
  speech('before', ''),
  speech('a', '', { item: 'one' }),
  decision('b', '', { item: 'one' }),
  point('c', '', { item: 'two' }),
]
const ids = (opening = null as Parameters<typeof rowsOf>[2]) => rowsOf(agenda, record, opening).map(({ row, id }) => (row === 'new' ? row : id))

test('entries stand under their items, those under none first', () => {
  expect(ids()).toEqual(['before', 'one', 'a', 'b', 'two', 'c'])
})

test('what belongs to an item that is gone stands under none', () => {
  expect(rowsOf([], record, null).map(({ id }) => id)).toEqual(['before', 'a', 'b', 'c'])
})

test('a new speech is written where it will stand', () => {
  const rows = rowsOf(agenda, record, null)
  expect(ids(openingAt(rows, record[1] as never, 'after'))).toEqual(['before', 'one', 'a', 'new', 'b', 'two', 'c'])
  expect(ids(openingAt(rows, record[1] as never, 'before'))).toEqual(['before', 'one', 'new', 'a', 'b', 'two', 'c'])
  expect(ids(openingAt(rows, record[0] as never, 'before'))).toEqual(['new', 'before', 'one', 'a', 'b', 'two', 'c'])
  expect(ids(openingUnder(agenda, record, 'one'))).toEqual(['before', 'one', 'a', 'b', 'new', 'two', 'c'])
  expect(openingUnder(agenda, [], 'two')).toEqual({ place: { end: 'two' }, after: 'two' })
  expect(openingUnder([], [], null)).toEqual({ place: { end: null }, after: null })
})

describe('moving by one', () => {
  test.each([
    ['b', -1, { before: { speech: 'a' } }],
    ['a', 1, { after: { decision: 'b' } }],
    ['a', -1, { end: null }],
    ['b', 1, { before: { point: 'c' } }],
    ['c', -1, { end: 'one' }],
    ['c', 1, null],
    ['before', -1, null],
    ['before', 1, { before: { speech: 'a' } }],
    ['nobody', 1, null],
  ] as const)('%s by %i', (id, by, place) => {
    expect(step(agenda, record, id, by)).toEqual(place)
  })

  test('goes into an item that has nothing yet', () => {
    expect(step([item('one', ''), item('two', '')], [speech('a', '', { item: 'one' })], 'a', 1)).toEqual({ end: 'two' })
  })
})

test('decisions are numbered within their item', () => {
  const all = [decision('x', ''), ...record, decision('d', '', { item: 'one' }), decision('e', '', { item: 'two' })]
  expect([...decisionNumbers(agenda, all)]).toEqual([
    ['x', '1'],
    ['b', '1.1'],
    ['d', '1.2'],
    ['e', '2.1'],
  ])
})

test('how long a speech lasted is known when both times are, past midnight too', () => {
  const lasted = (starts: string | null, ends: string | null) => minutesOf(speech('a', '', { times: { starts, ends } }))
  expect([lasted('10:04:00', '10:18:00'), lasted('23:50:00', '00:05:00'), lasted('10:04:00', null)]).toEqual([14, 15, null])
})
