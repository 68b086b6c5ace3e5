import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { GapLine, Wanted } from '$lib/ipc'
import { language } from '$lib/words'
import { expectAccessible } from '../../test/axe'
import { answering, commands } from '../../test/backend'
import { letter } from '../../test/session'
import ExportDialog, { type Chosen } from './ExportDialog.svelte'

type Channel = { onmessage: (progress: { done: number; total: number }) => void }

// A chosen folder comes bare over the wire: choosing can't fail.
const chooseFolder = vi.hoisted(() => vi.fn(() => Promise.resolve<string | null>('/home/office/Выпуск')))
vi.mock('$lib/ipc/bindings.gen', async () => {
  const { commands } = await import('../../test/backend')
  return { commands: new Proxy(commands, { get: (all, name: string) => (name === 'chooseFolder' ? chooseFolder : all[name]) }) }
})
vi.mock('@tauri-apps/api/core', () => ({
  Channel: class {
    onmessage = () => undefined
  },
}))
const lead = vi.hoisted(() => vi.fn())
vi.mock('../../shell/lead', () => ({ lead }))

const gap: GapLine = {
  gap: { kind: 'executor', language: null, at: { noun: 'letter', id: 'one' } },
  message: 'Не указан исполнитель письма: Министерство',
}
const lines = [
  {
    letter: letter('one', { registered: { number: '14-07/231', on: '2026-11-24', fileIndex: null, sequence: 231 } }),
    bodyName: { ru: 'Министерство' },
    meetingTitle: {},
  },
  { letter: letter('two', { language: 'kk' }), bodyName: { kk: 'Мәслихат' }, meetingTitle: {} },
]

const agenda = [
  { id: 'opening', title: { ru: 'Открытие' }, internal: true },
  { id: 'reform', title: { ru: 'Опыт реформ' }, internal: false },
  { id: 'role', title: { ru: 'Роль маслихата' }, internal: false },
]

let missing: (wanted: Wanted) => GapLine[]
let write: (meeting: string, wanted: Wanted, folder: string, progress: Channel) => unknown
beforeEach(() => {
  language.choose('ru')
  localStorage.clear()
  lead.mockReset()
  chooseFolder.mockClear()
  missing = () => []
  write = (_, { formats }, folder) => ({ paths: formats.map((one) => `${folder}/письмо.${one}`), replaced: 0, needsOffice: false })
  answering({
    settings: () => ({ paperLanguages: ['ru', 'kk'] }),
    letters: () => lines,
    agenda: () => agenda,
    missing: (_: string, wanted: Wanted) => missing(wanted),
    export: (meeting: string, wanted: Wanted, folder: string, progress: Channel) => write(meeting, wanted, folder, progress),
    openFolder: () => null,
    openFile: () => null,
  })
})

const open = async (chosen: Chosen = { minutes: true, letters: 'all' }) => {
  render(ExportDialog, { open: true, meeting: 'meeting', chosen })
  return within(await screen.findByRole('dialog', { name: 'Выпуск документов' }))
}
const button = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name })
const exported = () => commands.export?.mock.calls.map(([, wanted, folder]) => [wanted, folder])
const choose = async () => userEvent.click(await button('Выбрать папку…'))

test('writes the minutes and all the letters into the chosen folder, and shows what it wrote', async () => {
  const dialog = await open()
  await dialog.findByText('Всё заполнено.')
  await choose()
  await expectAccessible()
  await userEvent.click(await button('Выпустить'))
  await dialog.findByText('Записано 4 файла.')
  const rest = { formats: ['docx', 'pdf'], draft: false, only: [] }
  expect(exported()).toEqual([
    [{ papers: { minutes: { languages: ['ru', 'kk'], form: 'short' } }, ...rest }, '/home/office/Выпуск'],
    [{ papers: { allLetters: { languages: ['ru', 'kk'] } }, ...rest }, '/home/office/Выпуск'],
  ])
  await expectAccessible()
  await userEvent.click(await button('Открыть папку'))
  expect(commands.openFolder).toHaveBeenCalledExactlyOnceWith('/home/office/Выпуск')
})

