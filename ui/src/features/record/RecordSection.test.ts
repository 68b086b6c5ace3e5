import { cleanup, render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { tick } from 'svelte'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { expectAccessible } from '../../test/axe'
import { card, commands, decision, done, item, participant, passage, person, point, recommendation, settleWorld, speech, world } from '../../test/session'
import { notices } from '$lib/controls'
import type { Draft } from '$lib/ipc'
import { changed } from '$lib/ipc/changes.svelte'
import { listen } from '$lib/keys'
import { settle } from '$lib/text'
import { language } from '$lib/words'
import { lead } from '../../shell/lead'
import { leading } from '../../shell/leading.svelte'
import RecordSection from './RecordSection.svelte'

vi.mock('$lib/ipc/bindings.gen', async () => ({ commands: (await import('../../test/session')).commands }))
vi.mock('../../shell/lead', () => ({ lead: vi.fn() }))

const SOLOVYOVA = { person: { person: 'sol', printed: null } }
const TEXT = 'Роль 🙂 маслихата очень важна.'

let stop: () => void
beforeEach(() => {
  vi.clearAllMocks()
  language.choose('ru')
  stop = listen()
  settleWorld({
    people: [person('sol', 'Соловьева', 'Айгуль'), person('abe', 'Абенов', 'Мурат'), person('oth', 'Мусин', 'Ерлан')],
    participants: [participant('sol', 'депутат Мажилиса'), participant('abe', 'депутат Мажилиса')],
    agenda: [item('one', 'Опыт реформирования')],
    record: [
      speech('s1', TEXT, {
        item: 'one',
        kind: 'report',
        speakers: [SOLOVYOVA],
        times: { starts: '10:04:00', ends: '10:18:00' },
        passages: [passage('p1', TEXT, 'маслихата'), passage('p2', TEXT, 'Роль', { words: 'прежние слова', lost: true })],
      }),
      point('n1', 'Тема актуальна.', { item: 'one' }),
      decision('d1', 'Принять к сведению.', { item: 'one' }),
      speech('s2', '', { item: 'one' }),
    ],
    recommendations: [recommendation(1, 'Определить функции.', { bases: [{ passage: 'p1' }] })],
  })
})
afterEach(async () => {
  await settle()
  for (const [id] of notices.all) notices.close(id)
  stop()
})

async function shown() {
  render(RecordSection, { meeting: card() })
  await screen.findByRole('textbox', { name: 'Текст: Соловьева\u00a0А.' })
}
const textOf = (who: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name: `Текст: ${who}` })

/** Selects words as a person would, with the caret in the field. */
async function select(field: HTMLTextAreaElement, words: string) {
  field.focus()
  const from = field.value.indexOf(words)
  field.setSelectionRange(from, from + words.length)
  document.dispatchEvent(new Event('selectionchange'))
  await tick()
}
const press = (chord: string) => userEvent.keyboard(chord)

describe('after the page broke off', () => {
  const typed = (owner: string, text: string, caret: number): Draft => ({ field: { owner, kind: 'speechText', language: null }, text, caret })
  const survive = (...drafts: Draft[]) => commands.drafts.mockImplementationOnce(() => Promise.resolve({ status: 'ok', data: drafts }))

  test('she goes on in the speech in which she typed last, where her caret was', async () => {
    survive(typed('s1', `${TEXT} И спорна.`, 4), typed('s2', 'Раньше.', 0))
    await shown()
    const field = textOf('Соловьева\u00a0А.')
    await vi.waitFor(() => {
      expect([document.activeElement, field.selectionStart]).toEqual([field, 4])
    })
    expect(field.value).toBe(`${TEXT} И спорна.`)
    await settle()
    expect(commands.writeText.mock.calls).toEqual([
      [{ owner: 's1', kind: 'speechText', language: null }, `${TEXT} И спорна.`],
      [{ owner: 's2', kind: 'speechText', language: null }, 'Раньше.'],
    ])
  })

  test('what she is typing in this page is none of it', async () => {
    await shown()
    textOf('Соловьева\u00a0А.').focus()
    await userEvent.keyboard('Да.')
    cleanup()
    const finished = commands.writeText.mock.invocationCallOrder[0]
    await shown()
    expect(finished).toBeLessThan(commands.drafts.mock.invocationCallOrder[1] ?? 0)
    expect(document.activeElement).toBe(document.body)
  })
})

