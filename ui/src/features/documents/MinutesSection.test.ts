import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { notices } from '$lib/controls'
import type { Amendment, KeptPaper, MinutesState, MinutesStatus, MinutesVersion } from '$lib/ipc'
import { language } from '$lib/words'
import { expectAccessible } from '../../test/axe'
import { answering, commands, done, refusal } from '../../test/backend'
import { card } from '../../test/records'
import DocumentsSection from './DocumentsSection.svelte'

vi.mock('$lib/ipc/bindings.gen', async () => ({ commands: (await import('../../test/backend')).commands }))
vi.mock('../../shell/lead', () => ({ lead: vi.fn() }))

const SEAL = 'a1b2c3d4e5f60718a1b2c3d4e5f60718a1b2c3d4e5f60718a1b2c3d4e5f60718'
const of = { meeting: 'meeting', language: 'ru', form: 'short' } as const

const version = (number: number, status: MinutesStatus, reason: string | null = null): MinutesVersion => ({
  id: `version-${String(number)}`,
  of,
  version: number,
  status,
  reason,
  seal: status === 'draft' ? null : SEAL,
  signed: null,
  at: '2026-11-25T09:00:00Z',
})

const scan = { hash: 'a1', name: 'протокол.pdf' }

let state: MinutesState
let gaps: unknown[]
const stands = (versions: MinutesVersion[], kept: KeptPaper | null = null) => {
  state = { of, versions, kept }
}

const differences: Amendment[] = [
  {
    alike: 3,
    stretches: [
      { fate: 'kept', text: 'За: ' },
      { fate: 'removed', text: '14' },
      { fate: 'added', text: '15' },
    ],
  },
]

beforeEach(() => {
  language.choose('ru')
  gaps = []
  stands([])
  answering({
    settings: () => ({ paperLanguages: ['ru'] }),
    minutes: () => [state],
    missing: () => gaps,
    agenda: () => [{ id: 'item', internal: false, title: { ru: 'О бюджете' }, rapporteurs: [], minutes: null, carried: false, carriedTo: null }],
    stepMinutes: () => done(version(1, 'agreed'), ['minutes']),
    minutesDifferences: () => differences,
    attachFile: () => scan,
    openAttachment: () => null,
    attachToMinutes: () => done({ ...version(1, 'final'), signed: scan }, ['minutes']),
  })
})
afterEach(() => {
  for (const [id] of notices.all) notices.close(id)
})

const shown = async () => {
  render(DocumentsSection, { meeting: card() })
  await screen.findByText('Краткий протокол, русский')
}
const click = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))
const current = () => screen.getByRole('list', { name: 'Состояние: Краткий протокол, русский' }).querySelector('[aria-current=step]')?.textContent

