import { render, screen, waitFor, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { expectAccessible } from '../../test/axe'
import { answering, commands } from '../../test/backend'
import type { Course } from '$lib/ipc'
import { listen } from '$lib/keys'
import { language } from '$lib/words'
import { lead } from '../../shell/lead'
import RecommendationScreen from './RecommendationScreen.svelte'

vi.mock('$lib/ipc/bindings.gen', async () => ({ commands: (await import('../../test/backend')).commands }))
vi.mock('../../shell/lead', () => ({ lead: vi.fn() }))

const course: Course = {
  title: 'Р-1',
  text: { text: 'Проверить мост', language: 'ru' },
  meeting: 'm',
  session: { text: 'О мостах', language: 'ru' },
  caption: 'Прошло 30 дней; ждём ответа.',
  marks: [
    { shape: 'circle', date: '24 ноября 2026 года', after: null, what: 'сказано', who: { text: 'Соловьева А.', language: 'ru' }, words: { text: 'Мост стар', language: 'ru' }, leads: { noun: 'passage', id: 'p' } },
    { shape: 'square', date: '24 ноября 2026 года', after: null, what: 'принята', who: null, words: null, leads: null },
    { shape: 'diamond', date: '6 декабря 2026 года', after: 'через 12 дней', what: 'ответ', who: { text: 'Министерство', language: 'ru' }, words: null, leads: { noun: 'letter', id: 'l' } },
  ],
  table: {
    columns: ['Шаг', 'Дата', 'Кто', 'Слова'],
    rows: [
      { label: { text: 'сказано', language: 'ru' }, cells: ['24 ноября 2026 года', 'Соловьева А.', 'Мост стар'] },
      { label: { text: 'принята', language: 'ru' }, cells: ['24 ноября 2026 года', '', ''] },
      { label: { text: 'ответ', language: 'ru' }, cells: ['6 декабря 2026 года', 'Министерство', ''] },
    ],
  },
}

let stop: () => void
beforeEach(() => {
  vi.clearAllMocks()
  language.choose('ru')
  stop = listen()
  answering({ recommendationCourse: () => course, printCourse: () => null })
})
afterEach(() => {
  stop()
})

test('a recommendation is followed from the words to the answer, and each step leads to what it is of', async () => {
  const { container } = render(RecommendationScreen, { id: 'r' })
  expect(await screen.findByText('Проверить мост')).toBeTruthy()
  const steps = screen.getAllByRole('listitem')
  expect(steps.map((step) => within(step).queryByRole('button')?.textContent ?? '')).toEqual(['сказано', '', 'ответ'])
  expect(within(steps[2] as HTMLElement).getByText('через 12 дней')).toBeTruthy()
  expect(new Set([...container.querySelectorAll('path')].map((path) => path.getAttribute('d'))).size).toBe(3)
  await userEvent.click(screen.getByRole('button', { name: 'сказано' }))
  expect(lead).toHaveBeenCalledWith({ item: { noun: 'passage', id: 'p' } }, 'm')
  await expectAccessible(container)
})

test('the same stands in a table, and is printed', async () => {
  const { container } = render(RecommendationScreen, { id: 'r' })
  await userEvent.click(await screen.findByText(/^Показать таблицей/))
  expect(within(screen.getByRole('table')).getByRole('rowheader', { name: 'ответ' })).toBeTruthy()
  await userEvent.keyboard('{Control>}p{/Control}')
  await waitFor(() => { expect(commands.printCourse).toHaveBeenCalledWith('r') })
  await expectAccessible(container)
})