describe('the record', () => {
  test('stands in order under its agenda, and is accessible', async () => {
    await shown()
    expect(screen.getByRole('heading', { name: /1 Опыт реформирования/ })).toBeTruthy()
    expect(screen.getAllByRole('article').map((one) => one.getAttribute('aria-label'))).toEqual([
      'Выступление',
      'Отмечено участниками',
      'Решение 1.1',
      'Выступление',
    ])
    const [first] = screen.getAllByRole('article')
    expect(first?.textContent.replace(/\s+/g, ' ')).toMatch(/10:04 Соловьева А\. ?депутат Мажилиса доклад, 14 мин/)
    await expectAccessible()
  })

  test('shows its marks behind the words and never as markup', async () => {
    world.record = [speech('s1', 'Это <b>жирно</b> и важно', { passages: [passage('p', 'Это <b>жирно</b> и важно', '<b>жирно</b>')] })]
    render(RecordSection, { meeting: card() })
    const field = await screen.findByRole('textbox')
    const marks = field.closest('.text')?.querySelectorAll('.marks span') ?? []
    expect([...marks].map((mark) => [mark.textContent, mark.className.includes('verbatim')])).toEqual([
      ['Это ', false],
      ['<b>жирно</b>', true],
    ])
  })

  test('moves the marks along with what is typed before them', async () => {
    await shown()
    const field = textOf('Соловьева\u00a0А.')
    await userEvent.click(field)
    field.setSelectionRange(0, 0)
    await userEvent.keyboard('Да. ')
    const marked = [...(field.closest('.text')?.querySelectorAll('.marks .verbatim') ?? [])].map((mark) => mark.textContent)
    expect(marked).toEqual(['маслихата'])
  })

  test('says which marked words are gone, and keeps them', async () => {
    await shown()
    const marked = screen.getByRole('list', { name: 'Отмеченный текст' })
    expect(within(marked).getByText('прежние слова')).toBeTruthy()
    expect(within(marked).getByText('слов в тексте больше нет')).toBeTruthy()
  })

  test('knows a passage in another language than its speech', async () => {
    await shown()
    const language = screen.getByRole('combobox', { name: 'Язык слов «маслихата»' })
    await userEvent.selectOptions(language, 'kk')
    await userEvent.selectOptions(language, 'ru')
    expect(commands.changePassage.mock.calls).toEqual([
      ['p1', 'kk'],
      ['p1', null],
    ])
  })

  test('leads from a passage to the recommendation that rests on it', async () => {
    await shown()
    await userEvent.click(screen.getByRole('button', { name: /К рекомендации.*Р-1/ }))
    expect(lead).toHaveBeenCalledWith({ item: { noun: 'recommendation', id: 'recommendation-1' } }, 'meeting')
  })

  test('keeps the caret when it is read again', async () => {
    await shown()
    const field = textOf('Голос из зала')
    await userEvent.type(field, 'пишу')
    world.record = [...world.record.slice(0, 3), speech('s0', 'Вставлено', { item: 'one', speakers: [{ named: 'Гость' }] }), ...world.record.slice(3)]
    await userEvent.keyboard('{Control>}[KeyO]{/Control}')
    await screen.findByRole('textbox', { name: 'Текст: Гость' })
    expect(textOf('Голос из зала')).toBe(field)
    expect(field.value).toBe('пишу')
    expect(document.activeElement).toBe(field)
  })

  test('reads of what was typed only that speech again, and of what was changed the outline too', async () => {
    await shown()
    const [outlines, pages] = [commands.recordOutline.mock.calls.length, commands.recordEntries.mock.calls.length]
    await userEvent.type(textOf('Голос из зала'), 'пишу')
    commands.writeText.mockImplementationOnce(() => done(null, ['speech']))
    await settle()
    await vi.waitFor(() => {
      expect(commands.recordEntries.mock.calls.slice(pages)).toEqual([['meeting', [{ speech: 's2' }]]])
    })
    expect(commands.recordOutline).toHaveBeenCalledTimes(outlines)
    changed(['speech'])
    await vi.waitFor(() => {
      expect(commands.recordOutline).toHaveBeenCalledTimes(outlines + 1)
    })
  })

  test('shows who speaks before the words are read', async () => {
    let answer: () => void = () => undefined
    const waits = new Promise<void>((resolve) => (answer = resolve))
    const { record } = world
    const { data } = await commands.recordOutline()
    commands.recordOutline.mockResolvedValueOnce({ status: 'ok', data: { ...data, first: [] } })
    commands.recordEntries.mockImplementationOnce(async () => {
      await waits
      return { status: 'ok', data: record }
    })
    render(RecordSection, { meeting: card() })
    const [first] = await screen.findAllByRole('article')
    expect(first?.textContent.replace(/\s+/g, ' ')).toMatch(/10:04 Соловьева А\. ?доклад, 14 мин/)
    expect(first?.getAttribute('aria-busy')).toBe('true')
    await expectAccessible()
    answer()
    await screen.findByRole('textbox', { name: 'Текст: Соловьева\u00a0А.' })
    expect(screen.getAllByRole('article')[0]?.getAttribute('aria-busy')).toBe('false')
  })

  test('goes to a passage that is led to, wherever it stands', async () => {
    const far = Array.from({ length: 300 }, (_, at) => speech(`far${String(at)}`, TEXT))
    const to = speech('to', TEXT, { speakers: [{ named: 'Гость' }], passages: [passage('wanted', TEXT, 'маслихата')] })
    world.record = [...far, to]
    const heights = vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(200)
    render(RecordSection, { meeting: card() })
    await screen.findAllByRole('article')
    expect(document.querySelector('[data-at="wanted"]')).toBeNull()
    leading.begin('wanted')
    await vi.waitFor(() => {
      expect(document.querySelector('[data-at="wanted"]')).not.toBeNull()
    })
    leading.end()
    heights.mockRestore()
  })

  test('that is empty offers the first step', async () => {
    settleWorld()
    render(RecordSection, { meeting: card() })
    await screen.findByRole('heading', { name: 'Запись ещё пуста' })
    await userEvent.click(screen.getByRole('button', { name: /Новое выступление/ }))
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Кто выступает' }))
    await expectAccessible()
  })
})