test('asks for a folder where none is known, writes by the same Enter, and closes by the next', async () => {
  const dialog = await open()
  await dialog.findByText('Всё заполнено.')
  dialog.getByRole('checkbox', { name: 'PDF' }).focus()
  await userEvent.keyboard('{Enter}')
  await dialog.findByText('Записано 4 файла.')
  expect(chooseFolder).toHaveBeenCalledOnce()
  await userEvent.keyboard('{Enter}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(exported()?.map(([, folder]) => folder)).toEqual(['/home/office/Выпуск', '/home/office/Выпуск'])
})

test('each PDF that was written can be opened, and printed from there', async () => {
  localStorage.setItem('hattama.export.folder', '/mnt/office')
  const dialog = await open({ letters: ['one'], formats: ['docx', 'pdf'] })
  await dialog.findByText('Всё заполнено.')
  await userEvent.click(await button('Выпустить'))
  await dialog.findByText('Записано 2 файла.')
  const opening = dialog.getAllByRole('button', { name: /^Открыть: / })
  expect(opening.map((one) => one.getAttribute('aria-label'))).toEqual(['Открыть: письмо.pdf'])
  await userEvent.click(opening[0] as HTMLElement)
  expect(commands.openFile).toHaveBeenCalledExactlyOnceWith('/mnt/office/письмо.pdf')
})

test('remembers the folder, and exports chosen letters in one format', async () => {
  localStorage.setItem('hattama.export.folder', '/mnt/office')
  const dialog = await open({ letters: ['one'], formats: ['pdf'] })
  expect(dialog.getByText('/mnt/office')).toBeTruthy()
  await userEvent.click(await dialog.findByRole('checkbox', { name: 'Мәслихат, казахский' }))
  expect(dialog.getByRole<HTMLInputElement>('checkbox', { name: '№\u00a014-07/231 · Министерство, русский' }).checked).toBe(true)
  await dialog.findByText('Всё заполнено.')
  await userEvent.click(await button('Выпустить'))
  await dialog.findByText('Записан 1 файл.')
  expect(exported()).toEqual([[{ papers: { letters: ['one', 'two'] }, formats: ['pdf'], draft: false, only: [] }, '/mnt/office']])
})

test('exports full minutes, and an extract for one item', async () => {
  localStorage.setItem('hattama.export.folder', '/mnt/office')
  const dialog = await open({ minutes: true, formats: ['pdf'], languages: ['kk'] })
  await userEvent.click(dialog.getByRole('radio', { name: 'полная' }))
  await dialog.findByText('Всё заполнено.')
  await userEvent.click(await button('Выпустить'))
  await dialog.findByText('Записан 1 файл.')
  expect(exported()?.at(-1)?.[0]).toMatchObject({ papers: { minutes: { languages: ['kk'], form: 'full' } } })
})

test('an extract is for an item that paper has', async () => {
  localStorage.setItem('hattama.export.folder', '/mnt/office')
  const dialog = await open({ minutes: true, formats: ['pdf'], languages: ['kk'] })
  await userEvent.click(dialog.getByRole('radio', { name: 'выписка' }))
  const items = await dialog.findByRole('combobox', { name: 'Вопрос повестки дня' })
  expect(within(items).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['1. Опыт реформ', '2. Роль маслихата'])
  await expectAccessible()
  await userEvent.selectOptions(items, '2. Роль маслихата')
  await dialog.findByText('Всё заполнено.')
  await userEvent.click(await button('Выпустить'))
  await dialog.findByText('Записан 1 файл.')
  expect(exported()?.at(-1)?.[0]).toMatchObject({ papers: { minutes: { form: { extract: 'role' } } } })
})

test('exports other papers, as plain text too, but letters only on paper', async () => {
  localStorage.setItem('hattama.export.folder', '/mnt/office')
  const dialog = await open({ letters: ['one'], sheets: ['invitation'], formats: ['pdf'] })
  await userEvent.click(dialog.getByRole('checkbox', { name: 'Перечень рекомендаций' }))
  await userEvent.click(dialog.getByRole('checkbox', { name: 'Текст' }))
  expect(dialog.getByText('Письма простым текстом не выпускаются.')).toBeTruthy()
  await dialog.findByText('Всё заполнено.')
  await expectAccessible()
  await userEvent.click(await button('Выпустить'))
  await dialog.findByText('Записано 5 файлов.')
  const languages = ['ru', 'kk']
  expect(exported()?.map(([wanted]) => wanted as unknown)).toEqual([
    { papers: { letters: ['one'] }, formats: ['pdf'], draft: false, only: [] },
    { papers: { sheet: { languages, kind: 'invitation' } }, formats: ['pdf', 'txt'], draft: false, only: [] },
    { papers: { sheet: { languages, kind: 'recommendations' } }, formats: ['pdf', 'txt'], draft: false, only: [] },
  ])
})

test('tells of replaced characters', async () => {
  write = () => ({ paths: ['/a'], replaced: 3, needsOffice: false })
  const dialog = await open({ letters: ['one'] })
  await choose()
  await userEvent.click(await button('Выпустить'))
  await dialog.findByText(/^3 знака, которых не может быть в документе/)
})

test('says what only LibreOffice could have made', async () => {
  write = () => ({ paths: ['/a'], replaced: 0, needsOffice: true })
  const dialog = await open({ letters: ['one'] })
  await choose()
  await userEvent.click(await button('Выпустить'))
  await dialog.findByText(/нужен LibreOffice/)
})

describe('what is missing', () => {
  beforeEach(() => {
    missing = ({ draft }) => (draft ? [] : [gap])
  })

  test('is named once, and a click goes to where it is filled in', async () => {
    const dialog = await open()
    await dialog.findByText('Не хватает: 1')
    await expectAccessible()
    await userEvent.click(await button(gap.message))
    expect(lead).toHaveBeenCalledExactlyOnceWith({ item: gap.gap.at, gap: 'executor', language: null }, 'meeting')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('may be marked in a draft', async () => {
    await open({ letters: ['one'] })
    await choose()
    await userEvent.click(await button('Выпустить проект с пробелами'))
    await screen.findByText('Записано 2 файла.')
    expect(exported()).toEqual([[{ papers: { letters: ['one'] }, formats: ['docx', 'pdf'], draft: true, only: [] }, '/home/office/Выпуск']])
  })

  test('keeps even a draft from being written where there is nobody to write to', async () => {
    missing = () => [gap]
    const dialog = await open()
    await choose()
    await dialog.findByText(/^Без этого нельзя выпустить даже проект/)
    expect((await button('Выпустить проект с пробелами')).disabled).toBe(true)
  })
})

test('shows how far it is, and can be cancelled', async () => {
  let stop: () => void = () => undefined
  write = async (_meeting, _wanted, _folder, progress) => {
    progress.onmessage({ done: 1, total: 4 })
    await new Promise<void>((resolve) => (stop = resolve))
    throw { kind: 'cancelled', message: 'Отменено. Записанные файлы целы.', detail: null }
  }
  const dialog = await open({ letters: ['one'] })
  await choose()
  await userEvent.click(await button('Выпустить'))
  await dialog.findByText('1 из 4')
  await expectAccessible()
  await userEvent.click(await button('Отмена'))
  expect(commands.cancelExport).toHaveBeenCalledOnce()
  stop()
  expect((await dialog.findByRole('alert')).textContent).toContain('Отменено. Записанные файлы целы.')
})

test('starts no other papers once it is cancelled at the last file of some', async () => {
  let finish: () => void = () => undefined
  write = async (_meeting, _wanted, folder) => {
    await new Promise<void>((resolve) => (finish = resolve))
    return { paths: [`${folder}/протокол.pdf`], replaced: 0 }
  }
  const dialog = await open()
  await choose()
  await userEvent.click(await button('Выпустить'))
  await userEvent.click(await button('Отмена'))
  finish()
  expect((await dialog.findByRole('alert')).textContent).toContain('Отменено. Записанные файлы целы.')
  expect(dialog.getByText('/home/office/Выпуск/протокол.pdf')).toBeTruthy()
  expect(exported()).toHaveLength(1)
})

test('what it broke off is named, and is gone on with', async () => {
  localStorage.setItem('hattama.export.folder', '/mnt/office')
  const full = { kind: 'full', message: 'Нет места на диске.', detail: null }
  write = (_, { only }, folder) =>
    only?.length
      ? { paths: only.map((name) => `${folder}/${name}`), replaced: 0, needsOffice: false, brokenBy: null, rest: [] }
      : { paths: [`${folder}/1.docx`], replaced: 0, needsOffice: false, brokenBy: full, rest: ['1.pdf', '2.pdf'] }
  const dialog = await open({ letters: 'all' })
  await dialog.findByText('Всё заполнено.')
  await userEvent.click(await button('Выпустить'))
  await dialog.findByText('Нет места на диске.')
  dialog.getByText('Осталось 2 файла:')
  for (const name of ['/mnt/office/1.docx', '1.pdf', '2.pdf']) expect(dialog.getByText(name).closest('li')).toBeTruthy()
  await expectAccessible()
  await userEvent.click(await button('Продолжить'))
  await dialog.findByText('Записано 3 файла.')
  expect(exported()?.map(([wanted]) => (wanted as unknown as Wanted).only)).toEqual([[], ['1.pdf', '2.pdf']])
})

test('a failure stays until another folder is tried', async () => {
  const works = write
  write = () => Promise.reject(Object.assign({}, { kind: 'readOnly', message: 'Нет прав на запись: /mnt', detail: 'EROFS' }))
  const dialog = await open({ letters: ['one'] })
  await choose()
  await userEvent.click(await button('Выпустить'))
  const alert = await dialog.findByRole('alert')
  expect(alert.textContent).toContain('Нет прав на запись: /mnt')
  expect(alert.textContent).toContain('EROFS')
  await expectAccessible()
  write = works
  await userEvent.click(await button('Выпустить'))
  await dialog.findByText('Записано 2 файла.')
  expect(dialog.queryByText('EROFS')).toBeNull()
})

test('writes the list of what is on control, of all bodies or of one, as a workbook too', async () => {
  localStorage.setItem('hattama.export.folder', '/mnt/office')
  const bodies = [{ value: 'ministry', label: 'Министерство' }]
  render(ExportDialog, { open: true, meeting: null, chosen: { control: { bodies }, languages: ['ru'] } })
  const dialog = within(await screen.findByRole('dialog', { name: 'Выпуск документов' }))
  await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Адресат' }), 'Министерство')
  await userEvent.click(dialog.getByRole('checkbox', { name: 'Только просроченные' }))
  await userEvent.click(dialog.getByRole('checkbox', { name: 'XLSX' }))
  await dialog.findByText('Всё заполнено.')
  await expectAccessible()
  await userEvent.click(await button('Выпустить'))
  await dialog.findByText('Записано 3 файла.')
  const papers = { control: { languages: ['ru'], filter: { bodies: ['ministry'], overdue: true } } }
  expect(exported()).toEqual([[{ papers, formats: ['docx', 'pdf', 'xlsx'], draft: false, only: [] }, '/mnt/office']])
})
