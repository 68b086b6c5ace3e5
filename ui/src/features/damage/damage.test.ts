import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { notices } from '$lib/controls'
import { changed, DAMAGE, type Damage } from '$lib/ipc'
import { offered } from '$lib/keys'
import { language } from '$lib/words'
import { expectAccessible } from '../../test/axe'
import { answering, commands, done } from '../../test/backend'
import DamageDialog from './DamageDialog.svelte'
import DamageWatch from './DamageWatch.svelte'

vi.mock('$lib/ipc/bindings.gen', async () => ({ commands: (await import('../../test/backend')).commands }))
const lead = vi.hoisted(() => vi.fn())
vi.mock('../../shell/lead', () => ({ lead }))

// The watch fetches it when it is wanted first; here it is compiled first.
beforeAll(() => import('./DamageDialog.svelte'), 60_000)

const copy = { from: 'copy', path: '/копии/2.hattama', takenAt: '2026-11-24T04:12:00Z' } as const

const speech: Damage = {
  hit: { place: 'record', field: { owner: 's', kind: 'speechText', language: null } },
  item: { noun: 'speech', id: 's' },
  meeting: ['m', { ru: 'Роль маслихата' }],
  language: 'ru',
  speakers: [{ named: 'Соловьева А.' }],
  step: null,
  text: 'Сказано �лово.',
  remedy: { source: copy, text: 'Сказано слово.' },
}
const draft: Damage = {
  ...speech,
  hit: { place: 'draft', field: { owner: 'm', kind: 'meetingGoal', language: 'kk' } },
  item: { noun: 'meeting', id: 'm' },
  language: 'kk',
  speakers: [],
  text: 'Мақсат!',
  remedy: { source: { from: 'record' }, text: 'Мақсат' },
}
const step: Damage = {
  ...speech,
  hit: { place: 'history', id: 'o', number: 7 },
  item: null,
  meeting: null,
  language: null,
  speakers: [],
  step: { name: 'addSpeech', at: '2026-11-24T04:12:00Z' },
  text: null,
  remedy: { source: copy, text: null },
}
const minutes: Damage = {
  ...step,
  hit: { place: 'minutes', id: 'v' },
  item: { noun: 'minutes', id: 'v' },
  meeting: ['m', { ru: 'Роль маслихата' }],
  language: 'ru',
  step: null,
}
const alone: Damage = { ...speech, hit: { place: 'record', field: { owner: 'p', kind: 'pointText', language: 'ru' } }, speakers: [], remedy: null }

let found: Damage[]

beforeEach(() => {
  language.choose('ru')
  for (const [id] of notices.all) notices.close(id)
  lead.mockClear()
  found = [speech, step]
  answering({
    damage: () => Promise.resolve(found),
    checkTexts: () => Promise.resolve(found),
    mend: (hit: Damage['hit']) => {
      found = found.filter((one) => one.hit !== hit)
      return Promise.resolve(done(null, ['speech']))
    },
    undo: () => Promise.resolve(done('mendText', ['speech'])),
  })
})

const open = (damage: Damage[]) => render(DamageDialog, { damage, onclose: vi.fn() })
const told = () => notices.all.map(([, { text }]) => text)
const notice = (text: RegExp) => vi.waitFor(() => {
  const shown = notices.all.find(([, one]) => text.test(one.text))
  if (!shown) throw new Error(told().join())
  return shown[1]
})

