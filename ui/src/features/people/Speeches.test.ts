import { render, screen, waitFor, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { expectAccessible } from '../../test/axe'
import { answering, commands } from '../../test/backend'
import { body } from '../../test/records'
import type { Membership, SaidSpeech } from '$lib/ipc'
import { language } from '$lib/words'
import { lead } from '../../shell/lead'
import Speeches from './Speeches.svelte'

vi.mock('$lib/ipc/bindings.gen', async () => ({ commands: (await import('../../test/backend')).commands }))
vi.mock('../../shell/lead', () => ({ lead: vi.fn() }))

const speech = (id: string, over: Partial<SaidSpeech> = {}): SaidSpeech => ({
  id,
  meeting: 'm',
  title: { ru: 'О мостах' },
  date: '2026-11-24',
  item: { ru: 'Первый вопрос' },
  kind: 'report',
  language: 'ru',
  seconds: 3_900,
  beginning: `Начало ${id}`,
  ...over,
})

const post: Membership = { id: 'post', person: 'p', body: 'b', role: { ru: 'депутат' }, since: '2023-03-19', until: null, forms: [] } as unknown as Membership

beforeEach(() => {
  vi.clearAllMocks()
  language.choose('ru')
  // A list shows what has height; happy-dom lays out nothing.
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 600 })
})

test('a long life of speeches is read by pages, and a speech opens in its record', async () => {
  const ids = Array.from({ length: 5_000 }, (_, at) => `s${String(at)}`)
  answering({
    bodies: () => [body('b', 'Мажилис')],
    said: () => ({ speeches: ids, years: [{ year: 2026, speeches: 4_999, seconds: 3_900, untimed: 2 }, { year: null, speeches: 1, seconds: 0, untimed: 1 }], recommendations: [] }),
    saidSpeeches: (wanted: string[]) => wanted.map((id) => speech(id)),
  })
  const { container } = render(Speeches, { person: 'p', posts: [post] })
  const first = await screen.findByText('Начало s0')
  expect((commands.saidSpeeches as ReturnType<typeof vi.fn>).mock.calls.flatMap(([wanted]) => wanted as string[]).length).toBeLessThan(200)
  expect(screen.getAllByText('1 ч 05 мин').length).toBeGreaterThan(0)
  const years = within(screen.getByRole('table')).getAllByRole('row')
  expect(years).toHaveLength(3)
  expect(screen.getByText('19 марта 2023 г. – ныне')).toBeTruthy()
  expect(await screen.findByText('Мажилис')).toBeTruthy()
  await userEvent.dblClick(first)
  expect(lead).toHaveBeenCalledWith({ item: { noun: 'speech', id: 's0' }, text: 'speechText' }, 'm')
  await expectAccessible(container)
})

test('who has said nothing yet is told what will be here', async () => {
  answering({ bodies: () => [], said: () => ({ speeches: [], years: [], recommendations: [] }) })
  const { container } = render(Speeches, { person: 'p', posts: [] })
  expect(await screen.findByText('Выступлений ещё нет')).toBeTruthy()
  await waitFor(() => { expect(screen.getByText('Ни одна рекомендация не опирается на слова этого лица.')).toBeTruthy() })
  await expectAccessible(container)
})
