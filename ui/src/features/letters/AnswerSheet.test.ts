import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { AnswerLine, Reply, ReplyChange } from '$lib/ipc'
import { settle } from '$lib/text'
import { language } from '$lib/words'
import { expectAccessible } from '../../test/axe'
import { answering, commands, done } from '../../test/backend'
import AnswerSheet from './AnswerSheet.svelte'

vi.mock('$lib/ipc/bindings.gen', async () => ({ commands: (await import('../../test/backend')).commands }))

const reply: Reply = {
  id: 'reply',
  facts: { number: '05-2/118', date: '2026-11-20', incomingNumber: null, incomingDate: null },
  text: '',
  completeness: 'partly',
  file: null,
  answers: [],
}

const line = (demand: number, asked: string): AnswerLine => ({ recommendation: 'r1', number: 1, demand, asked, said: null, verdict: 'partly' })

let sheet: AnswerLine[]
beforeEach(() => {
  language.choose('ru')
  sheet = [line(1, 'разработать закон'), line(2, 'внести его')]
  answering({
    answerSheet: () => sheet,
    changeReply: (_: string, change: ReplyChange) => {
      if ('answer' in change) {
        const { demand, said } = change.answer
        sheet = sheet.map((one) => (one.demand === demand ? { ...one, said, verdict: said?.verdict ?? 'partly' } : one))
      }
      return done(null, ['reply'])
    },
  })
})
afterEach(settle)

const shown = async () => {
  render(AnswerSheet, { reply, lang: 'ru' })
  await screen.findByText('внести его')
}
const row = (name: string) => within(screen.getByRole('listitem', { name }))
const verdict = (name: string) => row(name).getByRole<HTMLSelectElement>('combobox')
const changes = () => commands.changeReply?.mock.calls.map(([, change]) => change as unknown)

test('each demand stands beside what is said to it, at first as the whole reply is', async () => {
  await shown()
  expect(verdict('Р-1, п. 1').selectedOptions[0]?.text).toBe('как весь ответ: частично')
  await userEvent.selectOptions(verdict('Р-1, п. 1'), 'fully')
  await vi.waitFor(() => {
    expect(changes()).toEqual([{ answer: { recommendation: 'r1', demand: 1, said: { verdict: 'fully', note: '' } } }])
  })
  await userEvent.selectOptions(verdict('Р-1, п. 1'), 'alike')
  await vi.waitFor(() => {
    expect(changes()?.at(-1)).toEqual({ answer: { recommendation: 'r1', demand: 1, said: null } })
  })
  await expectAccessible()
})

test('a promise is written once its day is known', async () => {
  await shown()
  await userEvent.selectOptions(verdict('Р-1, п. 2'), 'promised')
  const day = await row('Р-1, п. 2').findByRole('textbox', { name: 'Обещано к' })
  expect(changes()).toEqual([])
  await userEvent.type(day, '20.12.2026{Tab}')
  await vi.waitFor(() => {
    expect(changes()).toEqual([
      { answer: { recommendation: 'r1', demand: 2, said: { verdict: { promised: { until: '2026-12-20' } }, note: '' } } },
    ])
  })
  expect(verdict('Р-1, п. 2').value).toBe('promised')
})

test('a note is kept with the verdict that holds, and is not lost by going back', async () => {
  await shown()
  const note = row('Р-1, п. 2').getByRole('textbox', { name: 'Что отвечено: Р-1, п. 2' })
  await userEvent.type(note, 'создана рабочая группа')
  await userEvent.tab()
  await vi.waitFor(() => {
    expect(changes()).toEqual([
      { answer: { recommendation: 'r1', demand: 2, said: { verdict: 'partly', note: 'создана рабочая группа' } } },
    ])
  })
  await vi.waitFor(() => {
    expect([...verdict('Р-1, п. 2').options].map(({ value }) => value)).not.toContain('alike')
  })
  await userEvent.selectOptions(verdict('Р-1, п. 2'), 'notToThePoint')
  await vi.waitFor(() => {
    expect(sheet[1]?.said).toEqual({ verdict: 'notToThePoint', note: 'создана рабочая группа' })
  })
})
