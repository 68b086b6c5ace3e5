import { cleanup, render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Body, CaseForm, Person } from '$lib/ipc'
import { listen } from '$lib/keys'
import { settle } from '$lib/text'
import { language } from '$lib/words'
import { followRoute, route } from '../../shell/route.svelte'
import { expectAccessible } from '../../test/axe'
import { answering, commands, done, refusal } from '../../test/backend'
import { body, person } from '../../test/records'
import BodyScreen from './BodyScreen.svelte'
import { fullName, personName, readName } from './names'
import PeopleRoom from './PeopleRoom.svelte'
import PersonScreen from './PersonScreen.svelte'
import { bodiesNamed, findPeople, peopleNamed } from './search'

vi.mock('$lib/ipc/bindings.gen', async () => ({ commands: (await import('../../test/backend')).commands }))

const abenov = person('abenov', 'Әбенов', 'Мұрат', {
  spellings: [{ language: 'en', name: { family: 'Abenov', given: 'Murat', patronymic: '' } }],
  phone: '+7 7172 00 00 00',
  memberships: [
    { id: 'now', person: 'abenov', body: 'mazhilis', role: { ru: 'депутат' }, forms: [], since: '2023-03-19', until: null },
    { id: 'then', person: 'abenov', body: 'mne', role: { ru: 'советник' }, forms: [], since: null, until: '2022-12-31' },
  ],
})
const solovyeva = person('solovyeva', 'Соловьева', 'Айгуль')
const mazhilis = body('mazhilis', 'Мажилис Парламента')
const mne = body('mne', 'Министерство национальной экономики', {
  names: [
    { id: 'new', since: '2014-08-06', full: { ru: 'Министерство национальной экономики' }, short: { ru: 'МНЭ' }, forms: [] },
    { id: 'old', since: null, full: { ru: 'Министерство экономики и бюджетного планирования' }, short: {}, forms: [] },
  ],
})
const directory = { people: () => [abenov, solovyeva], bodies: () => [mazhilis, mne] }

const form = (over: Partial<CaseForm> = {}): CaseForm => ({
  language: 'ru',
  case: 'dative',
  text: 'Абенову М.',
  confirmed: false,
  ...over,
})

let stops: (() => void)[]
beforeEach(() => {
  language.choose('ru')
  location.hash = '#/people'
  // happy-dom lays nothing out: the list is given a height to show its rows in.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
  stops = [listen(), followRoute()]
})
afterEach(async () => {
  for (const stop of stops) stop()
  cleanup()
  vi.restoreAllMocks()
  await settle()
})

const field = (name: string | RegExp) => screen.findByRole<HTMLInputElement>('textbox', { name })
const arrived = (place: object) =>
  vi.waitFor(() => {
    expect(route.current).toEqual(place)
  })

describe('names', () => {
  test('stand in lists with initials, in the spelling of the language', () => {
    expect(personName(abenov, 'kk')).toBe('Әбенов\u00a0М.')
    expect(personName(abenov, 'en')).toBe('Abenov\u00a0M.')
    expect(personName(person('x', 'Иванова', 'Анна-мария'))).toBe('Иванова\u00a0А.-М.')
    expect(fullName(solovyeva)).toBe('Соловьева Айгуль')
  })

  test('are read family name first', () => {
    expect(readName('  Соловьева  Айгуль Ерік қызы ')).toEqual({ family: 'Соловьева', given: 'Айгуль', patronymic: 'Ерік қызы' })
    expect(readName('Соловьева')).toEqual({ family: 'Соловьева', given: '', patronymic: '' })
  })

  test.each([
    ['абен', ['abenov']],
    ['ӘБЕНОВ', ['abenov']],
    ['abenov', ['abenov']],
    ['мурат абе', ['abenov']],
    ['cjk', ['solovyeva']],
    ['2,ty', ['abenov']],
    ['ыщдщм', ['solovyeva']],
    ['solov', ['solovyeva']],
    ['aygul', ['solovyeva']],
    ['ова', []],
  ])('%s finds %j', (query, found) => {
    expect(peopleNamed([abenov, solovyeva], query).map(({ id }) => id)).toEqual(found)
  })

  test('a body is found by a former name', () => {
    expect(bodiesNamed([mazhilis, mne], 'бюдж').map(({ id }) => id)).toEqual(['mne'])
  })

  test('those who are likely come first, and alone where nothing is typed', () => {
    expect(findPeople([abenov, solovyeva], '', ['solovyeva']).map(({ id }) => id)).toEqual(['solovyeva'])
    const twins = [person('a', 'Ким'), person('b', 'Ким')]
    expect(findPeople(twins, 'ким', ['b']).map(({ id }) => id)).toEqual(['b', 'a'])
  })
})

