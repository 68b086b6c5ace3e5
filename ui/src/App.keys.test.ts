// No two things that can be done in one place have the same key, over the real actions of every screen and the window around it.
import { render } from '@testing-library/svelte'
import { beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { offered, possible } from '$lib/keys'
import { language } from '$lib/words'
import App from './App.svelte'
import { KINDS } from './features/record/entries'
import { followRoute } from './shell/route.svelte'
import { answering } from './test/backend'
import { live, liveSpeech, request, vote } from './test/live'
import { body, card, meeting, participant, person, untimed } from './test/records'
import { item, letter, passage, recommendation, speech } from './test/session'
import { OFFERED, SETTINGS } from './test/settings'

vi.mock('$lib/ipc/bindings.gen', async () => {
  const { commands } = await import('./test/backend')
  const plain: Record<string, unknown> = { isReadOnly: () => Promise.resolve(false), openedCopy: () => Promise.resolve(null) }
  return { commands: new Proxy(commands, { get: (all, name: string) => plain[name] ?? all[name] }) }
})
vi.mock('$lib/ipc/window', () => ({ attend: () => Promise.resolve(() => undefined) }))

beforeAll(() => import('./Rooms.svelte'), 60_000)

/** One key for two things of which only one can be done at a time. */
const EITHER: [string, string][] = [
  ['live.break', 'live.resume'],
  ['live.enter', 'live.return'],
  ['documents.export', 'meeting.export'],
]

/** One key that the first takes from the second where both can be done. */
const FIRST: [string, string][] = [
  // What is being typed is taken back before what is recorded.
  ['typing.undo', 'store.undo'],
  ['typing.redo', 'store.redo'],
  // In the queue a kind is that of the request.
  ...KINDS.map((kind): [string, string] => [`queue.kind.${kind}`, `speech.kind.${kind}`]),
]

/** The keys that mean more than one thing, with what they mean. */
function clashes(): string[] {
  const actions = offered()
  const among = (pairs: [string, string][], one: string, other: string) => pairs.some(([a, b]) => a === one && b === other)
  return actions.flatMap((one, at) =>
    actions.slice(at + 1).flatMap((other) => {
      if (!one.keys || one.keys !== other.keys || among(FIRST, one.id, other.id)) return []
      const isEither = among(EITHER, one.id, other.id) || among(EITHER, other.id, one.id)
      return isEither && !(possible(one) && possible(other)) ? [] : [`${one.keys}: ${one.id}, ${other.id}`]
    }),
  )
}

const SAID = 'Роль маслихата'
const MINISTRY = { meetingTitle: { ru: SAID }, bodyName: { ru: 'Министерство' } }
const adopted = recommendation(1, 'Определить функции.', { bases: [{ passage: 'passage' }] })
const said = speech('said', SAID, { item: 'item', passages: [passage('passage', SAID, 'маслихата')] })
const { entry, id, kind, times, speakers } = said


let session: string | null
beforeEach(() => {
  localStorage.clear()
  language.choose('ru')
  session = null
  Element.prototype.scrollIntoView = vi.fn()
  answering({
    settings: () => SETTINGS,
    offeredProfiles: () => OFFERED,
    history: () => ({ undo: { name: 'type', at: '' }, redo: { name: 'type', at: '' } }),
    today: () => ({ meetings: [], unsent: [], letters: [], awaiting: [], changes: [] }),
    about: () => ({ version: '0.1.0', dataFolder: '/x', systemLanguage: 'ru' }),
    liveMeeting: () => Promise.resolve(session),
    meetings: () => [{ ...meeting(), bodyName: {}, speeches: 1, recommendations: 1, letters: 1 }],
    meeting: () => card({ title: { ru: SAID }, status: 'held' }),
    participants: () => [participant('one', { person: 'person' })],
    agenda: () => [item('item', SAID), item('next', SAID)],
    recordOutline: () => ({ lines: [{ entry, id, item: 'item', kind, language: 'ru', times, speakers, passages: ['passage'] }], first: [said] }),
    recordEntries: () => [said],
    recommendations: () => [adopted],
    ledgerOutline: () => ({
      count: 1,
      groups: [],
      first: [{ recommendation: adopted, meetingDate: null, addressee: { id: 'to', body: 'body', confirmed: true }, followUp: 'unsent', letter: null, ...MINISTRY, ...untimed() }],
      totals: { recommendations: 1, lines: 1, awaiting: 0, overdue: 0 },
      choices: { meetings: [], bodies: [], owners: [], tags: [] },
    }),
    letters: () => [{ letter: letter('letter'), ...MINISTRY }],
    letter: () => letter('letter'),
    paper: () => ({ pages: [], boxes: [], gaps: [] }),
    people: () => [person('person', 'Соловьева')],
    person: () => ({ person: person('person', 'Соловьева'), forms: [], postForms: [] }),
    bodies: () => [body('body', 'Министерство')],
    body: () => ({ body: body('body', 'Министерство'), forms: [] }),
    bin: () => [{ item: { noun: 'meeting', id: 'gone' }, title: { ru: SAID }, deletedAt: '2026-11-24T10:00:00Z', meeting: null }],
    speech: () => said,
    votes: () => [],
    live: () =>
      live({
        item: 'item',
        floor: 'voice',
        speeches: [liveSpeech('said', { written: true }), liveSpeech('voice', { interrupts: 'said', ended: null })],
        queue: [request('person')],
        votes: [vote('vote')],
      }),
  } as never)
})

async function goes(place: string, action: string) {
  location.hash = place
  dispatchEvent(new HashChangeEvent('hashchange'))
  await vi.waitFor(() => {
    const missing = ['window.palette', 'go.bin', action].filter((wanted) => !offered().some((one) => one.id === wanted))
    expect(missing).toEqual([])
  })
}

async function opens(place: string, action: string) {
  location.hash = place
  onTestFinished(followRoute())
  dispatchEvent(new HashChangeEvent('hashchange'))
  render(App)
  await goes(place, action)
}

describe('no key means two things', () => {
  test.each([
    ['#/today', 'meeting.new'],
    ['#/meetings', 'meetings.filter'],
    ['#/meeting/meeting/general', 'live.enter'],
    ['#/meeting/meeting/participants', 'participants.add'],
    ['#/meeting/meeting/agenda', 'agenda.add'],
    ['#/meeting/meeting/record', 'passage.verbatim'],
    ['#/meeting/meeting/decisions', 'vote.add'],
    ['#/meeting/meeting/recommendations', 'recommendation.add'],
    ['#/meeting/meeting/documents', 'meeting.export'],
    ['#/recommendations', 'chain.up'],
    ['#/letters', 'letters.export'],
    ['#/letter/letter', 'letter.export'],
    ['#/people', 'people.filter'],
    ['#/person/person', 'person.delete'],
    ['#/body/body', 'body.delete'],
    ['#/search', 'search.words'],
    ['#/settings', 'settings.folder'],
    ['#/bin', 'bin.restore'],
  ])('%s', async (place, action) => {
    await opens(place, action)
    expect(clashes()).toEqual([])
  })

  test('in live mode, in the text and in the queue', async () => {
    session = meeting().id
    await opens('#/live/meeting', 'speech.kind.report')
    await vi.waitFor(() => {
      const ids = offered().map((one) => one.id)
      expect(ids).toEqual(expect.arrayContaining(['live.paper', 'queue.add', 'vote.start', 'presence.open', 'agenda.carry', 'passage.verbatim']))
    })
    expect(clashes()).toEqual([])
    document.querySelector<HTMLElement>('[data-part=queue] button')?.focus()
    expect(offered().filter(possible).map((one) => one.id)).toContain('queue.kind.report')
    expect(clashes()).toEqual([])
  })

  test('beside a session that goes on', async () => {
    session = 'another'
    await opens('#/live/another', 'live.leave')
    await goes('#/meeting/meeting/record', 'live.return')
    await goes('#/meeting/meeting/record', 'live.enter')
    expect(clashes()).toEqual([])
  })
})
