import { render, screen, waitFor } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { expectAccessible } from '../../test/axe'
import type { SearchHit, Hits, Search } from '$lib/ipc'
import { listen } from '$lib/keys'
import { language } from '$lib/words'
import { lead } from '../../shell/lead'
import { pieces } from './ask'
import SearchRoom from './SearchRoom.svelte'

const search = vi.hoisted(() => vi.fn())
vi.mock('$lib/ipc/bindings.gen', () => ({ commands: { search } }))
vi.mock('../../shell/lead', () => ({ lead: vi.fn() }))

const hit = (key: string, over: Partial<SearchHit> = {}): SearchHit => ({
  key,
  item: { noun: 'speech', id: `speech-${key}` },
  textKind: 'speechText',
  kind: 'remark',
  language: 'ru',
  meeting: 'meeting',
  date: '2026-11-24',
  title: { ru: 'О дорогах' },
  speakers: [{ ru: 'Соловьева А.' }],
  text: '😀 Мосты построены',
  range: { start: 0, end: 17 },
  isWhole: true,
  marks: [{ start: 2, end: 7 }],
  ...over,
})

let answer: Hits
let stop: () => void
beforeEach(() => {
  vi.clearAllMocks()
  language.choose('ru')
  stop = listen()
  answer = { hits: [hit('2'), hit('1', { text: 'Мост', marks: [{ start: 0, end: 4 }] })], hasMore: false, isComplete: true }
  search.mockImplementation(({ text }: Search) => {
    const nothing: Hits = { hits: [], hasMore: false, isComplete: true }
    return Promise.resolve({ status: 'ok', data: text.trim() ? answer : nothing })
  })
  // A list shows what has height; happy-dom lays out nothing.
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 600 })
})
afterEach(() => {
  stop()
})

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Слова' })
const asked = () => (search.mock.lastCall as [Search])[0]

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
  expect(lead).toHaveBeenLastCalledWith({ item: { noun: 'speech', id: 'speech-2' }, text: 'speechText' }, 'meeting')
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  expect(lead).toHaveBeenLastCalledWith({ item: { noun: 'speech', id: 'speech-1' }, text: 'speechText' }, 'meeting')
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
