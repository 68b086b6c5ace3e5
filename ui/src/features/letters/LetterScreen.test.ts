import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { notices } from '$lib/controls'
import type { Letter, LetterChange, LetterLine, LetterStep, NewReply, PaperView, ReplyChange, TextField, TwinPair } from '$lib/ipc'
import { listen } from '$lib/keys'
import { settle } from '$lib/text'
import { dateOf, language } from '$lib/words'
import { expectAccessible } from '../../test/axe'
import { answering, commands, done, refusal } from '../../test/backend'
import { body, card, person } from '../../test/records'
import { letter, recommendation } from '../../test/session'
import LetterScreen from './LetterScreen.svelte'
import { isOpen } from './twins'

vi.mock('$lib/ipc/bindings.gen', async () => ({ commands: (await import('../../test/backend')).commands }))
vi.mock('@tauri-apps/api/core', () => ({ convertFileSrc: () => 'paper://localhost/', Channel: vi.fn() }))
const lead = vi.hoisted(() => vi.fn())
vi.mock('../../shell/lead', () => ({ lead }))

const view: PaperView = {
  pages: [{ look: 'v', width: 595, height: 842 }],
  boxes: [],
  gaps: [],
}
const gap = { gap: { kind: 'executor', language: null, at: { noun: 'letter', id: 'one' } }, message: 'Не указан исполнитель' }
const today = dateOf(new Date())
const file = { hash: 'abc', name: 'письмо подписано.pdf' }

let one: Letter
let others: Letter[]
let refused: string | null
const line = (letter: Letter): LetterLine => ({
  letter,
  meetingTitle: { ru: 'Роль маслихата' },
  bodyName: { ru: 'Министерство национальной экономики', kk: 'Ұлттық экономика министрлігі' },
})
/** What a step does to the letter, as far as these tests look. */
function after(step: LetterStep): Partial<Letter> {
  if (step === 'forSignature') return { status: 'forSignature' }
  if (step === 'backToDraft') return { status: 'draft' }
  if ('sign' in step) return { status: 'signed', signed: step.sign }
  if ('register' in step) {
    const { on, fileIndex, number } = step.register
    const given = number === 'own' ? '14-07/231' : number.typed
    return { status: 'registered', registered: { number: given, on, fileIndex, sequence: number === 'own' ? 231 : null } }
  }
  if ('send' in step) return { status: 'sent', sent: step.send }
  if ('receive' in step) return { received: step.receive }
  return { status: 'annulled', annulled: step.annul }
}

let stop: () => void
beforeEach(() => {
  language.choose('ru')
  localStorage.clear()
  location.hash = '#/letter/one'
  lead.mockReset()
  one = letter('one', { recommendations: ['recommendation-1'] })
  refused = null
  others = []
  stop = listen()
  answering({
    letter: () => one,
    letters: () => [one, letter('twin', { language: 'kk' }), ...others].map(line),
    meeting: () => card({ fileIndex: '14-07' }),
    recommendations: () => [recommendation(1, 'Определить функции'), recommendation(2, 'Расширить участие')],
    settings: () => ({ fileIndex: null, paperLanguages: ['ru', 'kk'] }),
    people: () => [person('head', 'Ахметов', 'Болат')],
    bodies: () => [body('ministry', 'Министерство национальной экономики', { channel: 'eOtinish' })],
    paper: () => view,
    missing: () => (isOpen(one) ? [gap] : []),
    attachFile: () => file,
    openAttachment: () => null,
    writeText: () => done(null, ['letter']),
    saveDraft: () => null,
    changeLetter: () => done(null, ['letter']),
    changeReply: () => done(null, ['reply']),
    addReply: () => done('reply', ['reply']),
    delete: () => done(null, ['letter']),
    stepLetter: (_: string, step: LetterStep) => {
      if (refused) throw refusal(refused)
      one = { ...one, ...after(step) }
      return done(one, ['letter'])
    },
  })
})
afterEach(async () => {
  await settle()
  stop()
  for (const [id] of notices.all) notices.close(id)
})