describe('a new speech', () => {
  test('follows the one that is being written: a few letters, Enter, and the caret is in its text', async () => {
    await shown()
    commands.addSpeech.mockImplementationOnce(() => {
      world.record = world.record.toSpliced(1, 0, speech('new', '', { item: 'one', speakers: [{ person: { person: 'abe', printed: null } }] }))
      return done('new', ['speech'])
    })
    await userEvent.click(textOf('Соловьева\u00a0А.'))
    await press('{Control>}{Enter}{/Control}')
    await userEvent.type(screen.getByRole('combobox', { name: 'Кто выступает' }), 'абе')
    await screen.findByRole('option', { name: /Абенов Мурат/ })
    await press('{Enter}')
    expect(commands.addSpeech.mock.calls).toEqual([
      ['meeting', { after: { speech: 's1' } }, { kind: 'remark', language: 'ru', speakers: [{ person: { person: 'abe', printed: null } }], text: '' }],
    ])
    await vi.waitFor(() => {
      expect(document.activeElement).toBe(textOf('Абенов\u00a0М.'))
    })
    expect(screen.queryByRole('combobox', { name: 'Кто выступает' })).toBeNull()
  })

  test('offers participants first, then the voice from the floor, then the directory, and takes a name as typed', async () => {
    await shown()
    await press('{Control>}[KeyN]{/Control}')
    const options = within(await screen.findByRole('listbox')).getAllByRole('option')
    expect(options.map((option) => option.textContent.replace(/\s+/g, ' ').trim())).toEqual([
      'Соловьева Айгуль депутат Мажилиса',
      'Абенов Мурат депутат Мажилиса',
      'Голос из зала',
    ])
    const box = screen.getByRole('combobox', { name: 'Кто выступает' })
    await userEvent.type(box, 'му')
    await vi.waitFor(() => {
      expect(within(screen.getByRole('listbox')).getAllByRole('option').map((option) => option.textContent.trim().split(' ')[0])).toEqual(['Абенов', 'Мусин', 'Добавить'])
    })
    await userEvent.clear(box)
    await userEvent.type(box, 'Гость из Павлодара')
    await screen.findByRole('option', { name: 'Добавить «Гость из Павлодара»' })
    await press('{Enter}')
    expect(commands.addSpeech.mock.calls[0]?.slice(1)).toMatchObject([{ end: 'one' }, { speakers: [{ named: 'Гость из Павлодара' }] }])
  })

  test('asked for elsewhere moves there, with the focus', async () => {
    await shown()
    await userEvent.click(textOf('Соловьева\u00a0А.'))
    await press('{Control>}{Enter}{/Control}')
    await press('{Control>}[KeyN]{/Control}')
    await vi.waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Кто выступает' }))
    })
    await userEvent.click(screen.getByRole('option', { name: 'Голос из зала' }))
    expect(commands.addSpeech.mock.calls[0]?.slice(1)).toMatchObject([{ end: 'one' }, { speakers: ['voice'] }])
  })

  test('is given up by Esc, and the caret goes back', async () => {
    await shown()
    await userEvent.click(textOf('Голос из зала'))
    await press('{Control>}{Enter}{/Control}')
    await screen.findAllByRole('option')
    await press('{Escape}{Escape}')
    await vi.waitFor(() => {
      expect(document.activeElement).toBe(textOf('Голос из зала'))
    })
    expect(commands.addSpeech).not.toHaveBeenCalled()
  })
})

