import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { expectAccessible } from '../../test/axe'
import { body, card, commands, done, item, letter, passage, person, participant, point, recommendation, settleWorld, speech, world } from '../../test/session'
import { notices } from '$lib/controls'
import { listen } from '$lib/keys'
import { settle } from '$lib/text'
import { language } from '$lib/words'
import { lead } from '../../shell/lead'
import RecommendationsSection from './RecommendationsSection.svelte'

vi.mock('$lib/ipc/bindings.gen', async () => ({ commands: (await import('../../test/session')).commands }))
vi.mock('../../shell/lead', () => ({ lead: vi.fn() }))

const TEXT = 'Функции не урегулированы.'
const MINISTRY = { id: 'to-ministry', body: 'ministry', confirmed: false }

let stop: () => void
beforeEach(() => {
  vi.clearAllMocks()
  language.choose('ru')
  stop = listen()
  // happy-dom's dialogs know no modality.
  HTMLDialogElement.prototype.showModal = HTMLDialogElement.prototype.show
  settleWorld({
    people: [person('abe', 'Абенов', 'Мурат')],
    participants: [participant('abe', 'депутат')],
    bodies: [body('ministry', 'Министерство национальной экономики'), body('maslikhat', 'Маслихат города Астаны')],
    agenda: [item('one', 'Первый вопрос')],
    record: [
      speech('s', TEXT, { speakers: [{ person: { person: 'abe', printed: null } }], passages: [passage('p', TEXT, 'не урегулированы')] }),
      point('n', 'Тема актуальна.'),
    ],
    recommendations: [
      recommendation(1, 'Определить функции.', { bases: [{ passage: 'p' }], addressees: [MINISTRY] }),
      recommendation(2, '', { bases: [{ point: 'n' }] }),
      recommendation(3, 'Расширить участие.', { state: { adopted: { on: '2026-11-24' } } }),
    ],
    letters: [{ letter: letter('letter', { recommendations: ['recommendation-1'] }), meetingTitle: {}, bodyName: {} }],
  })
})
afterEach(async () => {
  await settle()
  for (const [id] of notices.all) notices.close(id)
  stop()
})

async function shown() {
  render(RecommendationsSection, { meeting: card() })
  await screen.findByRole('article', { name: 'Р-1' })
  await screen.findByText('не урегулированы')
}
const one = (name: string) => within(screen.getByRole('article', { name }))

test('the recommendations stand by number with all that belongs to them, and are accessible', async () => {
  await shown()
  expect(screen.getAllByRole('article').map((each) => each.getAttribute('aria-label'))).toEqual(['Р-1', 'Р-2', 'Р-3'])
  expect(one('Р-1').getByRole<HTMLTextAreaElement>('textbox', { name: 'Р-1: текст' }).value).toBe('Определить функции.')
  expect(one('Р-2').getByText('нет текста')).toBeTruthy()
  expect(one('Р-3').getByText('принята')).toBeTruthy()
  await expectAccessible()
})

test('what a gap is about can be found', async () => {
  await shown()
  const at = (id: string, mark: string) => document.querySelector(`[data-at="${id}"] ${mark}`)
  expect(at('recommendation-2', '[data-gap~="recommendationText"] textarea')).toBeTruthy()
  expect(at('recommendation-2', '[data-gap~="addressee"] input')).toBeTruthy()
  expect(at('to-ministry', '[data-gap~="addresseeUnconfirmed"]')?.textContent.trim()).toBe('Подтвердить')
})

