import { cleanup, render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { tick } from 'svelte'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Draft, Live, TextField } from '$lib/ipc'
import { notices } from '$lib/controls'
import { changed } from '$lib/ipc/changes.svelte'
import { listen, offered, ownTyping } from '$lib/keys'
import { settle } from '$lib/text'
import { language, say } from '$lib/words'
import { expectAccessible } from '../../test/axe'
import { answering, commands, done, refusal } from '../../test/backend'
import { live, liveSpeech, request } from '../../test/live'
import { card, participant, person } from '../../test/records'
import { item, speech } from '../../test/session'
import LiveScreen from './LiveScreen.svelte'

vi.mock('$lib/ipc/bindings.gen', async () => ({ commands: (await import('../../test/backend')).commands }))

const of = (id: string) => ({ person: { person: id, printed: null } })
const people = [person('abe', 'Абенов', 'Мурат'), person('sol', 'Соловьева', 'Айгуль'), person('mus', 'Мусин', 'Ерлан')]
const participants = [
  participant('p-abe', { person: 'abe', capacity: { ru: 'депутат Мажилиса' } }),
  participant('p-sol', { person: 'sol', capacity: { ru: 'депутат Мажилиса' } }),
]
const agenda = [
  item('open', 'Открытие', { minutes: 10 }),
  item('reform', 'Опыт реформирования', { minutes: 60, rapporteurs: ['abe'] }),
  item('last', 'Рекомендации', { minutes: 40 }),
]

/** What the store holds; a write that has an effect changes it. */
let now: Live
let texts: Record<string, ReturnType<typeof speech>>
let drafts: Draft[]
let isFull: boolean

const onDisk = (answer: unknown) => (isFull ? Promise.reject(Object.assign(refusal('На диске нет места.'), { kind: 'full' })) : answer)

const report = liveSpeech('report', { item: 'reform', speakers: [of('abe')], kind: 'report', written: true })
const remark = liveSpeech('remark', { item: 'reform', speakers: [of('sol')], taken: { millis: 24_000, running: true }, ended: null, allotted: 300 })

let stop: () => void
beforeEach(() => {
  localStorage.clear()
  language.choose('ru')
  drafts = []
  isFull = false
  now = live({
    item: 'reform',
    items: [
      { item: 'open', taken: { millis: 360_000, running: false } },
      { item: 'reform', taken: { millis: 2_520_000, running: true } },
    ],
    floor: 'remark',
    speeches: [report, remark],
    queue: [request('r', { speaker: { named: 'Представитель НПО' } })],
    speaking: [{ speaker: of('abe'), participant: 'p-abe', taken: { millis: 1_860_000, running: false }, turns: 1 }],
  })
  texts = {
    report: speech('report', 'Создан фонд «Аймак».', { item: 'reform', kind: 'report', speakers: [of('abe')] }),
    remark: speech('remark', '', { item: 'reform', speakers: [of('sol')], allotted: 300 }),
  }
  answering({
    meeting: () => card({ title: { ru: 'Роль маслихата' }, chair: 'mus' }),
    live: () => now,
    agenda: () => agenda,
    participants: () => participants,
    people: () => people,
    drafts: () => drafts,
    speech: (id: string) => texts[id] ?? Promise.reject(Object.assign(refusal('Нет.'), { kind: 'notFound' })),
    saveDraft: () => onDisk(null),
    history: () => ({ undo: null, redo: null }),
    ...Object.fromEntries(
      ['changeSpeech', 'takeUpItem', 'stepSession', 'addRequest', 'changeAgendaItem', 'carryItem', 'addParticipant', 'addDecision', 'addPoint', 'undo'].map((name) => [name, () => done(null)]),
    ),
    writeText: () => onDisk(done(null)),
    giveFloor: () => done('new'),
    addSpeech: () => done('new'),
    addPerson: () => done('fresh'),
    addAgendaItem: () => done('spot'),
    markPassage: () => done('marked'),
    addRecommendation: () => done('made'),
  } as never)
  Element.prototype.scrollIntoView = vi.fn()
  stop = listen()
})
afterEach(async () => {
  stop()
  cleanup()
  await settle()
  for (const [id] of notices.all) notices.close(id)
})

