// The help as it is used: opened where one is, read, looked through, and closed with the caret where it was.
import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { listen } from '$lib/keys'
import { language } from '$lib/words'
import { followRoute, go } from '../../shell/route.svelte'
import { expectAccessible } from '../../test/axe'
import Offers from '../../test/Offers.svelte'
import Help from './Help.svelte'
import { help } from './help.svelte'

// It is fetched when it is asked for; here it is compiled first, which takes longer.
beforeAll(async () => {
  await import('./HelpDialog.svelte')
  await import('./pages.ru')
}, 60_000)

Element.prototype.scrollIntoView = vi.fn()

beforeEach(() => {
  language.choose('ru')
  help.page = null
  const stops = [followRoute(), listen()]
  go({ room: 'today' })
  return () => {
    for (const stop of stops) stop()
  }
})

async function open(keys = '[F1]') {
  await userEvent.keyboard(keys)
  const dialog = await screen.findByRole('dialog', { name: 'Справка' })
  await within(dialog).findByRole('article')
  return dialog
}

const chapter = () => within(screen.getByRole('article')).getByRole('heading', { level: 3 }).textContent.trim()

test('F1 opens the chapter of the room', async () => {
  render(Help)
  go({ room: 'letter', id: 'x' })
  const dialog = await open()
  expect(chapter()).toBe('Письма')
  expect(within(dialog).getByRole('button', { name: 'Письма', current: 'page' })).toBeTruthy()
  await expectAccessible(dialog)
})

test('closing it leaves the caret where it was', async () => {
  render(Help)
  const text = document.body.appendChild(document.createElement('textarea'))
  text.value = 'Слово предоставляется'
  text.focus()
  text.setSelectionRange(5, 5)
  await open()
  expect(document.activeElement).not.toBe(text)
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(text)
  expect([text.selectionStart, text.selectionEnd]).toEqual([5, 5])
  text.remove()
})

test('one chapter leads to the next, and links to others', async () => {
  render(Help)
  go({ room: 'meeting', id: 'x', section: 'record' })
  const dialog = await open()
  await userEvent.click(within(dialog).getByRole('button', { name: 'режим заседания' }))
  expect(chapter()).toBe('Режим заседания')
  await userEvent.keyboard('{Alt>}[ArrowLeft]{/Alt}')
  expect(chapter()).toBe('Запись')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Что нового' }))
  expect(chapter()).toBe('Что нового')
  expect(within(dialog).queryByRole('button', { name: 'Следующая глава' })).toBeNull()
})

test('words are found in any layout, and Enter goes to the first place', async () => {
  render(Help)
  const dialog = await open()
  await userEvent.keyboard('{Control>}[KeyF]{/Control}')
  const field = within(dialog).getByRole('textbox', { name: 'Найти в справке' })
  expect(document.activeElement).toBe(field)
  await userEvent.type(field, 'cdthbnm he')
  const list = within(dialog).getByRole('navigation')
  expect(within(list).getAllByRole('button').map((one) => one.textContent.trim())).toContain('Сверить русское и казахское Письма')
  await expectAccessible(dialog)
  await userEvent.keyboard('{Enter}')
  expect(chapter()).toBe('Письма')
  await userEvent.clear(field)
  await userEvent.type(field, 'ъъъ')
  expect(within(list).getByText('В справке таких слов нет.')).toBeTruthy()
})

test('Shift+F1 shows each key once, with what it means where the help was opened', async () => {
  const run = vi.fn()
  render(Offers, { actions: [{ id: 'a', message: 'record-quote', keys: 'Ctrl+KeyJ', run }, { id: 'b', message: 'record-note', keys: 'Ctrl+KeyJ', run }], inner: [], dialog: null })
  render(Help)
  await open('{Shift>}[F1]{/Shift}')
  expect(chapter()).toBe('Клавиши')
  const here = screen.getByRole('article').querySelectorAll('dl > div')
  const keys = [...here].map((one) => one.textContent.replace(/\s+/g, ' ').trim())
  expect(keys).toContain('Цитата Ctrl J')
  expect(keys.filter((one) => one.endsWith('Ctrl J'))).toHaveLength(1)
})

test('a picture is shown larger, and closing it comes back to the page', async () => {
  render(Help)
  await open()
  const [picture] = within(screen.getByRole('article')).getAllByRole('button', { name: /^Снимок окна/ })
  await userEvent.click(picture as HTMLElement)
  const large = screen.getByRole('dialog', { name: 'Раздел «Сегодня»: что в работе и чего ждём' })
  await expectAccessible(large)
  await userEvent.click(within(large).getByRole('button', { name: 'Закрыть' }))
  expect(chapter()).toBe('Первые шаги')
})