describe('the chain', () => {
  test('leads up to the record and down to the letter, by button and by key', async () => {
    await shown()
    await userEvent.click(one('Р-1').getByRole('button', { name: /Абенов.*не урегулированы/ }))
    expect(lead).toHaveBeenLastCalledWith({ item: { noun: 'passage', id: 'p' } }, 'meeting')
    await userEvent.click(one('Р-1').getByRole('button', { name: 'письмо без номера (рус.)' }))
    expect(lead).toHaveBeenLastCalledWith({ item: { noun: 'letter', id: 'letter' } })
    await userEvent.click(one('Р-1').getByRole('textbox', { name: 'Р-1: текст' }))
    await userEvent.keyboard('{Shift>}[F8]{/Shift}')
    expect(lead).toHaveBeenLastCalledWith({ item: { noun: 'passage', id: 'p' } }, 'meeting')
    await userEvent.keyboard('[F8]')
    expect(lead).toHaveBeenLastCalledWith({ item: { noun: 'letter', id: 'letter' } })
  })

  test('bases are added by a few of their words, and removed', async () => {
    await shown()
    await userEvent.type(one('Р-1').getByRole('combobox', { name: 'Р-1: добавить основание' }), 'актуал')
    await screen.findByRole('option', { name: /Тема актуальна/ })
    await userEvent.keyboard('{Enter}')
    await userEvent.click(one('Р-1').getByRole('button', { name: 'Убрать: не урегулированы' }))
    expect(commands.changeRecommendation.mock.calls).toEqual([
      ['recommendation-1', { bases: [{ passage: 'p' }, { point: 'n' }] }],
      ['recommendation-1', { bases: [] }],
    ])
  })
})

describe('addressees', () => {
  test('are confirmed, added and removed', async () => {
    await shown()
    await userEvent.click(one('Р-1').getByRole('button', { name: 'Подтвердить: Министерство национальной экономики' }))
    expect(commands.confirmAddressee.mock.calls).toEqual([['to-ministry', true]])
    await userEvent.type(one('Р-1').getByRole('combobox', { name: 'Р-1: добавить адресата' }), 'масл')
    await screen.findByRole('option', { name: /Маслихат/ })
    await userEvent.keyboard('{Enter}')
    expect(commands.addAddressee.mock.calls).toEqual([['recommendation-1', 'maslikhat']])
    await userEvent.click(one('Р-1').getByRole('button', { name: 'Убрать: Министерство национальной экономики' }))
    await vi.waitFor(() => {
      expect(commands.delete).toHaveBeenCalledWith({ noun: 'addressee', id: 'to-ministry' })
    })
  })
})