async function shown(writing = 'report') {
  localStorage.setItem('hattama.live-cursor', `meeting ${writing}`)
  render(LiveScreen, { id: 'meeting' })
  const text = await field(writing === 'report' ? 'Абенов\u00a0М.' : 'Соловьева\u00a0А.')
  await vi.waitFor(() => {
    expect(document.activeElement).toBe(text)
  })
  return text
}
const field = (who: string) => screen.findByRole<HTMLTextAreaElement>('textbox', { name: `Текст: ${who}` })
const press = (keys: string) => userEvent.keyboard(keys)
const line = (name = 'Кому дать слово') => screen.getByRole<HTMLInputElement>('combobox', { name })

/** The store holds something else from now on, and the window hears of it. */
async function becomes(next: Partial<Live>) {
  now = { ...now, ...next }
  const reads = commands.live?.mock.calls.length ?? 0
  changed(['event', 'speech'])
  await vi.waitFor(() => {
    expect(commands.live?.mock.calls.length).toBeGreaterThan(reads)
  })
  await tick()
  await tick()
}

describe('live mode', () => {
  test('shows what she writes, who has the floor, what waits and the agenda, and is accessible', async () => {
    await shown()
    screen.getByRole('heading', { level: 1, name: 'Роль маслихата' })
    screen.getByText(/Идёт заседание · 0:48:1/)
    screen.getByRole('heading', { level: 2, name: 'Абенов Мурат' })
    screen.getByText(/слово закончилось 0:2\d назад/)
    const floor = within(screen.getByRole('region', { name: 'Слово' }))
    floor.getByText('Соловьева А.')
    expect(floor.getByRole('timer').textContent).toMatch(/4:3\d осталось из 5:00/)
    const waits = within(screen.getByRole('region', { name: 'Не записано' }))
    waits.getByRole('button', { name: /Соловьева\u00a0А. выступление, идёт 0:2/ })
    const rail = within(screen.getByRole('region', { name: 'Повестка' }))
    const current = rail.getByRole('button', { current: 'step' })
    expect(current.textContent.trim()).toBe('2. Опыт реформирования')
    rail.getByText('42 мин из 60')
    rail.getByText('осталось 18')
    screen.getByRole('region', { name: 'Время выступлений' })
    await expectAccessible()
  })

  test('says when nobody has spoken yet, and waits for a name', async () => {
    now = live()
    render(LiveScreen, { id: 'meeting' })
    await screen.findByRole('heading', { name: 'Пока никто не выступал' })
    await vi.waitFor(() => {
      expect(document.activeElement).toBe(line())
    })
    await expectAccessible()
  })

  test.each([
    ['идёт', { allotted: null }, ''],
    ['заканчивается, всего 5:00', { taken: { millis: 250_000, running: true } }, 'Время заканчивается: Соловьева\u00a0А.'],
    ['сверх 5:00', { taken: { millis: 312_000, running: true } }, 'Время вышло: Соловьева\u00a0А.'],
  ])('tells in words how the time stands: %s', async (words, over, turn) => {
    now = { ...now, speeches: [report, { ...remark, ...over }] }
    await shown()
    const floor = within(screen.getByRole('region', { name: 'Слово' }))
    expect(floor.getByRole('timer').textContent).toContain(words)
    if (turn) expect(floor.getByRole('status').textContent).toBe(turn)
  })
})