describe('the directory', () => {
  const shown = (people: Person[] = [abenov, solovyeva], bodies: Body[] = [mazhilis, mne], over = {}) => {
    answering({
      people: () => people,
      bodies: () => bodies,
      addPerson: () => done('new', ['person']),
      addBody: () => done('new', ['body']),
      ...over,
    })
    render(PeopleRoom)
  }
  beforeEach(() => {
    localStorage.clear()
  })

  test('lists people with their posts, filters them, and opens one', async () => {
    shown()
    const list = await screen.findByRole('grid', { name: 'Лица' })
    await within(list).findByText('Мажилис Парламента')
    await expectAccessible()
    await userEvent.type(screen.getByRole('searchbox', { name: 'Отбор по имени' }), 'сол')
    expect(within(list).getAllByRole('link').map((link) => link.textContent)).toEqual(['Соловьева Айгуль'])
    list.focus()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await arrived({ room: 'person', id: 'solovyeva' })
  })

  test('says when nothing fits, and shows all again', async () => {
    shown()
    await screen.findByRole('grid', { name: 'Лица' })
    await userEvent.type(screen.getByRole('searchbox'), 'фывап')
    await userEvent.click(screen.getByRole('button', { name: 'Показать всё' }))
    expect(within(await screen.findByRole('grid')).getAllByRole('link')).toHaveLength(2)
  })

  test('lists bodies, and remembers that it did', async () => {
    shown()
    await userEvent.click(await screen.findByRole('tab', { name: /Организации/ }))
    const list = await screen.findByRole('grid', { name: 'Организации' })
    expect(within(list).getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Мажилис Парламента',
      'Министерство национальной экономики',
    ])
    expect(localStorage.getItem('hattama.people.list')).toBe('bodies')
    await expectAccessible()
  })

  test('a new person needs a family name; what was typed stays', async () => {
    shown([], [], {
      addPerson: ({ name }: { name: { family: string } }) => {
        if (name.family === '') throw refusal('Это поле нужно заполнить.')
        return done('new', ['person'])
      },
    })
    await screen.findByRole('heading', { name: 'Лиц ещё нет' })
    await userEvent.keyboard('{Control>}[KeyN]{/Control}')
    const dialog = await screen.findByRole('dialog', { name: 'Новое лицо' })
    await expectAccessible(dialog)
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Имя' }), 'Айгуль{Enter}')
    await within(dialog).findByText('Это поле нужно заполнить.')
    expect(within(dialog).getByRole<HTMLInputElement>('textbox', { name: 'Имя' }).value).toBe('Айгуль')
    await userEvent.type(within(dialog).getByRole('textbox', { name: /Фамилия/ }), 'Соловьева{Enter}')
    await arrived({ room: 'person', id: 'new' })
    expect(commands.addPerson).toHaveBeenLastCalledWith({
      name: { family: 'Соловьева', given: 'Айгуль', patronymic: '' },
      sex: null,
    })
  })

  test('a new body is named in one language', async () => {
    shown([], [])
    await userEvent.click(await screen.findByRole('tab', { name: /Организации/ }))
    await userEvent.keyboard('{Control>}[KeyN]{/Control}')
    const dialog = await screen.findByRole('dialog', { name: 'Новая организация' })
    await expectAccessible(dialog)
    await userEvent.type(within(dialog).getByRole('textbox', { name: /Полное наименование/ }), 'Маслихат города Астаны{Enter}')
    await arrived({ room: 'body', id: 'new' })
    expect(commands.addBody).toHaveBeenCalledWith({ full: { ru: 'Маслихат города Астаны' }, short: {} })
  })
})