describe('selected words', () => {
  test('become a quotation of the finished text, counted by scalar values', async () => {
    await shown()
    const field = textOf('Соловьева\u00a0А.')
    await userEvent.type(field, ' Да.')
    await select(field, 'очень важна')
    await press('{Control>}[KeyJ]{/Control}')
    await vi.waitFor(() => {
      expect(commands.markPassage.mock.calls).toEqual([['s1', { start: 17, end: 28 }, 'verbatim']])
    })
    expect(commands.writeText.mock.invocationCallOrder[0]).toBeLessThan(commands.markPassage.mock.invocationCallOrder[0] ?? 0)
    expect(commands.writeText.mock.calls[0]?.[1]).toBe(`${TEXT} Да.`)
  })

  test('become a recommendation that rests on them', async () => {
    await shown()
    await select(textOf('Соловьева\u00a0А.'), ' очень важна')
    await press('{Control>}[KeyR]{/Control}')
    await vi.waitFor(() => {
      expect(commands.addRecommendation.mock.calls).toEqual([
        ['meeting', { text: { ru: 'очень важна' }, item: 'one', bases: [{ passage: 'marked' }] }],
      ])
    })
    const [, notice] = notices.all[0] ?? []
    await notice?.action?.run()
    expect(lead).toHaveBeenCalledWith({ item: { noun: 'recommendation', id: 'new' }, text: 'recommendationText' }, 'meeting')
  })

  test('that are marked already are not marked twice', async () => {
    await shown()
    await select(textOf('Соловьева\u00a0А.'), 'маслихата')
    await userEvent.click(within(screen.getByRole('toolbar')).getByRole('button', { name: /^Рекомендация/ }))
    await vi.waitFor(() => {
      expect(commands.addRecommendation.mock.calls[0]?.[1]).toMatchObject({ bases: [{ passage: 'p1' }] })
    })
    expect(commands.markPassage).not.toHaveBeenCalled()
  })

  test('become a decision and a point noted, after the speech', async () => {
    await shown()
    await select(textOf('Соловьева\u00a0А.'), 'очень важна')
    await press('{Control>}[KeyD]{/Control}')
    await press('{Control>}[KeyO]{/Control}')
    await vi.waitFor(() => {
      expect(commands.addPoint).toHaveBeenCalledWith('meeting', { after: { speech: 's1' } }, { ru: 'очень важна' })
    })
    expect(commands.addDecision).toHaveBeenCalledWith('meeting', { after: { speech: 's1' } }, { ru: 'очень важна' })
  })

  test('are needed: with none selected nothing is marked', async () => {
    await shown()
    await userEvent.click(textOf('Соловьева\u00a0А.'))
    expect(within(screen.getByRole('toolbar')).getByRole<HTMLButtonElement>('button', { name: /^Цитата/ }).disabled).toBe(true)
    await press('{Control>}[KeyJ]{/Control}')
    expect(commands.markPassage).not.toHaveBeenCalled()
  })
})

test('a point noted gives a recommendation with its words', async () => {
  await shown()
  await userEvent.click(screen.getByRole('textbox', { name: 'Отмечено участниками' }))
  await press('{Control>}[KeyR]{/Control}')
  await vi.waitFor(() => {
    expect(commands.addRecommendation.mock.calls).toEqual([
      ['meeting', { text: { ru: 'Тема актуальна.' }, item: 'one', bases: [{ point: 'n1' }] }],
    ])
  })
})