describe('the floor', () => {
  test('goes to the next in the queue while her caret stays', async () => {
    const text = await shown()
    await userEvent.type(text, ' Его задача')
    text.setSelectionRange(3, 3)
    await press('{Control>}{Enter}{/Control}')
    expect(commands.giveFloor?.mock.calls).toEqual([['meeting', { request: 'r' }]])
    await becomes({ floor: 'third', queue: [], speeches: [report, { ...remark, ended: 1000 }, liveSpeech('third', { speakers: [{ named: 'Представитель НПО' }] })] })
    expect(await field('Абенов\u00a0М.')).toBe(text)
    expect([document.activeElement, text.selectionStart, text.value]).toEqual([text, 3, 'Создан фонд «Аймак». Его задача'])
    expect(screen.getByRole('region', { name: 'Не записано' }).textContent).toContain('Не записано: 2')
    await press('!')
    expect(text.value).toBe('Соз!дан фонд «Аймак». Его задача')
  })

  test('with nobody in the queue asks whom to call', async () => {
    now = { ...now, queue: [request('away', { isPresent: false })] }
    await shown()
    await press('{Control>}{Enter}{/Control}')
    expect(commands.giveFloor).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(line())
  })

  test('is passed after what she typed before, so that undo takes back what was done last', async () => {
    await shown()
    await press('и ещё{Control>}{Enter}{/Control}')
    const order = [commands.writeText, commands.giveFloor].map((command) => command?.mock.invocationCallOrder[0] ?? 0)
    expect(order[0]).toBeLessThan(order[1] ?? 0)
    expect(ownTyping()).toBeNull()
  })

  test('is given by a few letters, and Esc goes back to where the caret was', async () => {
    const text = await shown()
    text.setSelectionRange(5, 5)
    await press('{Control>} {/Control}')
    expect(document.activeElement).toBe(line())
    await press('cjk')
    await screen.findByRole('option', { name: /Соловьева Айгуль/ })
    await press('{Escape}')
    expect([document.activeElement, text.selectionStart, commands.giveFloor?.mock.calls.length ?? 0]).toEqual([text, 5, 0])
    await press('{Control>} {/Control}сол')
    await screen.findByRole('option', { name: /Соловьева Айгуль/ })
    await press('{Enter}')
    await vi.waitFor(() => {
      expect(commands.giveFloor?.mock.calls).toEqual([['meeting', { speaker: { speaker: of('sol'), kind: 'remark', interrupting: false } }]])
    })
    expect(document.activeElement).toBe(text)
  })

  test('a rapporteur of the item reports, and the chair presides', async () => {
    now = { ...now, speeches: [remark] }
    await shown('remark')
    await press('{Control>} {/Control}абе')
    await screen.findByRole('option', { name: /Абенов/ })
    await press('{Enter}')
    await vi.waitFor(() => {
      expect(commands.giveFloor?.mock.lastCall).toEqual(['meeting', { speaker: { speaker: of('abe'), kind: 'report', interrupting: false } }])
    })
  })

  test('Shift and Enter put into the queue', async () => {
    await shown()
    await press('{Control>} {/Control}сол')
    await screen.findByRole('option', { name: /Соловьева Айгуль/ })
    await press('{Shift>}{Enter}{/Shift}')
    await vi.waitFor(() => {
      expect(commands.addRequest?.mock.calls).toEqual([['meeting', { speaker: of('sol'), kind: 'remark', pointOfOrder: false }]])
    })
    expect(commands.giveFloor).not.toHaveBeenCalled()
  })

  test('somebody unknown is added without leaving the line', async () => {
    await shown()
    await press('{Control>} {/Control}Нурланов Ержан')
    await screen.findByRole('option', { name: 'Добавить «Нурланов Ержан»' })
    await press('{Enter}')
    await vi.waitFor(() => {
      expect(commands.addParticipant?.mock.calls).toEqual([['meeting', { who: { person: 'fresh' }, standing: 'invited', capacity: {} }]])
    })
    expect(commands.addPerson?.mock.calls).toEqual([[{ name: { family: 'Нурланов', given: 'Ержан', patronymic: '' }, sex: null }]])
    expect(commands.giveFloor?.mock.lastCall).toEqual(['meeting', { speaker: { speaker: of('fresh'), kind: 'remark', interrupting: false } }])
  })

  test('a retort interrupts at once, is named then or stays a voice, and gives the floor back', async () => {
    const text = await shown()
    texts.new = speech('new', '', { kind: 'retort' })
    await press('{Control>}[KeyT]{/Control}')
    expect(commands.giveFloor?.mock.calls).toEqual([['meeting', { speaker: { speaker: 'voice', kind: 'retort', interrupting: true } }]])
    await screen.findByRole('combobox', { name: 'Кто говорил' })
    await press('мус')
    await screen.findByRole('option', { name: /Мусин/ })
    await press('{Enter}')
    await vi.waitFor(() => {
      expect(commands.changeSpeech?.mock.calls).toEqual([['new', { speakers: [of('mus')] }]])
    })
    expect(document.activeElement).toBe(text)
    await becomes({ floor: 'new', speeches: [report, remark, liveSpeech('new', { kind: 'retort', interrupts: 'remark' })] })
    await press('{Control>}{Shift>}[KeyT]{/Shift}{/Control}')
    expect(commands.giveFloor?.mock.lastCall).toEqual(['meeting', { speech: 'remark' }])
  })

  test('has one more minute by a key, and is free by another', async () => {
    await shown()
    await press('{Control>}[KeyM]{/Control}')
    expect(commands.changeSpeech?.mock.calls).toEqual([['remark', { allotted: 360 }]])
    await press('{Control>}{Shift>}{Enter}{/Shift}{/Control}')
    expect(commands.giveFloor?.mock.lastCall).toEqual(['meeting', 'free'])
  })
})

