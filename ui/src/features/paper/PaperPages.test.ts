import { fireEvent, render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { GapKind, PaperBox, PaperView } from '$lib/ipc'
import { changed, TYPING } from '$lib/ipc/changes.svelte'
import { language } from '$lib/words'
import { expectAccessible } from '../../test/axe'
import { answering, commands, refusal } from '../../test/backend'
import { body } from '../../test/records'
import PaperPages from './PaperPages.svelte'

vi.mock('$lib/ipc/bindings.gen', async () => ({ commands: (await import('../../test/backend')).commands }))
vi.mock('@tauri-apps/api/core', () => ({ convertFileSrc: () => 'paper://localhost/' }))
const lead = vi.hoisted(() => vi.fn())
vi.mock('../../shell/lead', () => ({ lead }))

const box = (page: number, spot: PaperBox['spot']): PaperBox => ({ page, left: 59.5, top: 84.2, width: 476, height: 20, spot })
const at = (noun: 'meeting' | 'speech' | 'point', id: string, gap: GapKind | null = null): PaperBox['spot'] => ({
  item: { noun, id },
  text: noun === 'speech' ? 'speechText' : null,
  gap,
})
/** What is typed is on its first page. */
const view = (look: string): PaperView => ({
  pages: [
    { look, width: 595, height: 842 },
    { look: 'other', width: 595, height: 842 },
  ],
  boxes: [box(0, at('meeting', 'm', 'chair')), box(0, at('speech', 's')), box(1, at('point', 'p'))],
  gaps: [{ gap: { kind: 'chair', language: null, at: { noun: 'meeting', id: 'm' } }, message: 'Не указан председатель' }],
})

const paper = { minutes: { meeting: 'm', language: 'ru' as const, form: 'short' as const } }
const shown = (onview = vi.fn()) => {
  render(PaperPages, { paper, label: 'Протокол', language: 'ru', meeting: 'm', onview })
  return onview
}
const images = (page: number) =>
  [...screen.getByRole('group', { name: `Страница ${String(page)} из 2` }).querySelectorAll('img')].map((one) => one.getAttribute('src'))

let look = 'a'
beforeEach(() => {
  language.choose('ru')
  lead.mockReset()
  document.body.replaceChildren()
  look = 'a'
  answering({ paper: () => view(look) })
})

test('shows the pages by their addresses, and tells of the layout', async () => {
  const onview = shown()
  await screen.findByRole('group', { name: 'Страница 1 из 2' })
  expect([images(1), images(2)]).toEqual([['paper://localhost/a/128'], ['paper://localhost/other/128']])
  expect(onview.mock.calls).toEqual([[view('a')]])
  await expectAccessible()
})

test('is laid out again after a vote, too, and who came and left', async () => {
  shown()
  await screen.findByRole('group', { name: 'Страница 1 из 2' })
  for (const [at, noun] of (['vote', 'event', 'minutes'] as const).entries()) {
    changed([noun])
    await vi.waitFor(() => {
      expect(commands.paper).toHaveBeenCalledTimes(at + 2)
    })
  }
})

test('keeps the old image in sight until the new one is there', async () => {
  shown()
  const page = await screen.findByRole('group', { name: 'Страница 1 из 2' })
  const old = page.querySelector('img') as HTMLElement
  await fireEvent.load(old)
  look = 'b'
  changed([TYPING])
  await vi.waitFor(() => {
    expect(images(1)).toEqual(['paper://localhost/a/128', 'paper://localhost/b/128'])
  })
  expect(images(2)).toEqual(['paper://localhost/other/128'])
  const fresh = page.querySelectorAll('img')[1] as HTMLElement
  expect([old, fresh].map((image) => image.classList.contains('coming'))).toEqual([false, true])
  // While it comes, a newer one waits its turn: else she who never pauses would see none.
  look = 'c'
  changed([TYPING])
  await vi.waitFor(() => {
    expect(commands.paper).toHaveBeenCalledTimes(3)
  })
  expect(page.querySelectorAll('img')[1]).toBe(fresh)
  await fireEvent.load(fresh)
  await vi.waitFor(() => {
    expect(images(1)).toEqual(['paper://localhost/b/128', 'paper://localhost/c/128'])
  })
  expect(page.querySelector('img')).toBe(fresh)
})

test('an image that is gone gives way to the newest', async () => {
  shown()
  const page = await screen.findByRole('group', { name: 'Страница 1 из 2' })
  look = 'b'
  changed([TYPING])
  await vi.waitFor(() => {
    expect(commands.paper).toHaveBeenCalledTimes(2)
  })
  await fireEvent.error(page.querySelector('img') as HTMLElement)
  await vi.waitFor(() => {
    expect(images(1)).toEqual(['paper://localhost/b/128'])
  })
})

describe('a place on paper', () => {
  test('that is the name of a body leads to the page of that body', async () => {
    answering({
      paper: () => ({ ...view('a'), boxes: [box(0, { item: { noun: 'bodyName', id: 'b-name' }, text: 'bodyName', gap: null })] }),
      bodies: () => [body('b', 'Институт')],
    })
    shown()
    await userEvent.click(await screen.findByRole('button', { name: 'Наименование организации' }))
    await vi.waitFor(() => {
      expect(lead).toHaveBeenCalledWith({ item: { noun: 'bodyName', id: 'b-name' }, text: 'bodyName', gap: null, language: 'ru' }, 'm')
    })
    expect(location.hash).toBe('#/body/b')
  })

  test('is named by what is missing there or by what it comes from, and leads to it', async () => {
    shown()
    await userEvent.click(await screen.findByRole('button', { name: 'Не указан председатель' }))
    await userEvent.click(screen.getByRole('button', { name: 'Текст выступления' }))
    expect(lead.mock.calls).toEqual([
      [{ item: { noun: 'meeting', id: 'm' }, text: null, gap: 'chair', language: 'ru' }, 'm'],
      [{ item: { noun: 'speech', id: 's' }, text: 'speechText', gap: null, language: 'ru' }, 'm'],
    ])
  })

  test('is reached with the keyboard alone: one stop for Tab, then the arrows', async () => {
    shown()
    await screen.findByRole('button', { name: 'Текст выступления' })
    await userEvent.tab()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Отмечено участниками')
    await userEvent.keyboard('{Home}{ArrowDown}{Enter}')
    expect(lead).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ item: { noun: 'speech', id: 's' } }), 'm')
  })

  test('is marked while the field that it comes from has the focus', async () => {
    const fields = document.body.appendChild(document.createElement('div'))
    fields.innerHTML =
      '<div data-at="s"><p data-text="speechText"><input aria-label="speech"></p><input aria-label="other"></div>' +
      '<div data-at="m"><p data-gap="meetingDate chair"><input aria-label="chair"></p><input aria-label="kind"></div><input aria-label="loose">'
    shown()
    await screen.findByRole('button', { name: 'Текст выступления' })
    const lit = () => [...document.querySelectorAll('.lit')].map((one) => one.getAttribute('aria-label'))
    for (const [field, marked] of [
      ['speech', ['Текст выступления']],
      ['chair', ['Не указан председатель']],
      ['other', ['Текст выступления']],
      ['kind', []],
      ['loose', []],
    ] as const) {
      screen.getByLabelText(field).focus()
      await vi.waitFor(() => {
        expect([field, lit()]).toEqual([field, marked])
      })
    }
  })
})

test('says why it can’t be shown, and tries again', async () => {
  answering({ paper: () => Promise.reject(refusal('Не получилось оформить документ.')) })
  shown()
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('Документ не удалось показать. Не получилось оформить документ.')
  await expectAccessible()
  answering({ paper: () => view('a') })
  await userEvent.click(within(alert).getByRole('button', { name: 'Повторить' }))
  await screen.findByRole('group', { name: 'Страница 1 из 2' })
  expect(screen.queryByRole('alert')).toBeNull()
  expect(commands.paper).toHaveBeenCalledOnce()
})
