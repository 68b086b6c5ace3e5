import { render, screen, within } from '@testing-library/svelte'
import { beforeEach, expect, test, vi } from 'vitest'
import { expectAccessible } from '../../test/axe'
import { answering } from '../../test/backend'
import { untimed } from '../../test/records'
import type { FollowUp, Letter, LedgerLine, Topic } from '$lib/ipc'
import { language } from '$lib/words'
import TopicScreen from './TopicScreen.svelte'

vi.mock('$lib/ipc/bindings.gen', async () => ({ commands: (await import('../../test/backend')).commands }))

const line = (id: string, body: string, followUp: FollowUp, letter: Letter | null = null): LedgerLine => ({
  recommendation: { id, meeting: 'm', item: null, number: 1, text: { ru: 'Проверить мост' }, reasons: {}, owner: null, state: { adopted: { on: null } }, bases: [], addressees: [], tags: [], succeededBy: [], cameFrom: [] },
  meetingTitle: {},
  meetingDate: null,
  addressee: { id: `${id}-${body}`, body, confirmed: true },
  bodyName: { ru: body },
  followUp,
  letter,
  ...untimed(),
})

const letter = {
  id: 'letter',
  registered: { number: '14/7', on: '2026-11-25', fileIndex: null, sequence: 7 },
  replies: [{ id: 'r', facts: { number: '5', date: '2026-12-20', incomingNumber: null, incomingDate: null }, text: '', completeness: 'partly', file: null }],
} as unknown as Letter

beforeEach(() => {
  language.choose('ru')
})

test('a topic has its sessions in order, with recommendations, letters and answers', async () => {
  const topic: Topic = {
    tag: 'мосты',
    sessions: [
      { meeting: 'm', title: { ru: 'О мостах' }, date: '2026-11-24', isTagged: true, lines: [line('r', 'Министерство', 'answeredPartly', letter), line('r', 'Маслихат', 'adopted')] },
      { meeting: 'n', title: { kk: 'Көпірлер' }, date: null, isTagged: false, lines: [] },
    ],
  }
  answering({ topic: () => topic })
  const { container } = render(TopicScreen, { tag: 'Мосты' })
  expect(await screen.findByRole('heading', { name: 'Тема: мосты' })).toBeTruthy()
  const [first, second] = screen.getAllByRole('region')
  expect(within(first as HTMLElement).getByRole<HTMLAnchorElement>('link', { name: 'О мостах' }).hash).toBe('#/meeting/m/general')
  expect(within(first as HTMLElement).getAllByText('Проверить мост')).toHaveLength(1)
  expect(within(first as HTMLElement).getByRole<HTMLAnchorElement>('link', { name: /14\/7/ }).hash).toBe('#/letter/letter')
  expect(within(first as HTMLElement).getByText(/ответ от 20 декабря 2026.*частично/)).toBeTruthy()
  expect(within(second as HTMLElement).getByText('Рекомендаций нет.')).toBeTruthy()
  expect(within(second as HTMLElement).getByText('Метка стоит не у заседания, а у этих рекомендаций.')).toBeTruthy()
  await expectAccessible(container)
})

test('a tag that nothing has says where tags come from', async () => {
  answering({ topic: () => ({ tag: 'нет', sessions: [] }) })
  const { container } = render(TopicScreen, { tag: 'нет' })
  expect(await screen.findByText('По этой теме ничего нет')).toBeTruthy()
  await expectAccessible(container)
})
