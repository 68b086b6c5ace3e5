import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import type { SpeakingTime, Taken } from '$lib/ipc'
import { language } from '$lib/words'
import { answering } from '../../test/backend'
import { body, participant, person } from '../../test/records'
import { callable } from './calling'
import type { Session } from './session.svelte'
import { byGroup } from './speaking'
import SpeakingTimes from './SpeakingTimes.svelte'
import type { Directory } from '../people/names'
import type { Who } from './who'

vi.mock('$lib/ipc/bindings.gen', async () => ({ commands: (await import('../../test/backend')).commands }))

const mazhilis = body('mazhilis', 'Мажилис')
const directory = { body: (id: string | null) => (id === 'mazhilis' ? mazhilis : undefined) } as Directory

const people = [person('abe', 'Абенов', 'Мурат'), person('sol', 'Соловьева', 'Айгуль'), person('mus', 'Мусин', 'Ерлан'), person('far', 'Сидоров', 'Пётр')]
const participants = [
  participant('p-abe', { person: 'abe', represents: 'mazhilis', capacity: { ru: 'депутат' } }),
  participant('p-sol', { person: 'sol', representing: { ru: 'Партия' } }),
  participant('p-mus', { person: 'mus', capacity: { ru: 'эксперт' }, presence: 'absent' }),
  participant('p-ngo', { group: { ru: 'Представители НПО' } }),
]
const spoke = (participant: string | null, millis: number): SpeakingTime => ({
  speaker: 'voice',
  participant,
  taken: { millis, running: false },
  turns: 1,
})

beforeEach(() => {
  language.choose('ru')
  answering({})
})

test('times add up for the body represented, for whom in words, for the capacity, and for nobody', () => {
  const shares = byGroup([spoke('p-abe', 5), spoke('p-sol', 4), spoke('p-mus', 3), spoke('p-ngo', 2), spoke(null, 1), spoke('p-abe', 6)], participants, directory)
  expect(shares.map(({ name, times }) => [name, times.map(({ millis }) => millis)])).toEqual([
    ['Мажилис', [5, 6]],
    ['Партия', [4]],
    ['эксперт', [3]],
    ['Представители НПО', [2]],
    ['Остальные', [1]],
  ])
})

test('each person has a line, the longest first, and the choice is remembered', async () => {
  localStorage.clear()
  const minutes = [1, 7, 2, 6, 3, 5, 4]
  const speaking = minutes.map((each) => ({ ...spoke(null, each * 60_000), speaker: { named: `Оратор ${String(each)}` } }))
  const props = {
    session: { live: { speaking }, taken: ({ millis }: Taken) => millis } as unknown as Session,
    participants,
    who: { short: ([speaker]: { named: string }[]) => speaker?.named } as unknown as Who,
  }
  const { unmount } = render(SpeakingTimes, props)
  const lines = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent.trim().replace(/\s+/g, ' '))
  expect(lines()).toEqual(['Остальные 28 мин'])
  await userEvent.click(screen.getByRole('radio', { name: 'лица' }))
  const all = [7, 6, 5, 4, 3, 2, 1].map((each) => `Оратор ${String(each)} ${String(each)} мин`)
  expect(lines()).toEqual(all)
  unmount()
  render(SpeakingTimes, props)
  expect(lines()).toEqual(all)
})

const found = (query: string, gone: string[] = []) => callable(query, people, participants, gone).map(({ label, detail }) => [label, detail].filter(Boolean).join(': '))

test('nothing typed offers those in the room, the groups, a voice, and then those who are away', () => {
  expect(found('', ['p-sol'])).toEqual([
    'Абенов Мурат: депутат',
    'Представители НПО: от группы',
    'Голос из зала',
    'Соловьева Айгуль: отсутствует',
    'Мусин Ерлан: эксперт, отсутствует',
  ])
})

test('letters find participants before the directory, in the wrong keyboard layout too', () => {
  expect(found('айг')).toEqual(['Соловьева Айгуль'])
  expect(found('сид')).toEqual(['Сидоров Пётр'])
  expect(found('cjk')).toEqual(['Соловьева Айгуль'])
  expect(found('нпо')).toEqual(['Представители НПО: от группы'])
  expect(found('voice')).toEqual(['Голос из зала'])
})
