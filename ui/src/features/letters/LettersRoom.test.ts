import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { LetterLine } from '$lib/ipc'
import { listen } from '$lib/keys'
import { language } from '$lib/words'
import { expectAccessible } from '../../test/axe'
import { answering, commands } from '../../test/backend'
import { letter } from '../../test/session'
import LettersRoom from './LettersRoom.svelte'

vi.mock('$lib/ipc/bindings.gen', async () => ({ commands: (await import('../../test/backend')).commands }))

const answered: LetterLine = {
  letter: letter('answered', {
    status: 'sent',
    signed: { on: '2026-11-02', file: null },
    registered: { number: '14-07/231', on: '2026-11-03', fileIndex: '14-07', sequence: 231 },
    sent: { channel: 'esedo', on: '2026-11-03' },
    received: { on: '2026-11-06', number: null },
    replies: [
      {
        id: 'reply',
        facts: { number: '05-1/2210', date: '2026-11-12', incomingNumber: null, incomingDate: null },
        text: '',
        completeness: 'partly',
        answers: [],
        file: null,
      },
    ],
  }),
  meetingTitle: { ru: 'Роль маслихата' },
  bodyName: { ru: 'Министерство национальной экономики' },
}
const draft: LetterLine = {
  letter: letter('draft', { language: 'kk' }),
  meetingTitle: { ru: 'Роль маслихата' },
  bodyName: { kk: 'Астана қаласының мәслихаты' },
}
const other: LetterLine = { letter: letter('other', { meeting: 'another' }), meetingTitle: {}, bodyName: { ru: 'Акимат' } }

let lines: LetterLine[]
let stop: () => void
beforeEach(() => {
  language.choose('ru')
  location.hash = '#/letters'
  lines = [draft, other, answered]
  stop = listen()
  answering({ letters: () => lines, settings: () => ({ paperLanguages: ['ru'] }), missing: () => [] })
})
afterEach(() => {
  stop()
})

const shown = async () => {
  render(LettersRoom)
  return screen.findByRole('grid', { name: 'Переписка' })
}
const rows = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent.replace(/\s+/g, ' ').trim())

test('is the register: numbers, addressees, states, dispatch and replies', async () => {
  await shown()
  expect(rows()[2]).toBe(
    '№ 14-07/231 03.11.2026 Министерство национальной экономики рус · Роль маслихата ответ получен ' +
      '03.11.2026 ЕСЭДО получено 06.11.2026 05-1/2210 частично',
  )
  expect(rows()[0]).toContain('без номера Астана қаласының мәслихаты қаз')
  expect(screen.getByText('3 письма')).toBeTruthy()
  await expectAccessible()
})

test('is searched by number, addressee, session and reply, and by state', async () => {
  await shown()
  const field = screen.getByRole('searchbox', { name: 'Найти в журнале' })
  for (const [query, count] of [
    ['231', 1],
    ['астана', 1],
    ['роль', 2],
    ['2210', 1],
  ] as const) {
    await userEvent.clear(field)
    await userEvent.type(field, query)
    expect([query, rows().length]).toEqual([query, count])
  }
  await userEvent.clear(field)
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Состояние' }), 'черновик')
  expect(rows()).toHaveLength(2)
  await userEvent.type(field, 'нет такого')
  await userEvent.click(screen.getByRole('button', { name: 'Показать все письма' }))
  expect(rows()).toHaveLength(3)
})

test('opens a letter with the keyboard', async () => {
  const grid = await shown()
  grid.focus()
  await userEvent.keyboard('{End}{Enter}')
  expect(location.hash).toBe('#/letter/answered')
})

test('exports chosen letters of one session together', async () => {
  await shown()
  const choose = (what: string) => userEvent.click(screen.getByRole('checkbox', { name: `Выбрать: ${what}` }))
  await choose('14-07/231, Министерство национальной экономики')
  await choose('Акимат')
  expect(screen.getByText('Вместе выпускаются письма одного заседания.')).toBeTruthy()
  expect(screen.getByRole<HTMLButtonElement>('button', { name: /Выпустить выбранные \(2\)/ }).disabled).toBe(true)
  await choose('Акимат')
  await choose('Астана қаласының мәслихаты')
  await userEvent.keyboard('{Control>}[KeyE]{/Control}')
  await screen.findByRole('dialog', { name: 'Выпуск документов' })
  await vi.waitFor(() => {
    expect(commands.missing).toHaveBeenCalledWith('meeting', {
      papers: { letters: ['draft', 'answered'] },
      formats: [],
      draft: false,
    })
  })
})

test('without letters says how they come about', async () => {
  lines = []
  render(LettersRoom)
  await userEvent.click(await screen.findByRole('button', { name: 'К заседаниям' }))
  expect(location.hash).toBe('#/meetings')
  await expectAccessible()
})

test('goes out as the register of a period, over all sessions', async () => {
  await shown()
  await userEvent.click(screen.getByRole('button', { name: 'Выпустить журнал…' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Выпуск документов' }))
  const [from, until] = [dialog.getByRole('textbox', { name: 'Зарегистрированы с' }), dialog.getByRole('textbox', { name: 'по' })]
  const type = async (field: HTMLElement, text: string) => {
    await userEvent.clear(field)
    await userEvent.type(field, `${text}{Tab}`)
  }
  await type(from, '01.01.2025')
  await type(until, '31.12.2024')
  dialog.getByText('Последний день раньше первого.')
  await type(until, '31.12.2025')
  await vi.waitFor(() => {
    const period = { from: '2025-01-01', until: '2025-12-31' }
    const papers = { register: { languages: ['ru'], period } }
    expect(commands.missing).toHaveBeenCalledWith(null, { papers, formats: [], draft: false })
  })
  await expectAccessible()
})
