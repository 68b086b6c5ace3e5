import { cleanup, render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { AgendaItem, Participant } from '$lib/ipc'
import { listen } from '$lib/keys'
import { settle } from '$lib/text'
import { language } from '$lib/words'
import { expectAccessible } from '../../test/axe'
import { answering, commands, done, refusal } from '../../test/backend'
import { body, card, participant, person } from '../../test/records'
import AgendaSection from './AgendaSection.svelte'
import GeneralSection from './GeneralSection.svelte'
import ParticipantsSection from './ParticipantsSection.svelte'

vi.mock('$lib/ipc/bindings.gen', async () => ({ commands: (await import('../../test/backend')).commands }))

const people = [
  person('solovyeva', 'Соловьева', 'Айгуль', {
    memberships: [{ id: 'post', person: 'solovyeva', body: 'mazhilis', role: { ru: 'депутат' }, forms: [], since: null, until: null }],
  }),
  person('abenov', 'Абенов', 'Мурат'),
]
const bodies = [body('mazhilis', 'Мажилис')]
const directory = { people: () => people, bodies: () => bodies }

let stop: () => void
beforeEach(() => {
  language.choose('ru')
  Element.prototype.scrollIntoView = vi.fn()
  stop = listen()
})
afterEach(async () => {
  stop()
  cleanup()
  await settle()
})

/** Waits until what was read is shown. */
const field = (name: string | RegExp) => screen.findByRole<HTMLInputElement>('textbox', { name })

describe('general facts', () => {
  const general = (over: Parameters<typeof card>[0] = {}) => {
    answering({
      ...directory,
      participants: () => [participant('p', { person: 'abenov' })],
      meetings: () => [{ tags: ['маслихат', 'реформа'] }],
      changeMeeting: () => done(null),
      writeText: () => done(null),
    })
    render(GeneralSection, { meeting: card(over) })
  }

  test('are all there and accessible', async () => {
    general({ title: { ru: 'Роль маслихата' }, dates: { first: '2026-11-24', last: null }, tags: ['маслихат'], body: 'mazhilis' })
    expect((await field('Тема')).value).toBe('Роль маслихата')
    expect((await field('Дата')).value).toBe('24.11.2026')
    await vi.waitFor(() => {
      expect(screen.getByRole<HTMLInputElement>('combobox', { name: 'Чьё заседание' }).value).toBe('Мажилис')
    })
    await expectAccessible()
  })

  test('are written as soon as a field is left', async () => {
    general()
    await userEvent.type(await field('Номер протокола'), ' 7 ')
    await userEvent.tab()
    expect(commands.changeMeeting).toHaveBeenCalledWith('meeting', { number: '7' })
    await userEvent.type(await field('Место'), 'Астана')
    await userEvent.tab()
    expect(commands.writeText).toHaveBeenCalledWith({ owner: 'meeting', kind: 'meetingPlace', language: 'ru' }, 'Астана')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Вид заседания' }), 'roundTable')
    expect(commands.changeMeeting).toHaveBeenCalledWith('meeting', { kind: 'roundTable' })
  })

  test('a date that does not exist is said, stays as typed and is not written', async () => {
    general()
    await userEvent.type(await field('Дата'), '31.11.2026')
    await userEvent.tab()
    expect((await field('Дата')).value).toBe('31.11.2026')
    expect(screen.getByText('Такой даты нет: 31.11.2026')).toBeTruthy()
    expect(commands.changeMeeting).not.toHaveBeenCalled()
  })

  test('an end before the start is said at the field and stays as typed; mended, both are written', async () => {
    general({ dates: { first: '2026-11-24', last: null } })
    answering({
      ...directory,
      participants: () => [],
      changeMeeting: (_: never, { dates }: { dates: { first: string; last: string } }) => {
        if (dates.last < dates.first) throw refusal('Окончание раньше начала.')
        return done(null)
      },
    })
    await userEvent.type(await field('Последний день'), '20.11.2026')
    await userEvent.tab()
    await screen.findByText('Окончание раньше начала.')
    const last = await field('Последний день')
    expect([last.value, last.getAttribute('aria-invalid')]).toEqual(['20.11.2026', 'true'])
    await userEvent.clear(await field('Дата'))
    await userEvent.type(await field('Дата'), '19.11.2026')
    await userEvent.tab()
    expect(commands.changeMeeting).toHaveBeenLastCalledWith('meeting', { dates: { first: '2026-11-19', last: '2026-11-20' } })
    await vi.waitFor(() => {
      expect(screen.queryByText('Окончание раньше начала.')).toBeNull()
    })
  })

  test('the chair is found by a few letters in any script, and may only have presided', async () => {
    general()
    await userEvent.type(screen.getByRole('combobox', { name: 'Председатель' }), 'solov')
    await screen.findByRole('option', { name: /Соловьева Айгуль/ })
    await userEvent.keyboard('{Enter}')
    expect(commands.changeMeeting).toHaveBeenCalledWith('meeting', { chair: { person: 'solovyeva', presiding: false } })
    await userEvent.click(screen.getByRole('checkbox', { name: 'Председательствующий, не председатель' }))
    expect(commands.changeMeeting).toHaveBeenLastCalledWith('meeting', { chair: { person: null, presiding: true } })
  })

  test('tags of other sessions are suggested, each is there once and can be taken away', async () => {
    general({ tags: ['маслихат'] })
    const tags = screen.getByRole('combobox', { name: 'Метки' })
    await userEvent.click(tags)
    const offered = within(await screen.findByRole('listbox', { name: 'Метки' }))
    expect((await offered.findAllByRole('option')).map((option) => option.textContent.trim())).toEqual(['реформа'])
    await userEvent.type(tags, 'Маслихат{Enter}')
    expect(commands.changeMeeting).not.toHaveBeenCalled()
    await userEvent.type(tags, 'Аймак')
    await screen.findByRole('option', { name: 'Добавить «Аймак»' })
    await userEvent.keyboard('{Enter}')
    expect(commands.changeMeeting).toHaveBeenCalledWith('meeting', { tags: ['маслихат', 'Аймак'] })
    await userEvent.click(screen.getByRole('button', { name: 'Убрать: маслихат' }))
    expect(commands.changeMeeting).toHaveBeenLastCalledWith('meeting', { tags: [] })
    expect(document.activeElement).toBe(tags)
  })
})

describe('participants', () => {
  let all: Participant[]
  const shown = (given: Participant[], over = {}) => {
    all = given
    answering({
      ...directory,
      participants: () => all,
      changeParticipant: () => done(null),
      writeText: () => done(null),
      delete: () => done(null, ['participant']),
      addParticipant: (_: never, { who }: { who: { person?: string } }) => {
        all = [...all, participant('new', { person: who.person ?? null })]
        return done('new', ['participant'])
      },
      addPerson: () => done('new-person', ['person']),
      ...over,
    })
    render(ParticipantsSection, { meeting: card() })
  }
  const two = () => [
    participant('p1', { person: 'solovyeva', capacity: { ru: 'депутат Мажилиса' } }),
    participant('p2', { person: 'abenov', presence: 'absent' }),
    participant('p3', { group: { ru: 'представители партий' }, standing: 'invited' }),
  ]

  test('stand in two groups, and are accessible', async () => {
    shown(two())
    const members = await screen.findByRole('list', { name: 'Члены и участники' })
    await within(members).findByRole('button', { name: 'Соловьева Айгуль депутат Мажилиса' })
    expect(within(members).getAllByRole('listitem')).toHaveLength(2)
    await within(screen.getByRole('list', { name: 'Приглашённые' })).findByRole('button', { name: 'представители партий' })
    await userEvent.click(screen.getByRole('button', { name: /^Соловьева Айгуль/ }))
    await expectAccessible()
  })

  test('none yet: the first step is offered', async () => {
    shown([])
    await screen.findByRole('heading', { name: 'Участников пока нет' })
    await userEvent.click(screen.getByRole('button', { name: 'Добавить участника' }))
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Добавить участника' }))
    await expectAccessible()
  })

  test('one is added by a few letters, in the capacity of the present post', async () => {
    shown([])
    await userEvent.keyboard('{Control>}[KeyN]{/Control}')
    await userEvent.keyboard('соло')
    await screen.findByRole('option', { name: /Соловьева/ })
    await userEvent.keyboard('{Enter}')
    await screen.findByRole('button', { name: /^Соловьева Айгуль/ })
    expect(commands.addParticipant).toHaveBeenCalledWith('meeting', {
      who: { person: 'solovyeva' },
      standing: 'member',
      capacity: { ru: 'депутат' },
    })
  })

  test('one who is not in the directory is put there on the fly', async () => {
    shown([])
    await userEvent.click(screen.getByRole('radio', { name: 'приглашённого' }))
    await userEvent.type(screen.getByRole('combobox', { name: 'Добавить участника' }), 'Ыбырай Гүлнәр Әсетқызы')
    await screen.findByRole('option', { name: /^Добавить «Ыбырай/ })
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => {
      expect(commands.addParticipant).toHaveBeenCalledWith('meeting', {
        who: { person: 'new-person' },
        standing: 'invited',
        capacity: {},
      })
    })
    expect(commands.addPerson).toHaveBeenCalledWith({
      name: { family: 'Ыбырай', given: 'Гүлнәр', patronymic: 'Әсетқызы' },
      sex: null,
    })
  })

  test('a group is added in words', async () => {
    shown([])
    await userEvent.click(screen.getByRole('radio', { name: 'Группа' }))
    await userEvent.type(await field('Добавить группу'), 'депутаты маслихата{Enter}')
    expect(commands.addParticipant).toHaveBeenCalledExactlyOnceWith('meeting', {
      who: { group: { ru: 'депутаты маслихата' } },
      standing: 'member',
      capacity: {},
    })
    await vi.waitFor(async () => {
      expect((await field('Добавить группу')).value).toBe('')
    })
  })

  test('the same person twice is refused at the field', async () => {
    shown(two(), {
      addParticipant: () => {
        throw refusal('Это лицо уже есть среди участников.')
      },
    })
    const add = screen.getByRole('combobox', { name: 'Добавить участника' })
    await userEvent.type(add, 'Абен')
    await screen.findByRole('option', { name: /Абенов/ })
    await userEvent.keyboard('{Enter}')
    await screen.findByText('Это лицо уже есть среди участников.')
    expect(add.getAttribute('aria-invalid')).toBe('true')
    expect(add).toHaveProperty('value', 'Абен')
    await userEvent.keyboard('Со')
    expect(add).toHaveProperty('value', 'Со')
    expect(add.getAttribute('aria-invalid')).toBeNull()
  })

  test('a person who cannot be added is said at the field, and the name stays as typed', async () => {
    shown([], {
      addPerson: () => {
        throw refusal('Слишком длинно.')
      },
    })
    const add = screen.getByRole<HTMLInputElement>('combobox', { name: 'Добавить участника' })
    await userEvent.type(add, 'Ахметов{Enter}')
    await screen.findByText('Слишком длинно.')
    await userEvent.tab()
    expect(add.value).toBe('Ахметов')
  })

  test('presence, times and whom one represents are changed in place', async () => {
    shown(two())
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Присутствие: Абенов Мурат' }), 'online')
    expect(commands.changeParticipant).toHaveBeenCalledWith('p2', { presence: 'online' })
    await userEvent.click(await screen.findByRole('button', { name: /^Абенов Мурат/ }))
    await userEvent.type(await field('Прибытие'), '1005')
    await userEvent.tab()
    expect(commands.changeParticipant).toHaveBeenCalledWith('p2', { times: { starts: '10:05', ends: null } })
    const details = screen.getByRole('group', { name: 'Абенов Мурат' })
    await userEvent.click(within(details).getByRole('radio', { name: 'приглашённого' }))
    expect(commands.changeParticipant).toHaveBeenCalledWith('p2', { standing: 'invited' })
  })

  test('the form of a capacity is confirmed under it', async () => {
    const [first, ...others] = two()
    if (!first) throw new Error('there are three')
    const accusative = { language: 'ru', case: 'accusative', text: 'депутата Мажилиса', confirmed: false } as const
    shown([{ ...first, forms: [accusative] }, ...others])
    await userEvent.click(await screen.findByRole('button', { name: /^Соловьева Айгуль/ }))
    const details = within(screen.getByRole('group', { name: 'Соловьева Айгуль' }))
    await userEvent.click(details.getByText('Падежи'))
    await userEvent.click(details.getByRole('button', { name: 'Подтвердить: Винительный, по-русски' }))
    expect(commands.changeParticipant).toHaveBeenCalledExactlyOnceWith('p1', {
      form: { language: 'ru', case: 'accusative', text: 'депутата Мажилиса' },
    })
    await expectAccessible()
  })

  test('are moved by Alt and an arrow within their group', async () => {
    shown(two())
    ;(await screen.findByRole('button', { name: 'Переместить: Абенов Мурат' })).focus()
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(commands.changeParticipant).toHaveBeenCalledExactlyOnceWith('p2', { after: null })
    await screen.findByText('Теперь на месте 1 из 2')
  })

  test('one is deleted without asking', async () => {
    shown(two())
    await userEvent.click(await screen.findByRole('button', { name: 'Удалить участника: Абенов Мурат' }))
    expect(commands.delete).toHaveBeenCalledWith({ noun: 'participant', id: 'p2' })
  })
})

