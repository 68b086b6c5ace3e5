import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { createRawSnippet } from 'svelte'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { expectAccessible } from '../../test/axe'
import { Failure } from '../failure'
import { language } from '../words'
import { Button, Chip, Dialog, EmptyRoom, Menu, NoticeBar, notices, Progress, Tabs, VirtualList } from '.'
import { windowOf } from './window'

const html = (markup: string) => createRawSnippet(() => ({ render: () => markup }))
const action = (id: string, message: string, run = vi.fn()) => ({ id, message, run })

beforeEach(() => {
  language.choose('ru')
  for (const [id] of notices.all) notices.close(id)
})

describe('a button', () => {
  test('shows its key and tells it to screen readers', async () => {
    const run = vi.fn()
    render(Button, { action: { ...action('a', 'keys-title', run), keys: 'Ctrl+Shift+KeyE' } })
    const button = screen.getByRole('button', { name: 'Клавиши' })
    expect(button.querySelector('kbd')?.textContent).toBe('Ctrl Shift E')
    expect(button.getAttribute('aria-keyshortcuts')).toBe('Control+Shift+E')
    await userEvent.click(button)
    expect(run).toHaveBeenCalledOnce()
    await expectAccessible()
  })

  test('is off while its action is not possible, and busy does nothing', async () => {
    const run = vi.fn()
    const { rerender } = render(Button, { action: { ...action('a', 'undo', run), when: () => false } })
    expect(screen.getByRole<HTMLButtonElement>('button').disabled).toBe(true)
    await rerender({ action: action('a', 'undo', run), busy: true })
    await userEvent.click(screen.getByRole('button'))
    expect(run).not.toHaveBeenCalled()
  })

  test('a failure of what it does becomes a notice', async () => {
    render(Button, { onclick: () => Promise.reject(new Failure('full', 'На диске нет места.')), label: 'x', icon: 'close' })
    await userEvent.click(screen.getByRole('button'))
    expect(notices.all.map(([, notice]) => notice.text)).toEqual(['На диске нет места.'])
  })
})

test('a chip can be taken away', async () => {
  const onremove = vi.fn()
  render(Chip, { onremove, what: 'маслихат', children: html('<span>маслихат</span>') })
  await userEvent.click(screen.getByRole('button', { name: 'Убрать: маслихат' }))
  expect(onremove).toHaveBeenCalledOnce()
  await expectAccessible()
})

test('tabs move with the arrows', async () => {
  const onselect = vi.fn()
  const items = ['a', 'b', 'c'].map((id) => ({ id, label: id, count: 2 }))
  render(Tabs, { label: 'Разделы', items, value: 'a', onselect, panel: 'panel' })
  document.body.append(Object.assign(document.createElement('div'), { id: 'panel' }))
  await userEvent.click(screen.getByRole('tab', { selected: true }))
  await userEvent.keyboard('{ArrowLeft}{ArrowRight}{End}')
  expect(onselect.mock.calls.flat()).toEqual(['a', 'c', 'b', 'c'])
  await expectAccessible()
  document.getElementById('panel')?.remove()
})

describe('a dialog', () => {
  test('is named, closes with its button and gives the focus back', async () => {
    const before = document.body.appendChild(document.createElement('button'))
    before.textContent = 'before'
    before.focus()
    const onclose = vi.fn()
    render(Dialog, { open: true, title: 'Выпуск', onclose, children: html('<p>папка</p>') })
    const dialog = screen.getByRole('dialog', { name: 'Выпуск' })
    await expectAccessible()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Закрыть' }))
    expect(onclose).toHaveBeenCalledOnce()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(before)
    before.remove()
  })

  test('closes by Escape from a list of choices, once', async () => {
    const onclose = vi.fn()
    render(Dialog, { open: true, title: 'Выпуск', onclose, children: html('<select aria-label="Папка"></select>') })
    screen.getByRole('combobox').focus()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(onclose).toHaveBeenCalledOnce()
  })

  test('closes when it is cancelled', async () => {
    render(Dialog, { open: true, title: 'Выпуск', children: html('<p>папка</p>') })
    screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true }))
    await vi.waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull()
    })
  })
})