describe('writing', () => {
  test('goes on to what waits and back, each with its own text', async () => {
    const text = await shown()
    await userEvent.type(text, '!')
    await press('{Control>}{ArrowDown}{/Control}')
    const next = await field('Соловьева\u00a0А.')
    expect(document.activeElement).toBe(next)
    await press('Согласна.')
    expect(next.value).toBe('Согласна.')
    texts.report = speech('report', 'Создан фонд «Аймак».!', { speakers: [of('abe')], kind: 'report' })
    await press('{Control>}{ArrowUp}{/Control}')
    await vi.waitFor(() => {
      expect(document.activeElement).not.toBe(next)
    })
    expect((await field('Абенов\u00a0М.')).value).toBe('Создан фонд «Аймак».!')
    await settle()
    const written = (commands.writeText?.mock.calls ?? []) as unknown as [TextField, string][]
    expect(written.map(([{ owner }, said]) => [owner, said])).toEqual([
      ['report', 'Создан фонд «Аймак».!'],
      ['remark', 'Согласна.'],
    ])
  })

  test('comes back after a reload with its text and its caret', async () => {
    drafts = [{ field: { owner: 'report', kind: 'speechText', language: null }, text: 'Создан фонд и', caret: 6 }]
    texts.report = speech('report', 'Создан фонд и', { kind: 'report', speakers: [of('abe')] })
    const text = await shown()
    await vi.waitFor(() => {
      expect([text.value, text.selectionStart]).toEqual(['Создан фонд и', 6])
    })
  })

  test('has its kind by one key, and shows it', async () => {
    await shown()
    expect(screen.getByRole('button', { name: 'доклад', pressed: true })).toBeTruthy()
    await press('{Control>}[Digit4]{/Control}')
    expect(commands.changeSpeech?.mock.calls).toEqual([['report', { kind: 'question' }]])
  })

  test('marks what is selected, and notes a decision of it or in a line of its own', async () => {
    const text = await shown()
    text.setSelectionRange(7, 11)
    document.dispatchEvent(new Event('selectionchange'))
    await tick()
    await press('{Control>}[KeyJ]{/Control}')
    await vi.waitFor(() => {
      expect(commands.markPassage?.mock.calls).toEqual([['report', { start: 7, end: 11 }, 'verbatim']])
    })
    await press('{Control>}[KeyD]{/Control}')
    await vi.waitFor(() => {
      expect(commands.addDecision?.mock.calls).toEqual([['meeting', { after: { speech: 'report' } }, { ru: 'фонд' }]])
    })
    text.setSelectionRange(0, 0)
    document.dispatchEvent(new Event('selectionchange'))
    await press('{Control>}[KeyO]{/Control}')
    expect(document.activeElement).toBe(await screen.findByRole('textbox', { name: 'Отмечено участниками' }))
    await press('Тема важна.{Enter}')
    await vi.waitFor(() => {
      expect(commands.addPoint?.mock.calls).toEqual([['meeting', { after: { speech: 'report' } }, { ru: 'Тема важна.' }]])
    })
    expect(document.activeElement).toBe(text)
  })

  test('takes a forgotten speech in before this one, to be named and written', async () => {
    await shown()
    texts.new = speech('new', '', { item: 'reform' })
    await press('{Alt>}[Insert]{/Alt}')
    expect(commands.addSpeech?.mock.calls).toEqual([
      ['meeting', { before: { speech: 'report' } }, { kind: 'remark', language: 'ru', speakers: ['voice'], text: '' }],
    ])
    await screen.findByRole('combobox', { name: 'Кто говорил' })
    await press('{Escape}')
    expect(document.activeElement).toBe(await field('Голос из зала'))
  })

  test('that was forgotten and is not written yet waits with the others', async () => {
    now.speeches.splice(1, 0, liveSpeech('late', { item: 'reform', speakers: [of('mus')], taken: { millis: 0, running: false }, ended: null }))
    await shown()
    const waits = within(screen.getByRole('region', { name: 'Не записано' }))
    expect(waits.getByRole('button', { name: /Мусин/ }).textContent).toMatch(/выступление\s*$/)
  })

  test('goes elsewhere when its speech is undone', async () => {
    await shown('remark')
    delete texts.remark
    await becomes({ floor: null, speeches: [report] })
    expect(document.activeElement).toBe(await field('Абенов\u00a0М.'))
  })

  test('names the speaker later', async () => {
    await shown()
    await press('[F4]')
    const box = await screen.findByRole('combobox', { name: 'Кто говорил' })
    expect(document.activeElement).toBe(box)
  })
})

