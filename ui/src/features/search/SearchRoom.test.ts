import { render, screen, waitFor } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { expectAccessible } from '../../test/axe'
import { answering, commands, done } from '../../test/backend'
import { body, card } from '../../test/records'
import { SETTINGS } from '../../test/settings'
import { notices } from '$lib/controls'
import type { Hits, SavedSearch, Search, SearchHit, SettingsChange } from '$lib/ipc'
import { listen } from '$lib/keys'
import { language } from '$lib/words'
import { lead } from '../../shell/lead'
import { pieces } from './ask'
import SearchRoom from './SearchRoom.svelte'

vi.mock('$lib/ipc/bindings.gen', async () => ({ commands: (await import('../../test/backend')).commands }))
vi.mock('../../shell/lead', () => ({ lead: vi.fn() }))

const hit = (key: string, over: Partial<SearchHit> = {}): SearchHit => ({
  key,
  item: { noun: 'speech', id: `speech-${key}` },
  textKind: 'speechText',
  kind: 'remark',
  language: 'ru',
  meeting: 'meeting',
  letter: null,
  date: '2026-11-24',
  title: { ru: 'О дорогах' },
  speakers: [{ ru: 'Соловьева А.' }],
  text: '😀 Мосты построены',
  range: { start: 100, end: 117 },
  isWhole: false,
  marks: [{ start: 2, end: 7 }],
  ...over,
})

let answer: Hits
let searches: SavedSearch[]
let stop: () => void
beforeEach(() => {
  vi.clearAllMocks()
  language.choose('ru')
  stop = listen()
  answer = { hits: [hit('2'), hit('1', { text: 'Мост', marks: [{ start: 0, end: 4 }] })], hasMore: false, isComplete: true }
  searches = []
  answering({
    search: ({ text }: Search) => (text.trim() ? answer : { hits: [], hasMore: false, isComplete: true }),
    settings: () => ({ ...SETTINGS, searches }),
    bodies: () => [body('akimat', 'Акимат города Астаны')],
    meetings: () => [{ ...card({ title: { ru: 'О дорогах' } }).meeting, bodyName: {}, participants: 0 }],
    changeSettings: (change: SettingsChange) => {
      if (typeof change === 'object' && 'searches' in change) searches = change.searches
      return done({ ...SETTINGS, searches }, ['settings'])
    },
  })
  // A list shows what has height; happy-dom lays out nothing.
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 600 })
})
afterEach(() => {
  stop()
  for (const [id] of notices.all) notices.close(id)
})

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Слова' })
const asked = () => (commands.search?.mock.lastCall as unknown as [Search])[0]

test('what is typed is looked for at once, its last word as a beginning, and marked', async () => {
  const { container } = render(SearchRoom)
  await waitFor(() => { expect(document.activeElement).toBe(field()) })
  await userEvent.type(field(), 'мос')
  await screen.findByText('Мосты')
  expect(asked()).toMatchObject({ text: 'мос', isBeingTyped: true, order: 'date' })
  expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Мосты', 'Мост'])
  expect(screen.getAllByText('Соловьева А.')).toHaveLength(2)
  await expectAccessible(container)
})

test('enter opens the first hit, or the one that the arrows have come to, at its passage', async () => {
  render(SearchRoom)
  await userEvent.type(field(), 'мост')
  await screen.findByText('Мосты')
  await userEvent.keyboard('{Enter}')
  expect(lead).toHaveBeenLastCalledWith({ item: { noun: 'speech', id: 'speech-2' }, text: 'speechText', range: { start: 102, end: 107 } }, 'meeting')
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  expect(lead).toHaveBeenLastCalledWith({ item: { noun: 'speech', id: 'speech-1' }, text: 'speechText', range: { start: 100, end: 104 } }, 'meeting')
})