describe('the way of minutes', () => {
  test.each(['ru', 'kk', 'en'] as const)('is without an accessibility fault, in %s', async (chosen) => {
    language.choose(chosen)
    stands([version(1, 'final'), version(2, 'agreed', 'уточнены итоги')], 'changed')
    render(DocumentsSection, { meeting: card() })
    await screen.findByText('уточнены итоги')
    await expectAccessible()
  })

  test('begins with a draft, which is agreed when nothing is missing', async () => {
    await shown()
    expect(current()).toContain('проект')
    await click('Согласован: Краткий протокол, русский')
    expect(commands.stepMinutes).toHaveBeenCalledExactlyOnceWith(of, 'agree')
  })

  test('does not go on while something is missing', async () => {
    gaps = [{ gap: { kind: 'chair', language: null, at: { noun: 'meeting', id: 'meeting' } }, message: 'Не указан председатель' }]
    await shown()
    expect((await screen.findByRole<HTMLButtonElement>('button', { name: /^Согласован:/ })).disabled).toBe(true)
  })

  test('says before they are final that this is not undone', async () => {
    stands([version(1, 'agreed')], 'alike')
    await shown()
    expect(current()).toContain('согласован')
    await click(/^Сделать окончательным:/)
    const dialog = within(screen.getByRole('dialog', { name: 'Сделать протокол окончательным' }))
    await expectAccessible()
    await userEvent.click(dialog.getByRole('button', { name: 'Сделать окончательным' }))
    expect(commands.stepMinutes).toHaveBeenCalledExactlyOnceWith(of, 'makeFinal')
    await vi.waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull()
    })
  })

  test('goes on from final minutes by a new version only, which needs a reason', async () => {
    stands([version(1, 'final')], 'alike')
    await shown()
    await click(/^Новая редакция…:/)
    const dialog = within(screen.getByRole('dialog', { name: 'Новая редакция протокола' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Новая редакция…' }))
    dialog.getByText('Укажите причину.')
    expect(commands.stepMinutes).not.toHaveBeenCalled()
    const reason = dialog.getByRole('textbox', { name: /^Причина/ })
    expect(reason.getAttribute('lang')).toBe('ru')
    commands.stepMinutes?.mockImplementationOnce(() => Promise.resolve({ status: 'error', error: refusal('Слишком длинно.') }))
    await userEvent.type(reason, 'ошибка в итогах{Enter}')
    await dialog.findByText('Слишком длинно.')
    await userEvent.click(dialog.getByRole('button', { name: 'Новая редакция…' }))
    expect(commands.stepMinutes).toHaveBeenLastCalledWith(of, { newVersion: { reason: 'ошибка в итогах' } })
  })
})

describe('the versions', () => {
  test('are listed with their seals, and each kept one goes out', async () => {
    stands([version(1, 'final'), version(2, 'draft', 'уточнены итоги')])
    await shown()
    const list = within(await screen.findByRole('list', { name: 'Редакции: Краткий протокол, русский' }))
    expect(list.getByText('печать a1b2c3d4e5f6').title).toBe(SEAL)
    expect(list.getByText('уточнены итоги').lang).toBe('ru')
    await click('Выпустить: Редакция 1, Краткий протокол, русский')
    const dialog = within(await screen.findByRole('dialog', { name: 'Выпуск документов' }))
    dialog.getByText('Краткий протокол, русский · Редакция 1')
    await vi.waitFor(() => {
      expect(commands.missing).toHaveBeenCalledWith('meeting', { papers: { version: 'version-1' }, formats: [], draft: false })
    })
  })

  test('have their signed files, final ones only', async () => {
    stands([version(1, 'final'), version(2, 'agreed', 'уточнены итоги')])
    await shown()
    expect(screen.getAllByRole('button', { name: /^Приложить подписанный…/ }).length).toBe(1)
    stands([{ ...version(1, 'final'), signed: scan }])
    await click('Приложить подписанный… Подписанный файл: Редакция 1, Краткий протокол, русский')
    expect(commands.attachToMinutes).toHaveBeenCalledExactlyOnceWith('version-1', scan)
    const there = within(await screen.findByRole('group', { name: 'Подписанный файл: Редакция 1, Краткий протокол, русский' }))
    await userEvent.click(await there.findByRole('button', { name: 'Открыть файл: протокол.pdf' }))
    expect(commands.openAttachment).toHaveBeenCalledExactlyOnceWith(scan)
    await expectAccessible()
    await userEvent.click(there.getByRole('button', { name: 'Убрать: протокол.pdf' }))
    expect(commands.attachToMinutes).toHaveBeenLastCalledWith('version-1', null)
  })

  test('show what differs, readable without colour and read out', async () => {
    stands([version(1, 'final'), version(2, 'final', 'уточнены итоги')], 'alike')
    await shown()
    await click('Что изменено: Редакция 2, Краткий протокол, русский')
    const dialog = screen.getByRole('dialog', { name: 'Что изменено: редакции 1 и 2' })
    expect(commands.minutesDifferences).toHaveBeenCalledExactlyOnceWith('version-1', 'version-2')
    await within(dialog).findByText('… 3 абзаца без изменений …')
    expect(dialog.querySelector('del')?.textContent).toBe('14')
    expect(dialog.querySelector('ins')?.textContent).toBe('15')
    expect(dialog.querySelector('.paragraph')?.textContent.replace(/\s+/g, ' ').trim()).toBe('За: Удалено: 14 Добавлено: 15')
    await expectAccessible()
  })

  test('say that the record has changed since, and how', async () => {
    stands([version(1, 'final')], 'changed')
    await shown()
    await screen.findByText(/^Запись изменилась с тех пор/)
    await click('Что изменено: Краткий протокол, русский')
    expect(commands.minutesDifferences).toHaveBeenCalledExactlyOnceWith('version-1', null)
  })

  test('say that one does not fit its seal', async () => {
    stands([version(1, 'final')], 'damaged')
    await shown()
    await screen.findByText(/^Сохранённый протокол не сходится/)
  })
})

test('an extract is for an item of the agenda', async () => {
  await shown()
  await userEvent.click(screen.getByRole('radio', { name: 'выписка' }))
  await vi.waitFor(() => {
    expect(commands.minutes).toHaveBeenCalledWith('meeting', { extract: 'item' })
  })
})