describe('the agenda', () => {
  test('is followed by keys', async () => {
    await shown()
    await press('{Alt>}[PageDown]{/Alt}')
    await press('{Alt>}[PageUp]{/Alt}')
    expect(commands.takeUpItem?.mock.calls).toEqual([
      ['meeting', 'last'],
      ['meeting', 'open'],
    ])
  })

  test('changes its order on the spot', async () => {
    await shown()
    screen.getByRole('button', { name: /^2\. Опыт реформирования/ }).focus()
    await press('{Alt>}{ArrowDown}{/Alt}')
    await vi.waitFor(() => {
      expect(commands.changeAgendaItem?.mock.calls).toEqual([['reform', { after: 'last' }]])
    })
  })

  test('takes an item on the spot, after the current one, and takes it up', async () => {
    const text = await shown()
    await press('{Control>}[KeyI]{/Control}')
    const box = await screen.findByRole('textbox', { name: 'Вопрос по ходу' })
    await vi.waitFor(() => {
      expect(document.activeElement).toBe(box)
    })
    await press('О порядке{Shift>}{Enter}{/Shift}')
    await vi.waitFor(() => {
      expect(commands.takeUpItem?.mock.calls).toEqual([['meeting', 'spot']])
    })
    expect(commands.addAgendaItem?.mock.calls).toEqual([['meeting', { ru: 'О порядке' }]])
    expect(commands.changeAgendaItem?.mock.calls).toEqual([['spot', { after: 'reform' }]])
    await vi.waitFor(() => {
      expect(document.activeElement).toBe(text)
    })
  })

  test('carries an item over, also to a session that nobody knows yet', async () => {
    await shown()
    await userEvent.click(screen.getByRole('button', { name: 'Действия с вопросом: 3. Рекомендации' }))
    await userEvent.click(screen.getByRole('menuitem', { name: 'Перенести' }))
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Перенести' }))
    await vi.waitFor(() => {
      expect(commands.carryItem?.mock.calls).toEqual([['last', null]])
    })
  })

  test('keeps an item out of the minutes', async () => {
    await shown()
    await userEvent.click(screen.getByRole('button', { name: 'Действия с вопросом: 1. Открытие' }))
    await userEvent.click(screen.getByRole('menuitem', { name: 'Не вносить в протокол' }))
    expect(commands.changeAgendaItem?.mock.calls).toEqual([['open', { internal: true }]])
  })
})