test('a menu opens, moves, finds by letter, does and closes', async () => {
  const [undo, redo] = [vi.fn(), vi.fn()]
  render(Menu, { groups: [[action('u', 'undo', undo)], [], [action('r', 'redo', redo), action('k', 'keys-title')]] })
  const trigger = screen.getByRole('button', { name: 'Ещё' })
  await userEvent.click(trigger)
  expect(document.activeElement?.textContent.trim()).toBe('Отменить')
  await expectAccessible()
  await userEvent.keyboard('{ArrowUp}')
  expect(document.activeElement?.textContent.trim()).toBe('Клавиши')
  await userEvent.keyboard('в{Enter}')
  expect(redo).toHaveBeenCalledOnce()
  expect(undo).not.toHaveBeenCalled()
  expect(screen.queryByRole('menu')).toBeNull()
  expect(document.activeElement).toBe(trigger)
  await userEvent.keyboard('{ArrowDown}{Escape}')
  expect(screen.queryByRole('menu')).toBeNull()
})

describe('notices', () => {
  test('errors stay until they are closed; good news goes by itself', async () => {
    vi.useFakeTimers()
    render(NoticeBar)
    notices.fail(new Failure('full', 'На диске нет места.', 'ENOSPC'))
    notices.fail(new Failure('full', 'На диске нет места.', 'ENOSPC'))
    notices.show({ tone: 'ok', text: 'Письмо зарегистрировано' })
    await vi.advanceTimersByTimeAsync(60_000)
    vi.useRealTimers()
    expect(screen.queryByText(/Письмо/)).toBeNull()
    expect(screen.getAllByRole('alert')).toHaveLength(1)
    await expectAccessible()
    await userEvent.click(screen.getByRole('button', { name: 'Закрыть' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

test('an empty room offers the first step', async () => {
  const run = vi.fn()
  render(EmptyRoom, { icon: 'meetings', title: 'Заседаний ещё нет', text: 'Здесь будут все.', actions: [action('a', 'undo', run)] })
  await userEvent.click(screen.getByRole('button', { name: 'Отменить' }))
  expect(run).toHaveBeenCalledOnce()
  await expectAccessible()
})

test('progress says how far, what remains, and can be cancelled', async () => {
  const oncancel = vi.fn()
  render(Progress, { label: 'Выпуск писем', done: 37, total: 1200, left: 41.2, oncancel })
  expect(screen.getByText('37 из 1 200')).toBeTruthy()
  expect(screen.getByText('осталось 42 секунды')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Отмена' }))
  expect(oncancel).toHaveBeenCalledOnce()
  await expectAccessible()
})

describe('a list of 100,000 rows', () => {
  const items = Array.from({ length: 100_000 }, (_, at) => ({ id: `row-${String(at)}` }))
  const key = (item: unknown) => (item as { id: string }).id
  const row = createRawSnippet<[unknown, number]>((item) => ({ render: () => `<span>${key(item())}</span>` }))

  test('renders only what is in sight', () => {
    render(VirtualList, { label: 'Рекомендации', items, key, rowHeight: 2, row })
    const shown = screen.getAllByRole('option')
    expect(shown.length).toBeLessThan(60)
    expect(shown[0]?.getAttribute('aria-setsize')).toBe('100000')
  })

  test('is walked with the keyboard, and Enter opens', async () => {
    const onopen = vi.fn()
    render(VirtualList, { label: 'Рекомендации', items, key, rowHeight: 2, row, onopen })
    const list = screen.getByRole('listbox')
    list.focus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}{Enter}')
    expect(onopen.mock.calls).toEqual([[{ id: 'row-1' }, 1]])
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('row-1')
    expect(list.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { selected: true }).id)
    await expectAccessible()
    await userEvent.keyboard('{End}{Enter}')
    expect(onopen.mock.calls.at(-1)).toEqual([{ id: 'row-99999' }, 99_999])
  })

  test('keeps the keys when a row was clicked', async () => {
    render(VirtualList, { label: 'Рекомендации', items, key, rowHeight: 2, row })
    await userEvent.click(screen.getAllByRole('option')[3] as HTMLElement)
    await userEvent.keyboard('{ArrowDown}')
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('row-4')
  })

  test('knows which rows are in sight', () => {
    expect(windowOf(0, 500, 25, 100_000)).toEqual({ first: 0, last: 28 })
    expect(windowOf(50_000, 500, 25, 100_000)).toEqual({ first: 1992, last: 2028 })
    expect(windowOf(2_500_000, 500, 25, 100_000)).toEqual({ first: 99_992, last: 100_000 })
    expect(windowOf(500, 500, 25, 0)).toEqual({ first: 0, last: 0 })
  })
})