describe('adopting', () => {
  test('all takes the day of the session and names what has no text', async () => {
    await shown()
    await userEvent.click(screen.getByRole('button', { name: 'Принять все…' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Принять рекомендации' }))
    expect(dialog.getByText('Будут приняты: Р-1.')).toBeTruthy()
    expect(dialog.getByText('Остаются черновиками, потому что нет текста:')).toBeTruthy()
    expect(dialog.getByRole<HTMLInputElement>('textbox', { name: 'Дата принятия' }).value).toBe('24.11.2026')
    await expectAccessible()
    await userEvent.click(dialog.getByRole('button', { name: 'Принять' }))
    expect(commands.adopt.mock.calls).toEqual([[['recommendation-1'], '2026-11-24']])
    await vi.waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull()
    })
  })

  test('leads from there to the text that is missing', async () => {
    await shown()
    await userEvent.click(screen.getByRole('button', { name: 'Принять все…' }))
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Р-2' }))
    expect(lead).toHaveBeenLastCalledWith({ item: { noun: 'recommendation', id: 'recommendation-2' }, text: 'recommendationText' }, 'meeting')
  })

  test('one is a button beside it; what has no text can’t be', async () => {
    await shown()
    await userEvent.click(one('Р-1').getByRole('button', { name: 'Принять Р-1' }))
    await vi.waitFor(() => {
      expect(commands.adopt.mock.calls).toEqual([[['recommendation-1'], '2026-11-24']])
    })
    expect(one('Р-2').getByRole<HTMLButtonElement>('button', { name: 'Принять Р-2' }).disabled).toBe(true)
  })

  test('can be dated otherwise', async () => {
    await shown()
    const date = one('Р-3').getByRole('textbox', { name: 'Р-3: дата принятия' })
    await userEvent.clear(date)
    await userEvent.type(date, '25.11.2026{Tab}')
    expect(commands.changeRecommendation.mock.calls).toEqual([['recommendation-3', { state: { adopted: { on: '2026-11-25' } } }]])
  })
})

test('withdrawing asks for a reason and says at the field that one is needed', async () => {
  await shown()
  commands.changeRecommendation.mockImplementationOnce(
    () => Promise.resolve({ status: 'error', error: { kind: 'invalid', message: 'Укажите причину.', detail: null } }) as never,
  )
  await userEvent.click(one('Р-3').getByRole('button', { name: 'Действия: Р-3' }))
  await userEvent.click(screen.getByRole('menuitem', { name: 'Отозвать' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Отозвать Р-3' }))
  await userEvent.click(dialog.getByRole('button', { name: 'Отозвать' }))
  await dialog.findByText('Укажите причину.')
  await userEvent.type(dialog.getByRole('textbox', { name: /Причина/ }), 'Вопрос решён{Enter}')
  expect(commands.changeRecommendation.mock.lastCall).toMatchObject(['recommendation-3', { state: { withdrawn: { reason: 'Вопрос решён' } } }])
  await vi.waitFor(() => {
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

test('Ctrl+N adds one, with the caret in its text', async () => {
  await shown()
  commands.addRecommendation.mockImplementationOnce(() => {
    world.recommendations = [...world.recommendations, recommendation(4, '', { id: 'new' })]
    return done('new', ['recommendation'])
  })
  await userEvent.keyboard('{Control>}[KeyN]{/Control}')
  await vi.waitFor(() => {
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Р-4: текст' }))
  })
  expect(commands.addRecommendation.mock.calls).toEqual([['meeting', { text: {}, item: null, bases: [] }]])
})

test('with none yet the first step is offered', async () => {
  settleWorld()
  render(RecommendationsSection, { meeting: card() })
  await screen.findByRole('heading', { name: 'Рекомендаций ещё нет' })
  expect(document.querySelector('[data-at="meeting"][data-gap~="recommendations"] button')).toBeTruthy()
  await expectAccessible()
})

test('what takes the place of what is said, leads there and can be ended', async () => {
  const kin = (number: number, kind: 'split' | 'superseded') => ({ id: `recommendation-${String(number)}`, meeting: 'meeting', number, meetingDate: null, kind })
  world.recommendations = [
    recommendation(1, 'Определить функции.', { succeededBy: [kin(2, 'superseded')], cameFrom: [kin(3, 'split')], tags: ['функции'] }),
    recommendation(2, 'Лучше.'),
  ]
  render(RecommendationsSection, { meeting: card() })
  await screen.findByRole('article', { name: 'Р-1' })
  await userEvent.click(one('Р-1').getByRole('button', { name: 'заменена на Р-2' }))
  expect(lead).toHaveBeenLastCalledWith({ item: { noun: 'recommendation', id: 'recommendation-2' } }, 'meeting')
  expect(one('Р-1').getByRole('button', { name: 'часть Р-3' })).toBeTruthy()
  await userEvent.click(one('Р-1').getByRole('button', { name: 'Снять замену: Р-2' }))
  expect(commands.endSuccession.mock.lastCall).toEqual(['recommendation-1', 'recommendation-2'])
  await userEvent.click(one('Р-1').getByRole('button', { name: 'Убрать: функции' }))
  expect(commands.changeRecommendation.mock.lastCall).toEqual(['recommendation-1', { tags: [] }])
  await expectAccessible()
})

test('a recommendation is carried over to a later session', async () => {
  world.meetings = [
    { id: 'later', title: { ru: 'Следующее' }, kind: 'regular', dates: { first: '2026-12-24', last: null }, status: 'planned', body: null, bodyName: {}, tags: [], speeches: 0, recommendations: 0, letters: 0 },
  ]
  await shown()
  await userEvent.click(one('Р-3').getByRole('button', { name: 'Действия: Р-3' }))
  await userEvent.click(screen.getByRole('menuitem', { name: 'Перенести на другое заседание…' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Перенести на другое заседание…' }))
  await dialog.findByRole('option', { name: /^24 декабря 2026.*Следующее$/ })
  await userEvent.selectOptions(dialog.getByRole('combobox', { name: /На какое заседание/ }), 'later')
  await expectAccessible()
  await userEvent.click(dialog.getByRole('button', { name: 'Сохранить' }))
  expect(commands.carryRecommendations.mock.calls).toEqual([[['recommendation-3'], 'later']])
})
