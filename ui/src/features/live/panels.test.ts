import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { expectAccessible } from '../../test/axe'
import { live, request, vote } from '../../test/live'
import { card, commands, decision, done, item, participant, person, settleWorld, speech, world } from '../../test/session'
import { notices } from '$lib/controls'
import type { Live, Vote } from '$lib/ipc'
import { changed } from '$lib/ipc/changes.svelte'
import { listen } from '$lib/keys'
import { settle } from '$lib/text'
import { language } from '$lib/words'
import PresencePanel from './PresencePanel.svelte'
import QueuePanel from './QueuePanel.svelte'
import QuorumChip from './QuorumChip.svelte'
import QuorumFields from './QuorumFields.svelte'
import SnippetPicker from './SnippetPicker.svelte'
import VoteForm from './VoteForm.svelte'
import VotePanel from './VotePanel.svelte'

vi.mock('$lib/ipc/bindings.gen', async () => ({ commands: (await import('../../test/session')).commands }))

let stop: () => void
beforeEach(() => {
  vi.clearAllMocks()
  localStorage.clear()
  language.choose('ru')
  stop = listen()
  settleWorld({
    people: [person('sol', 'Соловьева', 'Айгуль'), person('abe', 'Абенов', 'Мурат'), person('oth', 'Мусин', 'Ерлан')],
    participants: [participant('sol', 'депутат Мажилиса'), participant('abe', 'депутат маслихата')],
    agenda: [item('one', 'Опыт реформирования')],
    record: [decision('d1', 'Принять рекомендации.', { item: 'one' })],
  })
})
afterEach(async () => {
  await settle()
  for (const [id] of notices.all) notices.close(id)
  stop()
  document.querySelector('textarea[aria-label]')?.remove()
})

/** Where she types the speech meanwhile. */
function textBeside(): HTMLTextAreaElement {
  const text = document.body.appendChild(document.createElement('textarea'))
  text.ariaLabel = 'Текст'
  return text
}

const press = (keys: string) => userEvent.keyboard(keys)
const speakerOf = (id: string) => ({ person: { person: id, printed: null } })