const shown = async (over: Partial<Letter> = {}) => {
  one = { ...one, ...over }
  render(LetterScreen, { id: 'one' })
  await screen.findByRole('heading', { level: 1, name: 'Министерство национальной экономики' })
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const dialog = () => within(screen.getByRole('dialog'))
const submit = (name: string) => userEvent.click(dialog().getByRole('button', { name }))
/** What a command was told beside the id. */
const told = <T>(command: string) => commands[command]?.mock.calls.map((given: unknown[]) => given[1] as T)
const steps = () => told<LetterStep>('stepLetter')
const changes = () => told<LetterChange>('changeLetter')
const more = async (name: string) => {
  await press('Ещё')
  await userEvent.click(screen.getByRole('menuitem', { name }))
}

const signed: Partial<Letter> = { status: 'signed', signed: { on: '2026-11-10', file } }
const registered: Partial<Letter> = {
  ...signed,
  status: 'registered',
  registered: { number: '14-07/231', on: '2026-11-11', fileIndex: '14-07', sequence: 231 },
}
const sent: Partial<Letter> = { ...registered, status: 'sent', sent: { channel: 'post', on: '2026-11-12' } }
const reply: Letter['replies'][number] = {
  id: 'reply',
  facts: { number: '05-1/2210', date: '2026-11-20', incomingNumber: null, incomingDate: null },
  text: 'Рассмотрено',
  completeness: 'fully',
  answers: [],
  file: null,
}

describe('a draft', () => {
  test('is named by its addressee, leads to its twin and session, and says what it lacks', async () => {
    await shown()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Министерство национальной экономики')
    expect(screen.getByRole('link', { name: 'То же письмо: казахский' }).getAttribute('href')).toBe('#/letter/twin')
    expect(screen.getByRole('link', { name: 'Роль маслихата' }).getAttribute('href')).toBe('#/meeting/meeting/documents')
    await press('не хватает: 1')
    await userEvent.click(screen.getByRole('menuitem', { name: 'Не указан исполнитель' }))
    expect(lead).toHaveBeenCalledExactlyOnceWith({ item: { noun: 'letter', id: 'one' }, gap: 'executor', language: null }, 'meeting')
    await expectAccessible()
  })

  test('marks its fields so that a gap or a place on paper leads to them', async () => {
    await shown()
    const at = document.querySelector('[data-at="one"]') as HTMLElement
    for (const mark of [
      '[data-text="letterAddressee"] textarea',
      '[data-text="letterHeading"] textarea',
      '[data-text="letterSalutation"] input',
      '[data-text="letterOpening"] textarea',
      '[data-text="letterClosing"] textarea',
      '[data-gap~="signatoryPost"] input',
      '[data-gap~="signatory"] input',
      '[data-gap~="executor"] input',
    ]) {
      expect([mark, at.querySelectorAll(mark).length]).toEqual([mark, 1])
    }
  })

  test('keeps what is typed in place of what the program composes', async () => {
    await shown()
    await userEvent.type(screen.getByRole('textbox', { name: 'Обращение' }), 'Уважаемый министр!')
    await userEvent.tab()
    const field: TextField = { owner: 'one', kind: 'letterSalutation', language: null }
    await vi.waitFor(() => {
      expect(commands.writeText).toHaveBeenCalledExactlyOnceWith(field, 'Уважаемый министр!')
    })
  })

  test('carries recommendations, adds and drops them, and leads to them', async () => {
    await shown()
    await userEvent.click(screen.getByRole('button', { name: /Р-1 Определить функции/ }))
    expect(lead).toHaveBeenCalledExactlyOnceWith({ item: { noun: 'recommendation', id: 'recommendation-1' } }, 'meeting')
    await press('Добавить рекомендацию')
    await userEvent.click(screen.getByRole('menuitem', { name: 'Р-2 · Расширить участие' }))
    await press('Убрать: Р-1')
    expect(changes()).toEqual([{ recommendations: ['recommendation-1', 'recommendation-2'] }, { recommendations: [] }])
  })

  test('takes a signatory, a reference and enclosures', async () => {
    await shown({ enclosures: [{ id: 'list', title: 'Список', sheets: null, copies: 1 }] })
    await userEvent.type(screen.getByRole('combobox', { name: 'Подписывает' }), 'Ахм')
    await userEvent.click(await screen.findByRole('option', { name: /Ахметов/ }))
    await userEvent.type(screen.getByRole('textbox', { name: 'На № (входящий)' }), '15/7')
    await userEvent.tab()
    await userEvent.type(screen.getByRole('textbox', { name: 'Листов' }), '2')
    await userEvent.tab()
    await userEvent.type(screen.getByRole('textbox', { name: 'Новое приложение' }), 'Справка{Enter}')
    await vi.waitFor(() => {
      expect(changes()).toEqual([
        { signatory: 'head' },
        { inReplyTo: { number: '15/7', date: null } },
        { enclosure: { id: 'list', facts: { title: 'Список', sheets: 2, copies: 1 } } },
        { addEnclosure: { title: 'Справка', sheets: null, copies: 1 } },
      ])
    })
  })

  test('is handed over for signature and taken back', async () => {
    await shown()
    await press('Передать на подпись')
    await screen.findByRole('button', { name: 'Отметить подписание' })
    await more('Вернуть в черновик')
    await screen.findByRole('button', { name: 'Передать на подпись' })
    expect(steps()).toEqual(['forSignature', 'backToDraft'])
  })

  test('is deleted without a question, and comes back from the notice', async () => {
    await shown()
    await more('Удалить письмо')
    expect(commands.delete).toHaveBeenCalledExactlyOnceWith({ noun: 'letter', id: 'one' })
    await vi.waitFor(() => {
      expect(location.hash).toBe('#/letters')
    })
    expect(notices.all.map(([, { action }]) => action?.message)).toEqual(['undo'])
  })
})

test('is signed today unless another day is typed, with the signed file', async () => {
  await shown({ status: 'forSignature' })
  await press('Отметить подписание')
  await expectAccessible()
  await userEvent.click(dialog().getByRole('button', { name: 'Приложить файл…' }))
  await dialog().findByRole('button', { name: `Открыть файл: ${file.name}` })
  await submit('Отметить подписание')
  await screen.findByRole('button', { name: 'Зарегистрировать' })
  expect(steps()).toEqual([{ sign: { on: today, file } }])
})

describe('registering', () => {
  test('gives the next number of our own, and says that it stays', async () => {
    await shown(signed)
    await press('Зарегистрировать')
    expect(dialog().getByText(/Номер даётся один раз/)).toBeTruthy()
    expect(dialog().getByRole<HTMLInputElement>('textbox', { name: 'Индекс дела' }).value).toBe('14-07')
    await expectAccessible()
    await submit('Зарегистрировать')
    await screen.findByText(/^№ 14-07\/231 от/)
    expect(steps()).toEqual([{ register: { on: today, fileIndex: '14-07', number: 'own' } }])
    await vi.waitFor(() => {
      expect(notices.all.map(([, { text }]) => text)).toEqual(['Письмо зарегистрировано: №\u00a014-07/231.'])
    })
  })

  test('takes a number typed by hand; a taken one is told at the field, and what was typed stays', async () => {
    await shown(signed)
    await press('Зарегистрировать')
    await userEvent.click(dialog().getByRole('radio', { name: 'из другой системы' }))
    const field = dialog().getByRole<HTMLInputElement>('textbox', { name: /^Номер без изменений/ })
    await userEvent.type(field, '5-12')
    refused = 'Номер 5-12 в этом году уже занят.'
    await submit('Зарегистрировать')
    await dialog().findByText(refused)
    expect([field.value, field.getAttribute('aria-invalid')]).toEqual(['5-12', 'true'])
    await expectAccessible()
    refused = null
    await userEvent.type(field, 'а{Enter}')
    await screen.findByText(/^№ 5-12а от/)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('tells at the date what is wrong with the date', async () => {
    await shown(signed)
    await press('Зарегистрировать')
    const field = dialog().getByRole<HTMLInputElement>('textbox', { name: /^Дата регистрации/ })
    await userEvent.clear(field)
    await submit('Зарегистрировать')
    await dialog().findByText('Укажите дату.')
    await userEvent.type(field, '09.11.2026')
    refused = 'Дата не может быть раньше, чем 10 ноября 2026 года.'
    await submit('Зарегистрировать')
    await dialog().findByText(refused)
    expect([field.value, field.getAttribute('aria-invalid')]).toEqual(['09.11.2026', 'true'])
  })
})

test('is sent by the way that the addressee prefers, then received', async () => {
  await shown(registered)
  await press('Отметить отправку')
  const channel = dialog().getByRole<HTMLSelectElement>('combobox', { name: 'Способ отправки' })
  expect(channel.value).toBe('eOtinish')
  await userEvent.selectOptions(channel, 'курьер')
  await submit('Отметить отправку')
  await userEvent.click(await screen.findByRole('button', { name: 'Отметить получение' }))
  await userEvent.type(dialog().getByRole('textbox', { name: 'Номер, который дал адресат' }), '77-к')
  await submit('Отметить получение')
  await screen.findByText(/вх\. № 77-к/)
  expect(steps()).toEqual([{ send: { on: today, channel: 'courier' } }, { receive: { on: today, number: '77-к' } }])
})

describe('with a twin that says something else', () => {
  const deadline: TwinPair = {
    kind: 'letterClosing',
    ru: { owner: 'one', text: 'Ответить в течение 10 рабочих дней.' },
    kk: { owner: 'twin', text: '15 жұмыс күні ішінде жауап беріңіздер.' },
    differences: [
      {
        kind: 'deadline',
        ru: { range: { start: 19, end: 34 }, words: '10 рабочих дней' },
        kk: { range: { start: 0, end: 13 }, words: '15 жұмыс күні' },
      },
    ],
  }
  const what = 'Срок: рус. «10 рабочих дней», қаз. «15 жұмыс күні»'
  const differing = async (over: Partial<Letter>) => {
    commands.differingLetter?.mockResolvedValue({ status: 'ok', data: [deadline] })
    await shown({ ...over, texts: { ...one.texts, closing: deadline.ru.text } })
    await screen.findByRole('button', { name: '1 расхождение с другим языком' })
  }

  test('it is asked before sending, and she may look first or send all the same', async () => {
    await differing(registered)
    await press('Отметить отправку')
    expect(dialog().getByText(what)).toBeTruthy()
    await expectAccessible()
    await submit('Посмотреть')
    expect(document.activeElement?.textContent).toBe('Русское и казахское письмо')
    await press('Отметить отправку')
    await submit('Всё равно отправить')
    await submit('Отметить отправку')
    await vi.waitFor(() => {
      expect(steps()?.length).toBe(1)
    })
  })

  test('the texts stand side by side with the differing words marked, and what is right is asked about no more', async () => {
    await differing(registered)
    const column = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Заключение: русский' })
    expect([column.value, column.title, column.readOnly]).toEqual([deadline.ru.text, what, true])
    expect(document.querySelector('.marks .marked')?.textContent).toBe('10 рабочих дней')
    await press(`Так и нужно: ${what}`)
    expect(screen.queryByRole('button', { name: /расхождение/ })).toBeNull()
    await press('Отметить отправку')
    expect(dialog().queryByText(what)).toBeNull()
    expect(dialog().getByRole('combobox', { name: 'Способ отправки' })).toBeTruthy()
    await expectAccessible()
  })
})

test('a step is corrected by taking it again', async () => {
  await shown(sent)
  await press('Исправить отправку')
  expect(dialog().getByRole<HTMLInputElement>('textbox', { name: /^Дата отправки/ }).value).toBe('12.11.2026')
  await userEvent.selectOptions(dialog().getByRole('combobox', { name: 'Способ отправки' }), 'ЕСЭДО')
  await submit('Исправить отправку')
  await vi.waitFor(() => {
    expect(steps()).toEqual([{ send: { on: '2026-11-12', channel: 'esedo' } }])
  })
})

test('is annulled with a reason, and then changes no more', async () => {
  await shown(sent)
  await more('Аннулировать')
  refused = 'Укажите причину.'
  await submit('Аннулировать')
  await dialog().findByText(refused)
  refused = null
  await userEvent.type(dialog().getByRole('textbox', { name: /^Причина/ }), 'ошибка в адресе')
  await submit('Аннулировать')
  await screen.findByText(/ошибка в адресе$/)
  expect(screen.queryByRole('button', { name: 'Отметить получение' })).toBeNull()
  // What nobody wrote by hand stands on the paper alone.
  expect(screen.queryByRole('textbox', { name: 'Заголовок' })).toBeNull()
  expect(screen.getByText(/^Составлено программой/)).toBeTruthy()
  await expectAccessible()
})

describe('a reply', () => {
  test('is entered with its file', async () => {
    await shown({ ...sent, received: { on: '2026-11-14', number: null } })
    await userEvent.click(screen.getAllByRole('button', { name: 'Внести ответ' })[0] as HTMLElement)
    await userEvent.type(dialog().getByRole('textbox', { name: 'Номер ответа' }), '05-1/2210')
    await userEvent.type(dialog().getByRole('textbox', { name: 'Дата ответа' }), '20.11.2026')
    await userEvent.click(dialog().getByRole('radio', { name: 'частично' }))
    await userEvent.type(dialog().getByRole('textbox', { name: 'Что отвечено' }), 'Учтено в плане')
    await userEvent.click(dialog().getByRole('button', { name: 'Приложить файл…' }))
    await expectAccessible()
    await submit('Внести ответ')
    const facts = { number: '05-1/2210', date: '2026-11-20', incomingNumber: null, incomingDate: today }
    const entered: NewReply = { facts, text: 'Учтено в плане', completeness: 'partly', file }
    await vi.waitFor(() => {
      expect(commands.addReply).toHaveBeenCalledExactlyOnceWith('one', entered)
    })
  })

  test('is corrected in place, opened and deleted', async () => {
    await shown({ ...sent, replies: [{ ...reply, file }] })
    const card = within(screen.getByRole('article', { name: 'Ответ 1' }))
    await userEvent.type(card.getByRole('textbox', { name: 'Наш входящий номер' }), '301')
    await userEvent.tab()
    await userEvent.click(card.getByRole('radio', { name: 'не по существу' }))
    const changed: ReplyChange[] = [
      { facts: { ...reply.facts, incomingNumber: '301' } },
      { completeness: 'notToThePoint' },
    ]
    await vi.waitFor(() => {
      expect(told<ReplyChange>('changeReply')).toEqual(changed)
    })
    await userEvent.click(card.getByRole('button', { name: `Открыть файл: ${file.name}` }))
    expect(commands.openAttachment).toHaveBeenCalledExactlyOnceWith(file)
    await expectAccessible()
    await userEvent.click(card.getByRole('button', { name: 'Удалить ответ 1' }))
    expect(commands.delete).toHaveBeenCalledExactlyOnceWith({ noun: 'reply', id: 'reply' })
  })
})

test('a letter that is gone says so', async () => {
  answering({ letter: () => Promise.reject(Object.assign(refusal('Этого больше нет.'), { kind: 'notFound' })) })
  render(LetterScreen, { id: 'one' })
  await screen.findByRole('heading', { name: 'Такого письма нет' })
  await press('К журналу писем')
  expect(location.hash).toBe('#/letters')
})

describe('a letter that follows another', () => {
  const first = letter('first', {
    twin: 'another',
    status: 'sent',
    registered: { number: '14-07/231', on: '2026-11-03', fileIndex: null, sequence: 231 },
  })

  test('says which, and what it is for', async () => {
    others = [first]
    await shown({ purpose: 'reminder', follows: 'first' })
    screen.getByText('напоминание')
    const chain = within(screen.getByRole('region', { name: 'Связанные письма' }))
    chain.getByText('Вслед за письмом')
    expect(chain.getByRole('link', { name: '№\u00a014-07/231 от 03.11.2026' }).getAttribute('href')).toBe('#/letter/first')
    await expectAccessible()
  })

  test('is named by the first one, unless it was annulled', async () => {
    const reminder = letter('reminder', { purpose: 'reminder', follows: 'one', twin: 'reminders' })
    const annulled = letter('gone', { purpose: 'followUp', follows: 'one', twin: 'gone', status: 'annulled' })
    others = [reminder, annulled]
    await shown({ status: 'sent' })
    const chain = within(screen.getByRole('region', { name: 'Связанные письма' }))
    expect(chain.getAllByRole('listitem').map((item) => item.textContent.replace(/\s+/g, ' ').trim())).toEqual([
      'напоминание без номера черновик',
    ])
  })
})
