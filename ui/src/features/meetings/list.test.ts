import { beforeEach, expect, test } from 'vitest'
import type { MeetingLine } from '$lib/ipc'
import { language } from '$lib/words'
import { fitting, indexed, ordered } from './list'

const line = (id: string, over: Partial<MeetingLine> = {}): MeetingLine => ({
  id,
  title: { ru: id },
  kind: 'regular',
  dates: { first: null, last: null },
  status: 'planned',
  body: null,
  bodyName: {},
  tags: [],
  speeches: 0,
  recommendations: 0,
  letters: 0,
  ...over,
})
const on = (first: string | null) => ({ first, last: null })
const ids = (meetings: MeetingLine[]) => meetings.map(({ id }) => id)

beforeEach(() => {
  language.choose('ru')
})

test('by date the newest is first, and what has no date yet before it', () => {
  const meetings = [line('old', { dates: on('2025-01-09') }), line('undated'), line('new', { dates: on('2026-11-24') })]
  expect(ids(ordered(meetings, 'date'))).toEqual(['undated', 'new', 'old'])
})

test('by body the names are sorted as a reader would, newest first within one, nobody\u2019s last', () => {
  const meetings = [
    line('loose'),
    line('m1', { bodyName: { ru: 'Маслихат' }, dates: on('2025-01-09') }),
    line('i', { bodyName: { ru: 'Институт' } }),
    line('m2', { bodyName: { ru: 'Маслихат' }, dates: on('2026-01-09') }),
  ]
  expect(ids(ordered(meetings, 'body'))).toEqual(['i', 'm2', 'm1', 'loose'])
})

test.each([
  ['мас сам', ['role']],
  ['МӘСЛИХ', ['role']],
  ['23 ноя', ['role']],
  ['23.11.2026', ['role']],
  ['Аймак', ['role']],
  ['елки', ['trees']],
  ['круг', ['trees']],
  ['готов', ['role', 'trees']],
  ['слихат', []],
])('%s finds %j', (typed, found) => {
  const meetings = [
    line('role', {
      title: { ru: 'Роль маслихата: самоуправление', kk: 'Мәслихаттың рөлі' },
      dates: on('2026-11-23'),
      tags: ['фонд «Аймак»'],
    }),
    line('trees', { title: { ru: 'Ёлки' }, kind: 'roundTable' }),
  ]
  expect(ids(fitting(indexed(meetings), typed))).toEqual(found)
})
