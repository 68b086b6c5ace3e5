/*
 * A backend for tests of a session's screens: what `world` holds is read, each write is a spy that answers at once. A test that
 * needs a write to have its effect changes `world` in it.
 */
import { vi } from 'vitest'
import type {
  AgendaItem,
  Body,
  Decision,
  Draft,
  Entry,
  EntryRef,
  Filled,
  Found,
  LedgerLine,
  LedgerQuery,
  Letter,
  LetterLine,
  LifeEvent,
  Meeting,
  MeetingCard,
  MeetingLine,
  Noun,
  OperationName,
  Outline,
  OutlineLine,
  Participant,
  Passage,
  Person,
  Point,
  Recommendation,
  Speech,
  TwinPair,
  Vote,
} from '../lib/ipc'
import { fitting, keyOf, outlined } from './ledger'

/** An entry as the outline has it. */
function lineOf(entry: Entry): OutlineLine {
  if (entry.entry !== 'speech') return { entry: entry.entry, id: entry.id, item: entry.item }
  const { id, item, kind, language, times, speakers, passages } = entry
  return { entry: 'speech', id, item, kind, language, times, speakers, passages: passages.map((one) => one.id) }
}

type World = {
  agenda: AgendaItem[]
  record: Entry[]
  participants: Participant[]
  recommendations: Recommendation[]
  people: Person[]
  bodies: Body[]
  letters: LetterLine[]
  ledger: LedgerLine[]
  life: LifeEvent[]
  meetings: MeetingLine[]
  votes: Vote[]
}

export const world: World = {} as World

const read = <T>(value: () => T) => vi.fn(() => Promise.resolve({ status: 'ok' as const, data: value() }))

/** What a write answers. */
export const done = <T>(value: T, nouns: Noun[] = [], name: OperationName = 'type') =>
  Promise.resolve({ status: 'ok' as const, data: { value, changed: { name, nouns } } })

const ALL: Noun[] = ['vote', 'participant', 'request', 'speech', 'passage', 'point', 'decision', 'recommendation', 'addressee', 'agendaItem']
const write = (value: unknown = null) => vi.fn((...given: unknown[]) => {
  void given
  return done(value, ALL)
})

export const commands = {
  recordOutline: read((): Outline => ({ lines: world.record.map(lineOf), first: world.record.slice(0, 8) })),
  recordEntries: vi.fn((meeting: string, wanted: EntryRef[]) => {
    void meeting
    const ids = wanted.flatMap((one) => Object.values(one))
    return Promise.resolve({ status: 'ok' as const, data: world.record.filter(({ id }) => ids.includes(id)) })
  }),
  agenda: read(() => world.agenda),
  participants: read(() => world.participants),
  recommendations: read(() => world.recommendations),
  differingTexts: read((): TwinPair[] => []),
  people: read(() => world.people),
  bodies: read(() => world.bodies),
  letters: read(() => world.letters),
  ledgerOutline: vi.fn((query: LedgerQuery) => Promise.resolve({ status: 'ok' as const, data: outlined(world.ledger, query) })),
  ledgerLines: vi.fn((query: LedgerQuery, first: number, count: number) =>
    Promise.resolve({ status: 'ok' as const, data: fitting(world.ledger, query).slice(first, first + count) }),
  ),
  ledgerKeys: vi.fn((query: LedgerQuery, first: number, count: number) =>
    Promise.resolve({ status: 'ok' as const, data: fitting(world.ledger, query).slice(first, first + count).map(keyOf) }),
  ),
  recommendationHistory: read(() => world.life),
  meetings: read((): MeetingLine[] => world.meetings),
  find: read((): Found[] => []),
  votes: read(() => world.votes),
  judge: read(() => ({ carried: true, needed: 9, of: 16, base: 'present' })),
  snippets: read(() => [] as Filled[]),
  drafts: read((): Draft[] => []),
  saveDraft: read(() => null),
  writeText: write(),
  delete: write(),
  restore: write(),
  moveEntry: write(),
  addSpeech: write('new'),
  changeSpeech: write(),
  markPassage: write('marked'),
  changePassage: write(),
  addPoint: write('new'),
  addDecision: write('new'),
  changeDecision: write(),
  addRecommendation: write('new'),
  changeRecommendation: write(),
  changeRecommendations: write(),
  splitRecommendation: write([]),
  mergeRecommendations: write('new'),
  supersedeRecommendations: write(),
  carryRecommendations: write([]),
  endSuccession: write(),
  addAddressee: write('new'),
  confirmAddressee: write(),
  adopt: write(1),
  addPerson: write('new'),
  changeMeeting: write(),
  addRequest: write('new'),
  changeRequest: write(),
  closeQueue: write(),
  notePresence: write(),
  addVote: write('new'),
  changeVote: write(),
  addBody: write('new'),
  changeControl: write(),
}

