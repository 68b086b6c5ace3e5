import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { notices } from '$lib/controls'
import type { GapKind, GapLine, LetterLine, MinutesForm, MinutesState, Recommendation, Wanted } from '$lib/ipc'
import { listen } from '$lib/keys'
import { language } from '$lib/words'
import { expectAccessible } from '../../test/axe'
import { answering, commands, done } from '../../test/backend'
import { body, card } from '../../test/records'
import { letter, recommendation } from '../../test/session'
import DocumentsSection from './DocumentsSection.svelte'

vi.mock('$lib/ipc/bindings.gen', async () => ({ commands: (await import('../../test/backend')).commands }))
const lead = vi.hoisted(() => vi.fn())
vi.mock('../../shell/lead', () => ({ lead }))

const gap = (kind: GapKind, message: string): GapLine => ({ gap: { kind, language: null, at: { noun: 'meeting', id: 'meeting' } }, message })
const adopted: Recommendation = recommendation(1, 'Определить функции', {
  state: { adopted: { on: null } },
  addressees: [
    { id: 'a', body: 'ministry', confirmed: true },
    { id: 'b', body: 'maslikhat', confirmed: true },
  ],
})
const registered: LetterLine = {
  letter: letter('one', {
    status: 'registered',
    recommendations: [adopted.id],
    registered: { number: '14-07/231', on: '2026-11-24', fileIndex: null, sequence: 231 },
  }),
  meetingTitle: {},
  bodyName: { ru: 'Министерство национальной экономики' },
}
const draft: LetterLine = {
  letter: letter('two', { language: 'kk', recommendations: [adopted.id] }),
  meetingTitle: {},
  bodyName: { kk: 'Ұлттық экономика министрлігі' },
}

let lines: LetterLine[]
let recommendations: Recommendation[]
let stop: () => void
beforeEach(() => {
  language.choose('ru')
  lead.mockReset()
  stop = listen()
  lines = [registered, draft]
  recommendations = [adopted]
  answering({
    settings: () => ({ paperLanguages: ['ru', 'kk'] }),
    minutes: (meeting: string, form: MinutesForm) =>
      (['ru', 'kk'] as const).map((one): MinutesState => ({ of: { meeting, language: one, form }, versions: [], kept: null })),
    letters: () => lines,
    recommendations: () => recommendations,
    bodies: () => [body('ministry', 'Министерство национальной экономики'), body('maslikhat', 'Маслихат города Астаны')],
    missing: (_: string, { papers }: Wanted) => {
      if ('minutes' in papers) return papers.minutes.languages[0] === 'ru' ? [gap('chair', 'Не указан председатель')] : []
      if ('letters' in papers) return [gap('executor', 'Не указан исполнитель')]
      return [gap('addresseeUnconfirmed', 'Адресат не подтверждён: Р-3'), gap('executor', 'Не указан исполнитель')]
    },
    draftLetters: () => done(['new', 'new too'], ['letter']),
  })
})
afterEach(() => {
  stop()
  for (const [id] of notices.all) notices.close(id)
})

const shown = async () => {
  render(DocumentsSection, { meeting: card() })
  await screen.findByRole('heading', { name: 'Письма' })
  await screen.findByText('Краткий протокол, русский')
}
const row = (name: string) => within(screen.getByText(name).closest('li') as HTMLElement)

test('shows each paper with what it lacks', async () => {
  await shown()
  expect(row('Краткий протокол, русский').getByRole('button', { name: 'Не указан председатель' })).toBeTruthy()
  expect(row('Краткий протокол, казахский').getByText('всё заполнено')).toBeTruthy()
  expect(row('Министерство национальной экономики').getByText('№ 14-07/231 от 24 ноября 2026 г.')).toBeTruthy()
  expect(row('Министерство национальной экономики').getByText('зарегистрировано')).toBeTruthy()
  expect(row('Ұлттық экономика министрлігі').getByRole('button', { name: 'Не указан исполнитель' })).toBeTruthy()
  await expectAccessible()
})

test('a click on what is missing leads there', async () => {
  await shown()
  await userEvent.click(screen.getByRole('button', { name: 'Адресат не подтверждён: Р-3' }))
  expect(lead).toHaveBeenCalledExactlyOnceWith(
    { item: { noun: 'meeting', id: 'meeting' }, gap: 'addresseeUnconfirmed', language: null },
    'meeting',
  )
})

test('makes the letters that are still to be made', async () => {
  await shown()
  expect(screen.getAllByText('ещё не составлено')).toHaveLength(2)
  await userEvent.click(screen.getByRole('button', { name: /Составить письма/ }))
  expect(commands.draftLetters).toHaveBeenCalledExactlyOnceWith('meeting', ['ru', 'kk'])
  await vi.waitFor(() => {
    expect(notices.all.map(([, { text }]) => text)).toEqual(['Составлено 2 письма.'])
  })
})

test('tells letters that are made from those that only carry more now', async () => {
  await shown()
  commands.draftLetters?.mockImplementationOnce(() => Promise.resolve({ status: 'ok', data: done(['two'], ['letter']) }))
  await userEvent.click(screen.getByRole('button', { name: /Составить письма/ }))
  await vi.waitFor(() => {
    expect(notices.all.map(([, { text }]) => text)).toEqual(['Дополнено 1 письмо.'])
  })
})

test('exports one paper or all, by mouse or key', async () => {
  await shown()
  await userEvent.click(screen.getByRole('button', { name: 'Выпустить: Ұлттық экономика министрлігі, казахский' }))
  await vi.waitFor(() => {
    expect(commands.missing).toHaveBeenCalledWith('meeting', { papers: { letters: ['two'] }, formats: [], draft: true })
  })
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Отмена' }))
  await userEvent.keyboard('{Control>}[KeyE]{/Control}')
  await vi.waitFor(() => {
    expect(commands.missing).toHaveBeenCalledWith('meeting', { papers: { allLetters: { languages: ['ru', 'kk'] } }, formats: [], draft: true })
  })
})

test('offers the other papers of the session', async () => {
  await shown()
  await userEvent.click(screen.getByRole('button', { name: 'Выпустить: Лист регистрации участников' }))
  await vi.waitFor(() => {
    expect(commands.missing).toHaveBeenCalledWith('meeting', {
      papers: { sheet: { languages: ['ru', 'kk'], kind: 'attendance' } },
      formats: [],
      draft: true,
    })
  })
})

test('without letters says how they come about', async () => {
  lines = []
  recommendations = []
  await shown()
  expect(screen.getByText(/^Как только рекомендация принята/)).toBeTruthy()
  expect(screen.getByRole<HTMLButtonElement>('button', { name: /Составить письма/ }).disabled).toBe(true)
  await expectAccessible()
})

test('it is chosen how letters are made and what they print', async () => {
  commands.changeMeeting?.mockResolvedValue({ status: 'ok', data: done(null, ['meeting']) })
  render(DocumentsSection, { meeting: card() })
  await userEvent.click(await screen.findByRole('radio', { name: 'на каждую рекомендацию' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'печатать обоснование' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'приводить цитату из выступления' }))
  const usual = { grouping: 'perAddressee', reasons: true, passages: false }
  expect(commands.changeMeeting?.mock.calls.map((given: unknown[]) => given[1])).toEqual([
    { mailing: { ...usual, grouping: 'perRecommendation' } },
    { mailing: { ...usual, reasons: false } },
    { mailing: { ...usual, passages: true } },
  ])
  await expectAccessible()
})