describe('the queue', () => {
  const oncall = vi.fn()
  const shown = async (over: Partial<Live> = {}) => {
    const queue = [
      request('r1', { speaker: speakerOf('abe'), pointOfOrder: true }),
      request('r2', { speaker: speakerOf('sol'), kind: 'question', turns: 1 }),
      request('r3', { speaker: { named: 'Представитель НПО' }, isPresent: false }),
    ]
    const speaking = [{ speaker: speakerOf('sol'), participant: null, taken: { millis: 240_000, running: false }, turns: 1 }]
    const view = render(QueuePanel, { meeting: card(), live: live({ queue, speaking, ...over }), oncall })
    await screen.findByText('Абенов М.')
    return view
  }

  test('says who is out of turn, who speaks again and who is away', async () => {
    await shown()
    screen.getByRole('heading', { name: 'Очередь · запись открыта' })
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent.replace(/\s+/g, ' '))
    expect(rows[0]).toContain('вне очереди')
    expect(rows[1]).toContain('вопрос второй раз, 4 мин')
    expect(rows[2]).toContain('нет в зале')
    await expectAccessible()
  })

  test('can leave out those who are away', async () => {
    await shown()
    await userEvent.click(screen.getByRole('checkbox', { name: /^Только присутствующие/ }))
    expect(screen.queryByText('Представитель НПО')).toBeNull()
  })

  test('takes a new one by a few letters and goes back to the text', async () => {
    const text = textBeside()
    await shown()
    text.focus()
    await press('{Control>}[KeyQ]{/Control}')
    await userEvent.type(screen.getByRole('combobox', { name: 'Кого записать' }), 'мус')
    await screen.findByRole('option', { name: /Мусин/ })
    await press('{Control>}[Digit4]{/Control}{Alt>}[KeyO]{/Alt}{Enter}')
    await vi.waitFor(() => {
      expect(commands.addRequest.mock.calls).toEqual([['meeting', { speaker: speakerOf('oth'), kind: 'question', pointOfOrder: true }]])
    })
    await vi.waitFor(() => {
      expect(document.activeElement).toBe(text)
    })
  })

  test('that is closed says so and takes a point of order alone', async () => {
    await shown({ queueClosed: true })
    await press('{Control>}[KeyQ]{/Control}')
    await userEvent.type(screen.getByRole('combobox', { name: 'Кого записать' }), 'мус')
    await screen.findByRole('option', { name: /Мусин/ })
    await press('{Enter}')
    await screen.findByText(/^Запись в очередь закрыта/)
    expect(commands.addRequest).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('checkbox', { name: /^К порядку ведения/ }))
    await userEvent.click(screen.getByRole('combobox', { name: 'Кого записать' }))
    await screen.findByRole('option', { name: /Мусин/ })
    await press('{Enter}')
    await vi.waitFor(() => {
      expect(commands.addRequest).toHaveBeenCalledOnce()
    })
    await userEvent.click(screen.getByRole('button', { name: 'Открыть запись' }))
    expect(commands.closeQueue.mock.calls).toEqual([['meeting', false]])
  })

  test('is worked by keys: call, move, change, remove', async () => {
    await shown()
    screen.getByRole('button', { name: /^Абенов/ }).focus()
    await press('{ArrowDown}{Enter}')
    expect(oncall.mock.calls).toEqual([['r2']])
    await press('{Control>}[Digit1]{/Control}{Alt>}[KeyO]{/Alt}{Alt>}{ArrowUp}{/Alt}')
    expect(commands.changeRequest.mock.calls).toEqual([
      ['r2', { kind: 'report' }],
      ['r2', { pointOfOrder: true }],
      ['r2', { after: null }],
    ])
    await press('{Delete}')
    await vi.waitFor(() => {
      expect(commands.delete).toHaveBeenCalledWith({ noun: 'request', id: 'r2' })
    })
    expect(notices.all.at(-1)?.[1].action?.message).toBe('undo')
  })
})