export const meeting: Meeting = {
  id: 'meeting',
  title: { ru: 'Роль маслихата' },
  kind: 'regular',
  goal: {},
  convener: null,
  body: null,
  place: {},
  dates: { first: '2026-11-24', last: null },
  times: { starts: null, ends: null },
  zone: 'Asia/Almaty',
  chair: 'chair',
  presiding: false,
  secretary: null,
  status: 'held',
  number: null,
  fileIndex: null,
  tags: [],
  quorum: null,
  memberCount: null,
  mailing: { grouping: 'perAddressee', reasons: true, passages: false },
}

export const card = (over: Partial<Meeting> = {}): MeetingCard => ({
  meeting: { ...meeting, ...over },
  counts: { members: 0, invited: 0, agenda: 0, record: 0, decisions: 0, recommendations: 0, letters: 0 },
  minutesGaps: [],
  letterGaps: [],
})

export const person = (id: string, family: string, given: string): Person => ({
  id,
  name: { family, given, patronymic: '' },
  spellings: [],
  sex: null,
  phone: null,
  email: null,
  note: null,
  forms: [],
  memberships: [],
})

export const participant = (person: string, capacity: string): Participant => ({
  id: `participant-${person}`,
  person,
  group: {},
  capacity: { ru: capacity },
  forms: [],
  represents: null,
  representing: {},
  standing: 'member',
  presence: 'present',
  times: { starts: null, ends: null },
})

export const body = (id: string, full: string): Body => ({
  id,
  names: [{ id: `${id}-name`, since: null, full: { ru: full }, short: {}, forms: [] }],
  address: {},
  email: null,
  phone: null,
  channel: null,
})

export const item = (id: string, title: string, over: Partial<AgendaItem> = {}): AgendaItem => ({
  id,
  title: { ru: title },
  rapporteurs: [],
  minutes: null,
  internal: false,
  carried: false,
  carriedTo: null,
  ...over,
})

export const speech = (id: string, text: string, over: Partial<Speech> = {}): { entry: 'speech' } & Speech => ({
  entry: 'speech',
  id,
  item: null,
  kind: 'remark',
  language: 'ru',
  times: { starts: null, ends: null },
  text,
  textAttached: false,
  speakers: ['voice'],
  passages: [],
  allotted: null,
  interrupts: null,
  ...over,
})

export const passage = (id: string, text: string, words: string, over: Partial<Passage> = {}): Passage => {
  const start = [...text.slice(0, text.indexOf(words))].length
  return { id, kind: 'verbatim', language: null, range: { start, end: start + [...words].length }, words, lost: false, ...over }
}

export const point = (id: string, text: string, over: Partial<Point> = {}): { entry: 'point' } & Point => ({
  entry: 'point',
  id,
  item: null,
  text: { ru: text },
  ...over,
})

export const decision = (id: string, text: string, over: Partial<Decision> = {}): { entry: 'decision' } & Decision => ({
  entry: 'decision',
  id,
  item: null,
  text: { ru: text },
  owner: null,
  due: null,
  ...over,
})

export const recommendation = (number: number, text: string, over: Partial<Recommendation> = {}): Recommendation => ({
  id: `recommendation-${String(number)}`,
  meeting: 'meeting',
  item: null,
  number,
  text: text ? { ru: text } : {},
  reasons: {},
  owner: null,
  state: 'draft',
  bases: [],
  addressees: [],
  tags: [],
  succeededBy: [],
  cameFrom: [],
  ...over,
})

export const letter = (id: string, over: Partial<Letter> = {}): Letter => ({
  id,
  meeting: 'meeting',
  body: 'ministry',
  language: 'ru',
  twin: 'twin',
  purpose: 'recommendations',
  follows: null,
  status: 'draft',
  recommendations: [],
  texts: { addressee: null, heading: null, salutation: null, opening: null, closing: null, signatoryPost: null },
  inReplyTo: null,
  enclosures: [],
  signatory: null,
  executor: null,
  signed: null,
  registered: null,
  sent: null,
  received: null,
  annulled: null,
  replies: [],
  ...over,
})

/** Fills the world anew, with nothing but what is given. */
export function settleWorld(given: Partial<World> = {}) {
  Object.assign(world, { agenda: [], record: [], participants: [], recommendations: [], people: [], bodies: [], letters: [], ledger: [], life: [], meetings: [], votes: [] }, given)
}