describe('the agenda', () => {
  const item = (id: string, title: string, over: Partial<AgendaItem> = {}): AgendaItem => ({
    id,
    title: { ru: title },
    rapporteurs: [],
    minutes: null,
    internal: false,
    carried: false,
    carriedTo: null,
    ...over,
  })
  const shown = (agenda: AgendaItem[]) => {
    answering({
      ...directory,
      agenda: () => agenda,
      participants: () => [],
      addAgendaItem: () => done('new', ['agendaItem']),
      changeAgendaItem: () => done(null),
      delete: () => done(null, ['agendaItem']),
    })
    render(AgendaSection, { meeting: card() })
  }

  test('is numbered and accessible, and says how long it takes', async () => {
    shown([item('a', 'Открытие', { minutes: 10 }), item('b', 'Опыт реформ', { minutes: 60, rapporteurs: ['solovyeva', 'abenov'] })])
    expect((await field('Вопрос 2')).value).toBe('Опыт реформ')
    expect(screen.getByText('Всего отведено: 70 минут')).toBeTruthy()
    await vi.waitFor(() => {
      const rapporteurs = within(screen.getByRole('list', { name: 'Докладчики по вопросу 2' })).getAllByRole('listitem')
      expect(rapporteurs.map((one) => one.textContent.trim())).toEqual(['Соловьева Айгуль', 'Абенов Мурат'])
    })
    await expectAccessible()
  })

  test('empty, it offers the first step, and one item follows another by Enter', async () => {
    shown([])
    await screen.findByRole('heading', { name: 'Повестки ещё нет' })
    await userEvent.keyboard('{Control>}[KeyN]{/Control}')
    await vi.waitFor(async () => {
      expect(document.activeElement).toBe(await field('Новый вопрос'))
    })
    await userEvent.keyboard('Опыт реформ{Enter}')
    expect(commands.addAgendaItem).toHaveBeenCalledExactlyOnceWith('meeting', { ru: 'Опыт реформ' })
    await vi.waitFor(async () => {
      expect((await field('Новый вопрос')).value).toBe('')
    })
    await expectAccessible()
  })

  test('minutes are whole numbers', async () => {
    shown([item('a', 'Открытие')])
    await userEvent.type(await field('Минут отведено'), 'час')
    await userEvent.tab()
    await screen.findByText('Нужно целое число минут, например 20.')
    expect(commands.changeAgendaItem).not.toHaveBeenCalled()
    await userEvent.clear(await field('Минут отведено'))
    await userEvent.type(await field('Минут отведено'), '20')
    await userEvent.tab()
    expect(commands.changeAgendaItem).toHaveBeenCalledWith('a', { minutes: 20 })
  })

  test('several report; each can be added and taken away', async () => {
    shown([item('a', 'Открытие', { rapporteurs: ['solovyeva'] })])
    await userEvent.type(await screen.findByRole('combobox', { name: 'Докладчики по вопросу 1' }), 'мурат')
    await screen.findByRole('option', { name: /Абенов/ })
    await userEvent.keyboard('{Enter}')
    expect(commands.changeAgendaItem).toHaveBeenCalledWith('a', { rapporteurs: ['solovyeva', 'abenov'] })
    await userEvent.click(await screen.findByRole('button', { name: 'Убрать: Соловьева Айгуль' }))
    expect(commands.changeAgendaItem).toHaveBeenLastCalledWith('a', { rapporteurs: [] })
  })

  test('items are moved and deleted', async () => {
    shown([item('a', 'Открытие'), item('b', 'Опыт'), item('c', 'Разное')])
    ;(await screen.findByRole('button', { name: 'Переместить: 1. Открытие' })).focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(commands.changeAgendaItem).toHaveBeenCalledExactlyOnceWith('a', { after: 'b' })
    await userEvent.click(screen.getByRole('button', { name: 'Удалить вопрос 2. Опыт' }))
    expect(commands.delete).toHaveBeenCalledWith({ noun: 'agendaItem', id: 'b' })
  })
})
