import { render, screen, waitFor } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { expectAccessible } from '../../test/axe'
import { answering, commands, done } from '../../test/backend'
import { SETTINGS } from '../../test/settings'
import type { Picture, PictureName, PicturesOf } from '$lib/ipc'
import { listen } from '$lib/keys'
import { language } from '$lib/words'
import PicturesRoom from './PicturesRoom.svelte'
import { ofYear, picturesOf } from './wanted'

vi.mock('$lib/ipc/bindings.gen', async () => ({ commands: (await import('../../test/backend')).commands }))

const picture = (name: PictureName, title: string): Picture => ({
  name,
  title,
  caption: `${title}: подпись.`,
  series: [],
  bars: [{ label: { text: 'строка', language: 'ru' }, parts: [3], value: '3' }],
  more: null,
  table: { columns: ['Что', 'Сколько'], rows: [{ label: { text: 'строка', language: 'ru' }, cells: ['3'] }] },
})

let stop: () => void
let settings = SETTINGS
beforeEach(() => {
  localStorage.clear()
  language.choose('ru')
  stop = listen()
  settings = SETTINGS
  answering({
    settings: () => settings,
    meetings: () => [],
    changeSettings: (change: Partial<typeof SETTINGS>) => {
      settings = { ...settings, ...change }
      return done(settings, ['settings'])
    },
    pictures: (of: PicturesOf) => [of === 'open' ? picture('openStates', 'Открытое') : of === 'answers' ? picture('answers', 'Ответы на письма') : picture('speakingPeople', 'Сколько говорили')],
    printPictures: () => null,
  })
})
afterEach(() => {
  stop()
})

const tab = (name: string) => screen.getByRole('tab', { name })

test('the room opens on what is open, and prints what it shows', async () => {
  const { container } = render(PicturesRoom)
  expect(await screen.findByRole('figure', { name: 'Открытое' })).toBeTruthy()
  await expectAccessible(container)
  await userEvent.keyboard('{Control>}p{/Control}')
  await waitFor(() => { expect(commands.printPictures).toHaveBeenCalledWith('open') })
})

test('how bodies answer is shown only once it is switched on', async () => {
  const { container } = render(PicturesRoom)
  await screen.findByRole('figure', { name: 'Открытое' })
  await userEvent.click(tab('Ответы'))
  expect(await screen.findByText('Картина ответов не показывается')).toBeTruthy()
  expect(commands.pictures).not.toHaveBeenCalledWith('answers')
  await expectAccessible(container)
  await userEvent.click(screen.getByRole('button', { name: 'Показывать картину ответов' }))
  expect(await screen.findByRole('figure', { name: 'Ответы на письма' })).toBeTruthy()
  expect(commands.changeSettings).toHaveBeenCalledWith({ answerPictures: true })
})

test('speaking time is of the year at first, and of one session when it is chosen', async () => {
  answering({
    settings: () => settings,
    meetings: () => [{ id: 'm', title: { ru: 'Сессия' }, kind: 'regular', dates: { first: '2026-11-24', last: null }, status: 'held', body: null, bodyName: {}, tags: [], speeches: 1, recommendations: 0, letters: 0 }],
    pictures: () => [],
  })
  render(PicturesRoom)
  await userEvent.click(tab('Выступления'))
  expect(await screen.findByText('Времени выступлений нет')).toBeTruthy()
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Заседание' }), 'm')
  await waitFor(() => { expect(commands.pictures).toHaveBeenLastCalledWith({ speaking: expect.objectContaining({ meeting: 'm' }) as unknown }) })
  expect(screen.queryByLabelText('С даты')).toBeNull()
})

test('a section asks for its own pictures', () => {
  const sessions = ofYear('2026-11-24')
  expect(picturesOf('open', sessions)).toBe('open')
  expect(picturesOf('speaking', sessions)).toEqual({ speaking: { period: { from: '2026-01-01', until: null }, meeting: null } })
})
