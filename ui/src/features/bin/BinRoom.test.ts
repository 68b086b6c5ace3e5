import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { notices } from '$lib/controls'
import { language } from '$lib/words'
import { done, ok, refused } from '../../test/answers'
import { expectAccessible } from '../../test/axe'
import BinRoom from './BinRoom.svelte'

const commands = vi.hoisted(() => ({ bin: vi.fn(), restore: vi.fn(), emptyBin: vi.fn() }))
vi.mock('$lib/ipc/bindings.gen', () => ({ commands }))

const meeting = { item: { noun: 'meeting', id: 'm' }, title: { kk: 'Мәслихаттың рөлі' }, deletedAt: '2026-11-24T09:12:00Z' }
const point = { item: { noun: 'point', id: 'p' }, title: {}, deletedAt: '2026-11-23T09:12:00Z' }
let lines: object[]

beforeEach(() => {
  vi.resetAllMocks()
  language.choose('ru')
  location.hash = '#/bin'
  lines = [meeting, point]
  commands.bin.mockImplementation(() => ok(lines))
  commands.restore.mockImplementation(() => {
    lines = [point]
    return done(null, 'meeting')
  })
  commands.emptyBin.mockImplementation(() => {
    lines = []
    return done(2, 'meeting', 'point')
  })
})
afterEach(() => {
  for (const [id] of notices.all) notices.close(id)
})

test('what was deleted is named with its sort, in its language', async () => {
  render(BinRoom)
  const table = await screen.findByRole('grid', { name: 'Удалённое' })
  expect(within(table).getByText('Мәслихаттың рөлі').lang).toBe('kk')
  within(table).getByText('заседание')
  within(table).getByText('без названия')
  screen.getByText('2 записи')
  await expectAccessible()
})

test('it is brought back, and the notice leads there', async () => {
  render(BinRoom)
  await userEvent.click(await screen.findByRole('button', { name: 'Вернуть: Мәслихаттың рөлі' }))
  expect(commands.restore).toHaveBeenCalledExactlyOnceWith(meeting.item)
  await vi.waitFor(() => {
    expect(screen.queryByText('Мәслихаттың рөлі')).toBeNull()
  })
  expect(notices.all.map(([, { text }]) => text)).toEqual(['Возвращено: Мәслихаттың рөлі'])
  await notices.all[0]?.[1].action?.run()
  await vi.waitFor(() => {
    expect(location.hash).toBe('#/meeting/m/general')
  })
})

test('Enter brings back what is chosen', async () => {
  render(BinRoom)
  ;(await screen.findByRole('grid')).focus()
  await userEvent.keyboard('{Home}{Enter}')
  expect(commands.restore).toHaveBeenCalledExactlyOnceWith(meeting.item)
})

test('emptying asks first and says what can\u2019t be undone', async () => {
  render(BinRoom)
  await userEvent.click(await screen.findByRole('button', { name: 'Очистить корзину' }))
  const dialog = await screen.findByRole('dialog', { name: 'Очистить корзину?' })
  within(dialog).getByText('2 записи будут удалены безвозвратно: ни отмена, ни корзина их уже не вернут.')
  await expectAccessible(dialog)
  await userEvent.click(within(dialog).getByRole('button', { name: 'Отмена' }))
  expect(commands.emptyBin).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Очистить корзину' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Удалить безвозвратно' }))
  await screen.findByRole('heading', { name: 'Корзина пуста' })
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(notices.all.map(([, { text }]) => text)).toEqual(['Безвозвратно удалены 2 записи.'])
  await expectAccessible()
})

test('emptying that fails says why in the dialog and leaves the bin as it was', async () => {
  commands.emptyBin.mockImplementation(() => refused('full', 'На диске нет места.'))
  render(BinRoom)
  await userEvent.click(await screen.findByRole('button', { name: 'Очистить корзину' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Удалить безвозвратно' }))
  await within(screen.getByRole('dialog')).findByText('На диске нет места.')
  screen.getByText('без названия')
})