test('a reply is shown at its letter', async () => {
  const reply = { item: { noun: 'reply', id: 'reply' }, textKind: 'replyText', kind: 'reply', letter: 'letter' } as const
  answer = { ...answer, hits: [hit('3', reply)] }
  render(SearchRoom)
  await userEvent.type(field(), 'мост')
  await screen.findByText('Мосты')
  await userEvent.keyboard('{Enter}')
  expect(lead).toHaveBeenLastCalledWith({ item: reply.item, letter: 'letter' }, 'meeting')
})

test('filters narrow the search, and one action takes them away', async () => {
  render(SearchRoom)
  await userEvent.type(field(), 'мост')
  await userEvent.type(screen.getByRole('textbox', { name: 'Кто говорил' }), 'Иванов')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Что искать' }), 'report')
  await waitFor(() => { expect(asked().filter).toMatchObject({ person: 'Иванов', kind: 'report' }) })
  answer = { hits: [], hasMore: false, isComplete: true }
  await userEvent.type(field(), 'ы')
  await userEvent.click(await screen.findByRole('button', { name: 'Искать везде' }))
  await waitFor(() => { expect(asked()).toMatchObject({ text: 'мосты', filter: { person: null, kind: null } }) })
})

test('a body, a session and a state narrow it too, the state where the kind has one', async () => {
  render(SearchRoom)
  await userEvent.type(field(), 'мост')
  await userEvent.type(screen.getByRole('combobox', { name: 'Организация' }), 'акимат')
  await userEvent.click(await screen.findByRole('option', { name: 'Акимат города Астаны' }))
  await userEvent.type(screen.getByRole('combobox', { name: 'Заседание' }), 'дорог')
  await userEvent.click(await screen.findByRole('option', { name: 'О дорогах' }))
  expect(screen.queryByRole('combobox', { name: 'Состояние' })).toBeNull()
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Что искать' }), 'letter')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Состояние' }), 'annulled')
  await waitFor(() => {
    expect(asked().filter).toMatchObject({ body: 'akimat', meeting: 'meeting', kind: 'letter', state: 'annulled' })
  })
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Что искать' }), 'speech')
  await waitFor(() => { expect(asked().filter).toMatchObject({ kind: 'speech', state: null }) })
})

test('a search is kept under a name, asked again by a click, and taken away', async () => {
  render(SearchRoom)
  await userEvent.type(field(), 'мост -дорога')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Что искать' }), 'report')
  await userEvent.keyboard('{Control>}[KeyS]{/Control}')
  const name = await screen.findByRole<HTMLInputElement>('textbox', { name: /^Название/ })
  expect(name.value).toBe('мост -дорога')
  await userEvent.clear(name)
  await userEvent.type(name, 'Мосты в докладах{Enter}')
  await waitFor(() => { expect(searches).toHaveLength(1) })
  expect(searches[0]).toMatchObject({ name: 'Мосты в докладах', text: 'мост -дорога', filter: { kind: 'report', person: null } })

  await userEvent.clear(field())
  await userEvent.click(await screen.findByRole('button', { name: 'Мосты в докладах' }))
  await waitFor(() => { expect(asked()).toMatchObject({ text: 'мост -дорога', filter: { kind: 'report' } }) })
  await expectAccessible()
  await userEvent.click(screen.getByRole('button', { name: 'Убрать: Мосты в докладах' }))
  await waitFor(() => { expect(searches).toEqual([]) })
})

test('an empty room says what can be found, and one without hits what to do', async () => {
  const { container } = render(SearchRoom)
  expect(await screen.findByText('Любое слово из записанного')).toBeTruthy()
  answer = { hits: [], hasMore: false, isComplete: false }
  await userEvent.type(field(), 'нет')
  expect(await screen.findByText('Ничего не найдено')).toBeTruthy()
  expect(screen.getByText('Указатель слов ещё составляется: найдено не всё')).toBeTruthy()
  await expectAccessible(container)
})

test('marks count scalar values', () => {
  expect(pieces(hit('1'))).toEqual([
    { text: '😀 ', marked: false },
    { text: 'Мосты', marked: true },
    { text: ' построены', marked: false },
  ])
})
