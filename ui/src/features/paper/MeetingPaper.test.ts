import { fireEvent, render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { notices } from '$lib/controls'
import type { LetterLine, PaperRef, PaperView } from '$lib/ipc'
import { listen, offered } from '$lib/keys'
import { language } from '$lib/words'
import { expectAccessible } from '../../test/axe'
import { answering, commands } from '../../test/backend'
import { card } from '../../test/records'
import { letter } from '../../test/session'
import MeetingPaper from './MeetingPaper.svelte'

vi.mock('$lib/ipc/bindings.gen', async () => ({ commands: (await import('../../test/backend')).commands }))
vi.mock('@tauri-apps/api/core', () => ({ convertFileSrc: () => 'paper://localhost/', Channel: vi.fn() }))
const lead = vi.hoisted(() => vi.fn())
vi.mock('../../shell/lead', () => ({ lead }))

const line = (id: string, twin: string, over: Parameters<typeof letter>[1] = {}): LetterLine => ({
  letter: letter(id, { twin, ...over }),
  meetingTitle: {},
  bodyName: { ru: 'Министерство национальной экономики' },
})
const view: PaperView = {
  pages: [{ look: 'v', width: 595, height: 842 }],
  boxes: [],
  gaps: [{ gap: { kind: 'chair', language: null, at: { noun: 'meeting', id: 'meeting' } }, message: 'Не указан председатель' }],
}
const asked = () => commands.paper?.mock.calls.at(-1)?.[0] as PaperRef | undefined

let lines: LetterLine[]
beforeEach(() => {
  language.choose('ru')
  lead.mockReset()
  location.hash = '#/meeting/meeting/record'
  lines = [
    line('one-ru', 'one'),
    line('one-kk', 'one', { language: 'kk' }),
    line('gone', 'gone', { status: 'annulled' }),
    line('two-kk', 'two', { language: 'kk' }),
  ]
  answering({ settings: () => ({ paperLanguages: ['ru', 'kk'] }), letters: () => lines, paper: () => view, missing: () => [] })
})
const shown = async () => {
  render(MeetingPaper, { meeting: card() })
  await screen.findByRole('group', { name: 'Страница 1 из 1' })
}

test('shows the minutes in the language of the window, and in another', async () => {
  await shown()
  await vi.waitFor(() => {
    expect(asked()).toEqual({ minutes: { meeting: 'meeting', language: 'ru', form: 'short' } })
  })
  await userEvent.click(screen.getByRole('radio', { name: 'қаз' }))
  await vi.waitFor(() => {
    expect(asked()).toEqual({ minutes: { meeting: 'meeting', language: 'kk', form: 'short' } })
  })
  await expectAccessible()
})

test('shows the letters, twins by language and annulled ones not', async () => {
  await shown()
  await userEvent.click(screen.getByRole('radio', { name: 'Письмо 1 из 2' }))
  await vi.waitFor(() => {
    expect(asked()).toEqual({ letter: 'one-ru' })
  })
  await userEvent.click(screen.getByRole('radio', { name: 'қаз' }))
  await vi.waitFor(() => {
    expect(asked()).toEqual({ letter: 'one-kk' })
  })
  await userEvent.click(screen.getByRole('button', { name: 'Следующее письмо' }))
  await vi.waitFor(() => {
    expect(asked()).toEqual({ letter: 'two-kk' })
  })
  expect(screen.getByRole('region', { name: 'Письмо: Министерство национальной экономики, казахский' })).toBeTruthy()
})

test('names what is missing and leads there', async () => {
  await shown()
  await userEvent.click(await screen.findByRole('button', { name: 'не заполнено: 1' }))
  await userEvent.click(screen.getByRole('menuitem', { name: 'Не указан председатель' }))
  expect(lead).toHaveBeenCalledExactlyOnceWith(
    { item: { noun: 'meeting', id: 'meeting' }, gap: 'chair', language: null },
    'meeting',
  )
})

test('shows the full minutes, and remembers that', async () => {
  localStorage.clear()
  await shown()
  await userEvent.click(screen.getByRole('button', { name: 'Форма протокола' }))
  await userEvent.click(screen.getByRole('menuitem', { name: 'Показать полный протокол' }))
  await vi.waitFor(() => {
    expect(asked()).toEqual({ minutes: { meeting: 'meeting', language: 'ru', form: 'full' } })
  })
  expect(localStorage.getItem('hattama.paper.form')).toBe('full')
  localStorage.clear()
})

test('exports what is shown', async () => {
  await shown()
  await userEvent.click(screen.getByRole('button', { name: 'PDF' }))
  await vi.waitFor(() => {
    expect(commands.missing?.mock.calls[0]).toEqual([
      'meeting',
      { papers: { minutes: { languages: ['ru'], form: 'short' } }, formats: [], draft: false },
    ])
  })
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'DOCX' }).checked).toBe(false)
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'PDF' }).checked).toBe(true)
})

describe('printing', () => {
  let stop: () => void
  beforeEach(() => {
    stop = listen()
  })
  afterEach(() => {
    stop()
    for (const [id] of notices.all) notices.close(id)
  })
  const press = () => fireEvent.keyDown(document.body, { code: 'KeyP', ctrlKey: true })
  const printed = () => commands.printPaper?.mock.calls.map(([paper]) => paper as unknown)

  test('gives the viewer what is shown, by the button and by its key', async () => {
    answering({ settings: () => ({ paperLanguages: ['ru'] }), letters: () => lines, paper: () => view, printPaper: () => true })
    await shown()
    await userEvent.click(screen.getByRole('button', { name: 'Печать…' }))
    await userEvent.click(screen.getByRole('radio', { name: 'Письмо 1 из 2' }))
    await press()
    await vi.waitFor(() => {
      expect(printed()).toEqual([{ minutes: { meeting: 'meeting', language: 'ru', form: 'short' } }, { letter: 'one-ru' }])
    })
    expect(offered().map(({ keys, message }) => [keys, message])).toEqual([['Ctrl+KeyP', 'pane-print']])
    expect(notices.all).toEqual([])
  })

  test('says where it is no PDF', async () => {
    answering({ settings: () => ({ paperLanguages: ['ru'] }), letters: () => lines, paper: () => view, printPaper: () => false })
    await shown()
    await press()
    await vi.waitFor(() => {
      expect(notices.all.map(([, { text }]) => text)).toEqual([expect.stringContaining('нужен LibreOffice')])
    })
  })

  test('leaves its key to a session that is going on', async () => {
    render(MeetingPaper, { meeting: card(), live: true })
    await screen.findByRole('button', { name: 'Печать…' })
    await press()
    expect(offered()).toEqual([])
    expect(printed()).toEqual([])
  })
})

test('without letters says where they come from', async () => {
  lines = []
  await shown()
  await userEvent.click(screen.getByRole('radio', { name: 'Письма' }))
  await userEvent.click(await screen.findByRole('button', { name: 'К документам заседания' }))
  expect(location.hash).toBe('#/meeting/meeting/documents')
  await expectAccessible()
})