test('every action can be found by a name of its own, and Tab leads to every control', async () => {
  await shown()
  const named = offered().map(({ message, args }) => say(message, args))
  expect(named.length).toBeGreaterThan(30)
  expect(new Set(named).size).toBe(named.length)
  for (const role of ['button', 'textbox', 'combobox', 'radio']) {
    expect(screen.queryAllByRole(role, { name: /\S/ })).toEqual(screen.queryAllByRole(role))
  }
  const reached = new Set<Element | null>()
  while (!reached.has(document.activeElement)) {
    reached.add(document.activeElement)
    await userEvent.tab()
  }
  // Within these, arrow keys lead from one to the next.
  const byArrows = '[role=radiogroup], [role=tablist], [role=menu], [role=toolbar], [role=listbox]'
  const controls = [...document.querySelectorAll('button:not(:disabled), input, textarea, select, a[href]')]
  expect(controls.filter((control) => !reached.has(control) && !control.closest(byArrows))).toEqual([])
})

test('one key goes from part to part, and Esc back to the text', async () => {
  await shown()
  const inPart = () => document.activeElement?.closest<HTMLElement>('[data-part]')?.dataset.part
  const visited = []
  for (let turn = 0; turn < 4; turn += 1) {
    await press('[F6]')
    visited.push(inPart())
  }
  expect(visited).toEqual(['queue', 'votes', 'agenda', 'text'])
  await press('{Shift>}[F6]{/Shift}')
  expect(document.activeElement?.textContent).toContain('Опыт реформирования')
  await press('{ArrowDown}')
  expect(document.activeElement?.textContent).toContain('Рекомендации')
  await press('{Escape}')
  expect(inPart()).toBe('text')
})

test('a break, leaving and ending are steps of their own, and the last of them offers to be undone', async () => {
  await shown()
  await press('{Control>}[KeyB]{/Control}')
  await press('[F5]')
  await vi.waitFor(() => {
    expect(commands.stepSession?.mock.calls).toEqual([
      ['meeting', 'break'],
      ['meeting', 'leave'],
    ])
  })
  const offered = () => notices.all.map(([, { text, action }]) => [text, action?.message])
  await vi.waitFor(() => {
    expect(offered()).toEqual([['Вы вышли из режима заседания; заседание продолжается.', 'undo']])
  })
  await press('{Control>}{Shift>}[F5]{/Shift}{/Control}')
  await vi.waitFor(() => {
    expect(offered()).toEqual([['Заседание завершено.', 'undo']])
  })
})

test('what the disk does not take stays in the field, is told over the room, and can be saved elsewhere', async () => {
  const text = await shown()
  isFull = true
  await userEvent.type(text, ' Дальше.')
  await screen.findByText('НЕ ЗАПИСАНО')
  screen.getByText('На диске нет места.')
  await expectAccessible()
  expect(text.value).toBe('Создан фонд «Аймак». Дальше.')
  await userEvent.click(screen.getByRole('button', { name: 'Сохранить текст в другое место…' }))
  expect(commands.saveElsewhere?.mock.calls).toEqual([[['Создан фонд «Аймак». Дальше.']]])
  isFull = false
  await userEvent.click(screen.getByRole('button', { name: 'Записать ещё раз' }))
  await screen.findByText('Записано на диск')
  expect(commands.writeText?.mock.calls.at(-1)?.[1]).toBe('Создан фонд «Аймак». Дальше.')
})