describe('an entry', () => {
  test('is moved by keys, up, down and out of its item', async () => {
    await shown()
    await userEvent.click(textOf('Соловьева\u00a0А.'))
    await press('{Alt>}{ArrowDown}{/Alt}')
    await press('{Alt>}{ArrowUp}{/Alt}')
    await vi.waitFor(() => {
      expect(commands.moveEntry.mock.calls).toEqual([
        [{ speech: 's1' }, { after: { point: 'n1' } }],
        [{ speech: 's1' }, { end: null }],
      ])
    })
  })

  test('keeps the caret when it is moved', async () => {
    await shown()
    commands.moveEntry.mockImplementationOnce(() => {
      const [first, second, ...rest] = world.record as [never, never]
      world.record = [second, first, ...rest]
      return done(null, ['speech'])
    })
    const field = textOf('Соловьева\u00a0А.')
    await userEvent.click(field)
    await press('{Alt>}{ArrowDown}{/Alt}')
    await vi.waitFor(() => {
      expect(screen.getAllByRole('article')[1]?.contains(field)).toBe(true)
    })
    await vi.waitFor(() => {
      expect(document.activeElement).toBe(field)
    })
  })

  test('keeps the caret when an undo moves it', async () => {
    await shown()
    const field = textOf('Соловьева\u00a0А.')
    await userEvent.click(field)
    const [first, second, ...rest] = world.record as [never, never]
    world.record = [second, first, ...rest]
    changed(['speech'])
    await vi.waitFor(() => {
      expect(screen.getAllByRole('article')[1]?.contains(field)).toBe(true)
    })
    await vi.waitFor(() => {
      expect(document.activeElement).toBe(field)
    })
  })

  test('is deleted without a question and fetched back from the notice', async () => {
    await shown()
    await userEvent.click(within(screen.getAllByRole('article')[3] as HTMLElement).getByRole('button', { name: 'Действия с записью' }))
    await userEvent.click(screen.getByRole('menuitem', { name: /Удалить/ }))
    await vi.waitFor(() => {
      expect(commands.delete).toHaveBeenCalledWith({ noun: 'speech', id: 's2' })
    })
    await vi.waitFor(() => {
      expect(notices.all[0]?.[1].text).toBe('В корзине: выступление')
    })
    await notices.all[0]?.[1].action?.run()
    expect(commands.restore).toHaveBeenCalledWith({ noun: 'speech', id: 's2' })
  })
})

describe('what is known of a speech', () => {
  async function details() {
    await shown()
    await userEvent.click(textOf('Соловьева\u00a0А.'))
    await press('[F2]')
  }

  test('is unfolded by a key and changed in place', async () => {
    await details()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Вид выступления' }), 'coreport')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Язык выступления' }), 'kk')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Текст выступления прилагается отдельно' }))
    expect(commands.changeSpeech.mock.calls).toEqual([
      ['s1', { kind: 'coreport' }],
      ['s1', { language: 'kk' }],
      ['s1', { textAttached: true }],
    ])
    await expectAccessible()
  })

  test('has several speakers, in order, as printed', async () => {
    await details()
    await userEvent.type(screen.getByRole('combobox', { name: 'Ещё выступающий' }), 'абен')
    await screen.findByRole('option', { name: /Абенов/ })
    await press('{Enter}')
    await userEvent.type(screen.getByRole('textbox', { name: /Как напечатать/ }), 'А. Соловьева{Tab}')
    expect(commands.changeSpeech.mock.calls).toEqual([
      ['s1', { speakers: [SOLOVYOVA, { person: { person: 'abe', printed: null } }] }],
      ['s1', { speakers: [{ person: { person: 'sol', printed: 'А. Соловьева' } }] }],
    ])
  })

  test('an end before the start is said at the field, and goes along with the next change', async () => {
    await details()
    commands.changeSpeech.mockImplementationOnce(
      () => Promise.resolve({ status: 'error', error: { kind: 'invalid', message: 'Окончание раньше начала.', detail: null } }) as never,
    )
    const [starts, ends] = ['Начало', 'Окончание'].map((name) => screen.getByRole<HTMLInputElement>('textbox', { name }))
    await userEvent.clear(starts as HTMLInputElement)
    await userEvent.type(starts as HTMLInputElement, '11:00{Tab}')
    await screen.findByText('Окончание раньше начала.')
    expect(starts?.value).toBe('11:00')
    await userEvent.clear(ends as HTMLInputElement)
    await userEvent.type(ends as HTMLInputElement, '1120{Enter}')
    expect(commands.changeSpeech).toHaveBeenLastCalledWith('s1', { times: { starts: '11:00', ends: '11:20' } })
    await vi.waitFor(() => {
      expect(screen.queryByText('Окончание раньше начала.')).toBeNull()
    })
  })
})