describe('a vote', () => {
  const shown = (one: Vote, ondone = vi.fn()) => render(VoteForm, { meeting: 'meeting', vote: one, voters: world.participants, ondone })
  const figure = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })

  test('begins with the figures, proposes the rest, and explains the verdict as it comes', async () => {
    const ondone = vi.fn()
    shown(vote('v'), ondone)
    await vi.waitFor(() => {
      expect(document.activeElement).toBe(figure('за'))
    })
    await press('14{Tab}1')
    expect(figure('не голосовали').placeholder).toBe('1')
    await screen.findByText('Принято: за – 14, нужно 9 из 16 присутствующих.')
    expect(commands.judge.mock.lastCall).toEqual([{ majority: 'simple', base: 'present' }, { inFavour: 14, against: 1, abstained: 0, notVoting: 1 }, 19, 16])
    await expectAccessible()
    await press('{Enter}')
    await vi.waitFor(() => {
      expect(ondone).toHaveBeenCalledOnce()
    })
    expect(commands.changeVote.mock.calls).toEqual([['v', { outcome: { counted: { inFavour: 14, against: 1, abstained: 0, notVoting: 1 } } }]])
  })

  test('keeps its figures while the panel is away', async () => {
    const { unmount } = shown(vote('kept'))
    await userEvent.type(figure('за'), '12')
    unmount()
    shown(vote('kept'))
    expect(figure('за').value).toBe('12')
  })

  test('says what is wrong and is not closed with it', async () => {
    shown(vote('wrong'))
    await userEvent.type(figure('против'), 'x')
    await screen.findByText('Впишите целое число.')
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Подвести итог' }).disabled).toBe(true)
    await press('{Enter}')
    expect(commands.changeVote).not.toHaveBeenCalled()
  })

  test('can be taken by a majority that nobody counted', async () => {
    shown(vote('v2'))
    await userEvent.click(screen.getByRole('button', { name: 'Большинством: принято' }))
    await vi.waitFor(() => {
      expect(commands.changeVote.mock.calls).toEqual([['v2', { outcome: { uncounted: { carried: true } } }]])
    })
  })

  test('has its rule, its base and its voters, and the rule is remembered', async () => {
    shown(vote('v3'))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Большинство' }), 'absolute')
    await userEvent.click(screen.getByRole('radio', { name: 'всех членов' }))
    const present = figure('Присутствует членов')
    await userEvent.clear(present)
    await userEvent.type(present, '15{Tab}')
    await vi.waitFor(() => {
      expect(commands.changeVote.mock.calls).toEqual([
        ['v3', { rule: { majority: 'absolute', base: 'members' } }],
        ['v3', { rule: { majority: 'simple', base: 'members' } }],
        ['v3', { voters: { members: 19, present: 15 } }],
      ])
    })
    expect(localStorage.getItem('hattama.vote-rule')).toContain('simple')
  })

  test('goes from manner to manner by one key, however fast', async () => {
    world.votes = [vote('v6')]
    commands.changeVote.mockImplementation((...given) => {
      const [id, change] = given as [string, Partial<Vote>]
      world.votes = world.votes.map((one) => (one.id === id ? { ...one, ...change } : one))
      return done(null)
    })
    shown(vote('v6'))
    await press('{Control>}{Shift>}[KeyG][KeyG][KeyG]{/Shift}{/Control}')
    await vi.waitFor(() => {
      expect(commands.changeVote.mock.calls).toEqual([
        ['v6', { manner: 'secret' }],
        ['v6', { manner: 'byName' }],
        ['v6', { manner: 'open' }],
      ])
    })
  })

  test('by name is taken by one key a member', async () => {
    shown(vote('v4', { manner: 'byName', ballots: [{ participant: 'participant-abe', choice: 'against' }] }))
    const row = await screen.findByRole('radiogroup', { name: 'Соловьева Айгуль' })
    await vi.waitFor(() => {
      expect(row.contains(document.activeElement)).toBe(true)
    })
    await press('1')
    expect(commands.changeVote.mock.calls).toEqual([['v4', { ballot: { participant: 'participant-sol', choice: 'inFavour' } }]])
    expect(screen.getByRole('radiogroup', { name: 'Абенов Мурат' }).contains(document.activeElement)).toBe(true)
    await press('2')
    expect(commands.changeVote.mock.lastCall).toEqual(['v4', { ballot: { participant: 'participant-abe', choice: null } }])
    await expectAccessible()
  })

  test('that is closed is corrected or opened again', async () => {
    const outcome = { counted: { inFavour: 14, against: 1, abstained: 0, notVoting: 1 } }
    shown(vote('v5', { outcome, verdict: { carried: true, needed: 9, of: 16, base: 'present' } }))
    expect(figure('за').value).toBe('14')
    await userEvent.clear(figure('за'))
    await userEvent.type(figure('за'), '13')
    await userEvent.click(await screen.findByRole('button', { name: 'Исправить итог' }))
    await vi.waitFor(() => {
      expect(commands.changeVote.mock.lastCall).toEqual(['v5', { outcome: { counted: { ...outcome.counted, inFavour: 13 } } }])
    })
    await userEvent.click(screen.getByRole('button', { name: 'Возобновить голосование' }))
    await vi.waitFor(() => {
      expect(commands.changeVote.mock.lastCall).toEqual(['v5', { outcome: null }])
    })
  })
})

