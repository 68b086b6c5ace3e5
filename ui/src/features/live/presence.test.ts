import { expect, test } from 'vitest'
import { participant } from '../../test/records'
import { byStanding, turned, whereabouts } from './presence'

const all = [
  participant('a'),
  participant('b', { presence: 'online' }),
  participant('c', { presence: 'absent' }),
  participant('d', { standing: 'invited' }),
]

test('members and the invited are counted apart, those who left not at all', () => {
  const groups = byStanding(all, ['a', 'd'])
  expect(groups.map(({ standing, all, there }) => [standing, all.length, there])).toEqual([
    ['member', 3, 1],
    ['invited', 1, 0],
  ])
  expect(groups[0]?.all.map(({ where }) => where)).toEqual(['left', 'online', 'absent'])
  expect(byStanding(all.slice(0, 2), []).map(({ standing }) => standing)).toEqual(['member'])
})

test('one key turns it: who is there leaves, who is not comes', () => {
  expect((['present', 'online', 'absent', 'left'] as const).map(turned)).toEqual(['absent', 'absent', 'present', 'present'])
  const never = participant('c', { presence: 'absent' })
  expect(whereabouts(never, ['c'])).toBe('absent')
})
