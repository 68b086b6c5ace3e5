import { render, screen } from '@testing-library/svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { notices } from '$lib/controls'
import { followFiles } from '$lib/ipc/dropped'
import { language } from '$lib/words'
import { answering, commands } from '../../test/backend'
import Attached from './Attached.svelte'

vi.mock('$lib/ipc/bindings.gen', async () => ({ commands: (await import('../../test/backend')).commands }))

type Dragged = { type: string; paths?: string[]; position?: { x: number; y: number } }
let drag: (dragged: Dragged) => void
vi.mock('@tauri-apps/api/webview', () => ({
  getCurrentWebview: () => ({
    onDragDropEvent: (handler: (event: { payload: Dragged }) => void) => {
      drag = (payload) => { handler({ payload }) }
      return Promise.resolve(() => undefined)
    },
  }),
}))

const file = { hash: 'abc', name: 'жауап.pdf' }
const position = { x: 5, y: 5 }

beforeEach(async () => {
  language.choose('ru')
  answering({ attachDropped: () => file })
  await followFiles()
})
afterEach(() => {
  for (const [id] of notices.all) notices.close(id)
})

const over = (element: Element | null) => {
  document.elementFromPoint = () => element
}

test('takes a file that is dropped on it, and shows while one is over it', async () => {
  const onchange = vi.fn()
  render(Attached, { label: 'Файл ответа', file: null, onchange })
  const place = screen.getByRole('group', { name: 'Файл ответа' })
  over(screen.getByRole('button', { name: 'Приложить файл…' }))
  drag({ type: 'over', position })
  await vi.waitFor(() => { expect(place.classList).toContain('over') })
  drag({ type: 'drop', paths: ['/tmp/жауап.pdf'], position })
  await vi.waitFor(() => { expect(onchange).toHaveBeenCalledExactlyOnceWith(file) })
  expect(commands.attachDropped?.mock.calls).toEqual([['/tmp/жауап.pdf']])
  await vi.waitFor(() => { expect(place.classList).not.toContain('over') })
})

test('takes nothing that is dropped elsewhere, and not several at once', async () => {
  const onchange = vi.fn()
  render(Attached, { label: 'Файл ответа', file: null, onchange })
  over(document.body)
  drag({ type: 'drop', paths: ['/tmp/жауап.pdf'], position })
  over(screen.getByRole('group', { name: 'Файл ответа' }))
  drag({ type: 'drop', paths: ['/a.pdf', '/b.pdf'], position })
  await vi.waitFor(() => { expect(notices.all.at(-1)?.[1].text).toBe('Перетащите один файл.') })
  expect(onchange).not.toHaveBeenCalled()
})

test('keeps the file that is there: it is taken away first', () => {
  const onchange = vi.fn()
  render(Attached, { label: 'Файл ответа', file, onchange })
  over(screen.getByRole('group', { name: 'Файл ответа' }))
  drag({ type: 'drop', paths: ['/tmp/другой.pdf'], position })
  expect(commands.attachDropped?.mock.calls ?? []).toEqual([])
})