describe('the votes of the session', () => {
  test('begin by one key with what was decided last, and Esc keeps them and goes back', async () => {
    const text = textBeside()
    const { rerender } = render(VotePanel, { meeting: card(), live: live({ item: 'one' }) })
    await screen.findByText('Принять рекомендации.')
    screen.getByText('большинство присутствующих')
    commands.addVote.mockImplementationOnce(() => done('v', ['vote']))
    text.focus()
    await press('{Control>}[KeyG]{/Control}')
    expect(commands.addVote.mock.calls).toEqual([
      ['meeting', { item: 'one', decision: 'd1', subject: { ru: 'Принять рекомендации.' }, manner: 'open', rule: { majority: 'simple', base: 'present' } }],
    ])
    await rerender({ live: live({ item: 'one', votes: [vote('v')] }) })
    const panel = await screen.findByRole('dialog', { name: 'Голосование' })
    await vi.waitFor(() => {
      expect(panel.contains(document.activeElement)).toBe(true)
    })
    await press('11{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(text)
    expect(screen.getByRole('button', { name: /^За рекомендации/ }).textContent).toContain('за 11')
    await expectAccessible()
  })

  test('begin one after the other, however fast', async () => {
    world.votes = [vote('v')]
    const { rerender } = render(VotePanel, { meeting: card(), live: live({ item: 'one', votes: world.votes }) })
    await press('{Control>}[KeyG]{/Control}')
    await screen.findByRole('dialog')
    let written: (() => void) | undefined
    const write = new Promise<void>((resolve) => (written = resolve))
    // The result is on the disk, and the window has not heard of it.
    commands.changeVote.mockImplementationOnce(async () => {
      world.votes = []
      await write
      return done(null, ['vote'])
    })
    await press('14{Enter}')
    commands.addVote.mockImplementationOnce(() => done('w', ['vote']))
    await press('{Control>}[KeyG]{/Control}')
    expect(commands.addVote).toHaveBeenCalledOnce()
    await rerender({ live: live({ item: 'one', votes: [vote('v'), vote('w')] }) })
    written?.()
    await settle()
    await vi.waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'за' }))
    })
    await press('12')
    expect(screen.getByRole('dialog').querySelector('[data-at]')?.getAttribute('data-at')).toBe('w')
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'за' }).value).toBe('12')
  })

  test('show the last result', async () => {
    const closed = vote('v', {
      outcome: { counted: { inFavour: 16, against: 0, abstained: 0, notVoting: 0 } },
      verdict: { carried: true, needed: 9, of: 16, base: 'present' },
    })
    render(VotePanel, { meeting: card(), live: live({ votes: [closed] }) })
    await screen.findByText('Принято единогласно: за – 16, нужно 9 из 16 присутствующих.')
  })
})

describe('presence', () => {
  const shown = async (over: Partial<Live> = {}) => {
    const onclose = vi.fn()
    render(PresencePanel, { live: live(over), participants: world.participants, onclose })
    await screen.findByRole('button', { name: /Соловьева Айгуль/ })
    return onclose
  }

  test('is noted by one key, members and invited apart', async () => {
    world.participants = [...world.participants, { ...participant('oth', 'эксперт'), standing: 'invited', presence: 'absent' }]
    await shown({ gone: ['participant-abe'] })
    screen.getByRole('heading', { name: 'Члены 1 из 2' })
    screen.getByRole('heading', { name: 'Приглашённые 0 из 1' })
    screen.getByRole('button', { name: /Соловьева/ }).focus()
    await press(' ')
    await press('{ArrowDown}[KeyO]')
    await press('{ArrowDown}{Enter}')
    expect(commands.notePresence.mock.calls).toEqual([
      ['participant-sol', 'absent'],
      ['participant-abe', 'online'],
      ['participant-oth', 'present'],
    ])
    await expectAccessible()
  })

  test('is found by a few letters, and Enter notes it', async () => {
    await shown()
    await userEvent.type(screen.getByRole('searchbox', { name: 'Несколько букв фамилии' }), 'abe')
    expect(screen.queryByRole('button', { name: /Соловьева/ })).toBeNull()
    await press('{Enter}')
    expect(commands.notePresence.mock.calls).toEqual([['participant-abe', 'absent']])
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('')
  })

  test('is opened by the quorum, which says what it takes', async () => {
    const quorum = { rule: { number: 13 }, members: 19, present: 16, needed: 13, isMet: true }
    render(QuorumChip, { meeting: card(), live: live({ quorum }), participants: world.participants })
    screen.getByRole('button', { name: 'Кворум есть: 16 из 19, нужно 13' })
    await press('{Control>}[KeyP]{/Control}')
    await screen.findByRole('dialog', { name: 'Присутствие' })
  })

  test('without a rule for the quorum one can be chosen', async () => {
    render(QuorumChip, { meeting: card(), live: live(), participants: [] })
    await userEvent.click(screen.getByRole('button', { name: 'Кворум: правило не выбрано' }))
    await screen.findByRole('dialog', { name: 'Кворум' })
    await expectAccessible()
  })
})