describe('the dialog', () => {
  test.each(['ru', 'kk', 'en'] as const)('is without an accessibility fault, in %s', async (chosen) => {
    language.choose(chosen)
    open([speech, draft, step, minutes, alone])
    await expectAccessible(screen.getByRole('dialog'))
  })

  test('names what was hit and shows both texts, with what is different marked', () => {
    open([speech])
    screen.getByRole('heading', { name: 'Текст выступления' })
    screen.getByText('Роль маслихата')
    screen.getByText('Соловьева А.')
    const there = screen.getByRole('figure', { name: 'Сейчас' })
    const whole = screen.getByRole('figure', { name: /^В копии, сделанной / })
    expect(within(there).getByText('�').tagName).toBe('MARK')
    expect(within(whole).getByText('с').tagName).toBe('MARK')
    expect(whole.querySelector('[lang=ru]')?.textContent).toBe('Сказано слово.')
  })

  test('mends by one click, which can be taken back', async () => {
    open([speech])
    await userEvent.click(screen.getByRole('button', { name: 'Вернуть из копии: Текст выступления' }))
    expect(commands.mend).toHaveBeenCalledExactlyOnceWith(speech.hit, copy)
    const { action } = await notice(/^Восстановлено: Текст выступления/)
    await action?.run()
    expect(commands.undo).toHaveBeenCalledOnce()
  })

  test('says of kept minutes that they are not printed, brings them back, and leads to them', async () => {
    open([minutes])
    screen.getByText(/В копии он цел\.$/)
    await userEvent.click(screen.getByRole('button', { name: 'Перейти к тексту: Сохранённый протокол' }))
    expect(lead).toHaveBeenCalledExactlyOnceWith({ item: minutes.item }, 'm')
    await userEvent.click(screen.getByRole('button', { name: 'Вернуть из копии: Сохранённый протокол' }))
    expect(commands.mend).toHaveBeenCalledExactlyOnceWith(minutes.hit, copy)
  })

  test('offers for a text being typed what the record has', async () => {
    open([draft])
    screen.getByRole('heading', { name: 'Цель заседания: незаконченный набор' })
    screen.getByText(/^То, что ещё читается, останется в истории/)
    await userEvent.click(screen.getByRole('button', { name: /^Вернуть записанное/ }))
    expect(commands.mend).toHaveBeenCalledExactlyOnceWith(draft.hit, { from: 'record' })
  })

  test('says of a step of the history that the record is whole and that undo stops there', async () => {
    const { unmount } = open([step])
    screen.getByRole('heading', { name: 'Шаг истории № 7: добавление выступления' })
    screen.getByText(/^Сама запись цела.*отмена на этом шаге остановится/)
    expect(screen.queryByRole('figure')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: /^Вернуть шаг из копии/ }))
    await notice(/^Шаг истории восстановлен/)
    unmount()
    open([{ ...step, remedy: null }])
    screen.getByText(/^Ни в одной доступной копии этого шага целым нет/)
    expect(screen.queryByRole('button', { name: /^Вернуть/ })).toBeNull()
  })

  test('leads to a text that no copy has whole, to be corrected by hand', async () => {
    open([alone])
    screen.getByText(/^Ни в одной доступной копии этого текста целым нет/)
    await userEvent.click(screen.getByRole('button', { name: /^Перейти к тексту/ }))
    expect(lead).toHaveBeenCalledExactlyOnceWith({ item: alone.item, text: 'pointText', language: 'ru' }, 'm')
  })
})

describe('the watch', () => {
  const actions = () => offered().flatMap(({ id, when }) => (when?.() === false ? [] : [id]))

  test('says nothing while nothing is damaged', async () => {
    found = []
    render(DamageWatch)
    await vi.waitFor(() => {
      expect(commands.damage).toHaveBeenCalled()
    })
    expect(told()).toEqual([])
    expect(actions()).toEqual(['damage.check'])
  })

  test('tells of damage until it is mended, and no longer', async () => {
    found = []
    render(DamageWatch)
    found = [speech, step]
    changed([DAMAGE])
    const { tone, action } = await notice(/^Повреждены 2 записи/)
    expect(tone).toBe('bad')
    for (const [id] of notices.all) notices.close(id)
    await action?.run()
    await userEvent.click(await screen.findByRole('button', { name: /^Вернуть из копии/ }))
    await vi.waitFor(() => {
      expect(screen.queryByRole('heading', { name: 'Текст выступления' })).toBeNull()
    })
    const [, close] = screen.getAllByRole('button', { name: 'Закрыть' })
    await userEvent.click(close ?? screen.getByRole('dialog'))
    await notice(/^Повреждена 1 запись/)
    found = []
    changed([DAMAGE])
    await vi.waitFor(() => {
      expect(told().filter((text) => text.startsWith('Повреждена'))).toEqual([])
    })
  })

  test('closes the dialog when all is mended', async () => {
    found = [speech]
    render(DamageWatch)
    const { action } = await notice(/^Повреждена 1 запись/)
    await action?.run()
    await userEvent.click(await screen.findByRole('button', { name: /^Вернуть из копии/ }))
    await vi.waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull()
    })
  })

  test('checks when asked to, and opens what it finds', async () => {
    found = []
    render(DamageWatch)
    const check = () => offered().find(({ id }) => id === 'damage.check')?.run()
    await check()
    expect(told()).toEqual(['Всё записанное цело.'])
    found = [speech]
    await check()
    await screen.findByRole('dialog', { name: 'Повреждённые записи' })
  })
})
