import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { createRawSnippet } from 'svelte'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { expectAccessible } from '../test/axe'
import { Failure } from '$lib/failure'
import { saved } from '$lib/saved.svelte'
import { language } from '$lib/words'
import type { Connections } from './connect'
import { followRoute, route } from './route.svelte'
import Shell from './Shell.svelte'

const connections = (over: Partial<Connections> = {}): Connections => ({
  counts: () => ({ meetings: { count: 1280 }, recommendations: { count: 3, alarm: true } }),
  find: vi.fn(() => Promise.resolve([])),
  next: () => ({ undo: { name: 'addSpeech' }, redo: null }),
  undo: vi.fn(() => Promise.resolve()),
  redo: vi.fn(() => Promise.resolve()),
  stepText: vi.fn(),
  help: vi.fn(),
  ...over,
})

function shell(given = connections()) {
  render(Shell, {
    connections: given,
    children: createRawSnippet(() => ({ render: () => '<div><h1>room</h1><input aria-label="typed" /></div>' })),
  })
  return given
}

beforeEach(() => {
  language.choose('ru')
  location.hash = '#/today'
  return followRoute()
})

describe('the navigation', () => {
  test('names the rooms, says where we are and what is overdue', async () => {
    shell()
    const links = within(screen.getByRole('navigation')).getAllByRole('link')
    expect(links.map((link) => link.textContent.replace(/\s+/g, ' ').trim())).toEqual([
      'Сегодня',
      'Заседания 1 280',
      'Рекомендации 3просрочено',
      'Переписка',
      'Лица и организации',
      'Поиск',
      'Обзор',
      'Настройки',
    ])
    expect(links.filter((link) => link.getAttribute('aria-current')).map((link) => link.textContent.trim())).toEqual(['Сегодня'])
    await expectAccessible()
  })

  test('changes its language at once', async () => {
    shell()
    language.choose('kk')
    await screen.findByRole('link', { name: 'Бүгін' })
    expect(document.documentElement.lang).toBe('kk')
  })

  test('is reached with Alt and a digit', async () => {
    shell()
    await userEvent.keyboard('{Alt>}[Digit2]{/Alt}')
    await vi.waitFor(() => {
      expect(route.current).toEqual({ room: 'meetings' })
    })
  })
})

describe('undo', () => {
  const ctrlZ = '{Control>}[KeyZ]{/Control}'

  test('takes back the last operation and names it', async () => {
    const given = shell()
    await userEvent.keyboard(ctrlZ)
    await vi.waitFor(() => {
      expect(given.undo).toHaveBeenCalledOnce()
    })
    expect(given.redo).not.toHaveBeenCalled()
  })

  test('in a field with typing of its own takes that back instead', async () => {
    document.execCommand = vi.fn(() => true)
    const given = shell()
    await userEvent.type(screen.getByLabelText('typed'), 'слово')
    await userEvent.keyboard(ctrlZ)
    expect(document.execCommand).toHaveBeenCalledWith('undo')
    expect(given.undo).not.toHaveBeenCalled()
  })

  test('with nothing to undo does nothing', async () => {
    const given = shell(connections({ next: () => ({ undo: null, redo: null }) }))
    await userEvent.keyboard(ctrlZ)
    expect(given.undo).not.toHaveBeenCalled()
  })
})

describe('the palette', () => {
  const open = async () => {
    await userEvent.keyboard('{Control>}[KeyK]{/Control}')
    return screen.findByRole('dialog')
  }

  test('offers what can be done here, and does it', async () => {
    const given = shell()
    const dialog = await open()
    await expectAccessible(dialog)
    await userEvent.type(within(dialog).getByRole('combobox'), 'отм выст')
    expect(within(dialog).getAllByRole('option').map((option) => option.textContent.replace(/\s+/g, ' ').trim())).toEqual([
      'Отменить: добавление выступления Ctrl Z',
    ])
    await userEvent.keyboard('{Enter}')
    expect(screen.queryByRole('dialog')).toBeNull()
    await vi.waitFor(() => {
      expect(given.undo).toHaveBeenCalledOnce()
    })
  })

  test('finds things of the record and goes there', async () => {
    const find = vi.fn(() =>
      Promise.resolve([{ id: 'x', icon: 'meetings' as const, title: 'Роль маслихата', to: { room: 'letter' as const, id: 'x' } }]),
    )
    shell(connections({ find }))
    const dialog = await open()
    await userEvent.type(within(dialog).getByRole('combobox'), 'рол')
    await within(dialog).findByRole('option', { name: 'Роль маслихата' })
    expect(find).toHaveBeenLastCalledWith('рол')
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => {
      expect(route.current).toEqual({ room: 'letter', id: 'x' })
    })
  })

  test('says when there is nothing', async () => {
    shell()
    const dialog = await open()
    await userEvent.type(within(dialog).getByRole('combobox'), 'ъъъ')
    expect(within(dialog).getByRole('status').textContent).toBe('Ничего не нашлось')
  })
})

test('the help is a click away', async () => {
  const given = shell()
  await userEvent.click(screen.getByRole('button', { name: 'Справка' }))
  expect(given.help).toHaveBeenCalledOnce()
})

test('Ctrl with plus or minus asks for larger or smaller text', async () => {
  const given = shell()
  await userEvent.keyboard('{Control>}[Equal][Equal][Minus]{/Control}')
  expect(vi.mocked(given.stepText).mock.calls).toEqual([[1], [1], [-1]])
})

test('"saved" is said only when nothing is under way and nothing has failed', async () => {
  shell()
  const state = () => screen.getByRole('navigation').querySelector('.saved')?.textContent
  expect(state()).toContain('Записано на диск')
  let fail: (why: Failure) => void = () => undefined
  const disk = new Promise((_, reject) => (fail = reject))
  const writing = saved.follow('title', disk).catch(() => undefined)
  await vi.waitFor(() => {
    expect(state()).toContain('Записывается')
  })
  fail(new Failure('full', 'На диске нет места.'))
  await writing
  await screen.findByText('НЕ ЗАПИСАНО')
  expect(state()).toContain('На диске нет места.')
  await saved.follow('title', Promise.resolve())
  await vi.waitFor(() => {
    expect(state()).toContain('Записано на диск')
  })
})