describe('a person', () => {
  const shown = (forms: CaseForm[] = [], over = {}, postForms: [string, CaseForm[]][] = []) => {
    answering({
      ...directory,
      person: () => ({ person: abenov, forms, postForms }),
      changePerson: () => done(null),
      addMembership: () => done('new', ['membership']),
      changeMembership: () => done(null),
      writeText: () => done(null),
      delete: () => done(null, ['person']),
      ...over,
    })
    render(PersonScreen, { id: 'abenov' })
  }

  test('is all there and accessible', async () => {
    shown([form(), form({ language: 'kk', text: 'Әбенов М-ға', confirmed: true })])
    expect((await field('Фамилия')).value).toBe('Әбенов')
    expect((await field('Фамилия, по-английски')).value).toBe('Abenov')
    const posts = within(screen.getByRole('list', { name: 'Должности' })).getAllByRole('listitem')
    expect(posts.map((post) => within(post).getByRole<HTMLInputElement>('textbox', { name: 'Должность' }).value)).toEqual([
      'депутат',
      'советник',
    ])
    await expectAccessible()
  })

  test('parts of the name that are left one after another are kept together', async () => {
    shown()
    await userEvent.clear(await field('Фамилия'))
    await userEvent.type(await field('Фамилия'), 'Абенов')
    await userEvent.tab()
    await userEvent.keyboard('Мурат')
    await userEvent.tab()
    expect(commands.changePerson).toHaveBeenLastCalledWith('abenov', {
      name: { family: 'Абенов', given: 'Мурат', patronymic: '' },
    })
  })

  test('without a family name is refused at the field', async () => {
    shown([], {
      changePerson: () => {
        throw refusal('Это поле нужно заполнить.')
      },
    })
    await userEvent.clear(await field('Фамилия'))
    await userEvent.tab()
    await screen.findByText('Это поле нужно заполнить.')
    expect((await field('Фамилия')).getAttribute('aria-invalid')).toBe('true')
    await userEvent.type(await field('Фамилия'), 'Абенов')
  })

  test('gets a spelling, a phone and a post', async () => {
    shown()
    await userEvent.click(await screen.findByRole('button', { name: 'Добавить по-казахски' }))
    expect(commands.changePerson).toHaveBeenCalledWith('abenov', { spelling: { language: 'kk', name: abenov.name } })
    await userEvent.clear(await field('Телефон'))
    await userEvent.tab()
    expect(commands.changePerson).toHaveBeenCalledWith('abenov', { phone: null })
    await userEvent.type(screen.getByRole('combobox', { name: 'Добавить должность' }), 'минис')
    await screen.findByRole('option', { name: 'Министерство национальной экономики' })
    await userEvent.keyboard('{Enter}')
    expect(commands.addMembership).toHaveBeenCalledWith('abenov', 'mne', {})
  })

  test('a proposed form is confirmed, corrected, or taken back', async () => {
    shown([form(), form({ case: 'genitive', text: 'Абенова М.', confirmed: true })])
    await userEvent.click(await screen.findByRole('button', { name: 'Подтвердить: Дательный, по-русски' }))
    expect(commands.changePerson).toHaveBeenLastCalledWith('abenov', { form: { language: 'ru', case: 'dative', text: 'Абенову М.' } })
    await userEvent.type(await field('Дательный, по-русски'), ' К.')
    await userEvent.tab()
    expect(commands.changePerson).toHaveBeenLastCalledWith('abenov', { form: { language: 'ru', case: 'dative', text: 'Абенову М. К.' } })
    await userEvent.click(screen.getByRole('button', { name: 'Вернуть предложенное: Родительный, по-русски' }))
    expect(commands.changePerson).toHaveBeenLastCalledWith('abenov', { form: { language: 'ru', case: 'genitive', text: null } })
  })

  test('the form of a post is confirmed under it, corrected, or taken back', async () => {
    const accusative = form({ case: 'accusative', text: 'депутата' })
    shown([form()], {}, [['now', [form({ text: 'депутату', confirmed: true }), accusative]], ['then', []]])
    const [now, then] = within(await screen.findByRole('list', { name: 'Должности' })).getAllByRole('listitem')
    if (!now || !then) throw new Error('there are two posts')
    expect(within(then).queryByText('Падежи')).toBeNull()
    await userEvent.click(within(now).getByText('Падежи'))
    await userEvent.click(within(now).getByRole('button', { name: 'Подтвердить: Винительный, по-русски' }))
    expect(commands.changeMembership).toHaveBeenLastCalledWith('now', { form: { language: 'ru', case: 'accusative', text: 'депутата' } })
    await userEvent.type(within(now).getByRole('textbox', { name: 'Винительный, по-русски' }), ' Мажилиса')
    await userEvent.tab()
    expect(commands.changeMembership).toHaveBeenLastCalledWith('now', {
      form: { language: 'ru', case: 'accusative', text: 'депутата Мажилиса' },
    })
    await userEvent.click(within(now).getByRole('button', { name: 'Вернуть предложенное: Дательный, по-русски' }))
    expect(commands.changeMembership).toHaveBeenLastCalledWith('now', { form: { language: 'ru', case: 'dative', text: null } })
    expect(commands.changePerson).not.toHaveBeenCalled()
    await expectAccessible()
  })

  test('is deleted without asking', async () => {
    shown()
    await userEvent.click(await screen.findByRole('button', { name: 'Ещё' }))
    await userEvent.click(screen.getByRole('menuitem', { name: 'Удалить лицо' }))
    expect(commands.delete).toHaveBeenCalledWith({ noun: 'person', id: 'abenov' })
    await arrived({ room: 'people' })
  })

  test('who is gone is said to be', async () => {
    shown([], {
      person: () => {
        throw { kind: 'notFound', message: 'Этого больше нет.', detail: null }
      },
    })
    await screen.findByRole('heading', { name: 'Сведения о лице не открылись' })
    expect(screen.getByRole('link', { name: 'Ко всему справочнику' })).toBeTruthy()
  })
})