describe('the rule of the quorum', () => {
  test('is none until one is chosen', async () => {
    render(QuorumFields, { meeting: card().meeting })
    const rule = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Кворум' })
    expect(rule.value).toBe('none')
    await userEvent.selectOptions(rule, 'twoThirds')
    await userEvent.selectOptions(rule, 'number')
    await userEvent.type(screen.getByRole('textbox', { name: 'Всего членов' }), '19{Tab}')
    await vi.waitFor(() => {
      expect(commands.changeMeeting.mock.calls).toEqual([
        ['meeting', { quorum: { share: { of: 2, outOf: 3, more: false } } }],
        ['meeting', { quorum: { number: 10 } }],
        ['meeting', { memberCount: 19 }],
      ])
    })
  })

  test('may be a share of its own', async () => {
    render(QuorumFields, { meeting: card({ quorum: { share: { of: 3, outOf: 4, more: false } } }).meeting })
    const of = screen.getByRole('textbox', { name: 'Часть' })
    await userEvent.clear(of)
    await userEvent.type(of, '2{Tab}')
    await userEvent.click(screen.getByRole('checkbox', { name: 'больше этой доли' }))
    await vi.waitFor(() => {
      expect(commands.changeMeeting.mock.calls).toEqual([
        ['meeting', { quorum: { share: { of: 2, outOf: 4, more: false } } }],
        ['meeting', { quorum: { share: { of: 3, outOf: 4, more: true } } }],
      ])
    })
    await expectAccessible()
  })
})

describe('a snippet', () => {
  const { entry, ...said } = speech('s', '')

  test('is found by a few letters and put into the text', async () => {
    expect(entry).toBe('speech')
    const [oninsert, onclose] = [vi.fn(), vi.fn()]
    commands.snippets.mockImplementation(() =>
      Promise.resolve({
        status: 'ok' as const,
        data: [
          { name: 'Предоставить слово', text: 'Слово предоставляется Абенову М.' },
          { name: 'Поставить на голосование', text: 'Кто за?' },
        ],
      }),
    )
    render(SnippetPicker, { meeting: card(), speech: said, oninsert, onclose })
    await screen.findByRole('option', { name: /Слово предоставляется/ })
    await expectAccessible()
    await userEvent.type(screen.getByRole('combobox', { name: 'Вставить заготовку' }), 'голос{Enter}')
    await vi.waitFor(() => {
      expect(onclose).toHaveBeenCalledOnce()
    })
    expect(oninsert.mock.calls).toEqual([['Кто за?']])
    expect(commands.snippets.mock.lastCall).toEqual(['meeting', 's', 'ru'])
  })
})

test('what changes elsewhere is read again', async () => {
  render(VotePanel, { meeting: card(), live: live({ item: 'one' }) })
  await screen.findByText('Принять рекомендации.')
  world.record = []
  changed(['decision'])
  await screen.findByText('Опыт реформирования')
})