describe('a body', () => {
  const shown = (over = {}) => {
    answering({
      ...directory,
      body: () => ({
        body: mne,
        forms: [
          ['new', [form({ text: 'Министерству национальной экономики' })]],
          ['old', [form({ text: 'Министерству экономики', confirmed: true })]],
        ],
      }),
      changeBody: () => done(null),
      writeText: () => done(null),
      delete: () => done(null, ['body']),
      ...over,
    })
    render(BodyScreen, { id: 'mne' })
  }

  test('is all there, its present name first, and accessible', async () => {
    shown()
    const names = await screen.findAllByRole<HTMLTextAreaElement>('textbox', { name: 'Полное наименование' })
    expect(names.map(({ value }) => value)).toEqual([
      'Министерство национальной экономики',
      'Министерство экономики и бюджетного планирования',
    ])
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'Наименование',
      'Прежнее наименование',
      'Куда писать',
      'Срок ответа',
    ])
    await expectAccessible()
  })

  test('the dative of the present name is confirmed', async () => {
    shown()
    await userEvent.click(await screen.findByRole('button', { name: 'Подтвердить: Дательный, по-русски' }))
    expect(commands.changeBody).toHaveBeenCalledWith('mne', {
      form: { name: 'new', language: 'ru', case: 'dative', text: 'Министерству национальной экономики' },
    })
  })

  test('where to write is filled in', async () => {
    shown()
    await userEvent.type(await field('Электронная почта'), 'info@example.kz')
    await userEvent.tab()
    expect(commands.changeBody).toHaveBeenCalledWith('mne', { email: 'info@example.kz' })
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Обычный способ отправки' }), 'esedo')
    expect(commands.changeBody).toHaveBeenCalledWith('mne', { channel: 'esedo' })
  })

  test('is renamed from a date on, which has to be there', async () => {
    shown()
    await userEvent.click(await screen.findByRole('button', { name: 'Переименовать' }))
    const dialog = await screen.findByRole('dialog', { name: 'Переименовать' })
    await expectAccessible(dialog)
    await userEvent.type(within(dialog).getByRole('textbox', { name: /Новое наименование/ }), 'Министерство экономики')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Переименовать' }))
    await within(dialog).findByText('Это поле нужно заполнить.')
    await userEvent.type(within(dialog).getByRole('textbox', { name: /С какого дня/ }), '01.01.2027')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Переименовать' }))
    expect(commands.changeBody).toHaveBeenCalledWith('mne', {
      rename: { since: '2027-01-01', full: { ru: 'Министерство экономики' } },
    })
  })
})
