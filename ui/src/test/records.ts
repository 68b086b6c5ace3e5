/* Things of the record for tests, whole and plain; a test says only what matters to it. */
import type { Body, Control, Deadline, Meeting, MeetingCard, Participant, Person } from '$lib/ipc'

export const person = (id: string, family: string, given = '', over: Partial<Person> = {}): Person => ({
  id,
  name: { family, given, patronymic: '' },
  spellings: [],
  sex: null,
  phone: null,
  email: null,
  note: null,
  forms: [],
  memberships: [],
  ...over,
})

export const body = (id: string, full: string, over: Partial<Body> = {}): Body => ({
  id,
  names: [{ id: `${id}-name`, since: null, full: { ru: full }, short: {}, forms: [] }],
  address: {},
  email: null,
  phone: null,
  channel: null,
  ...over,
})

export const meeting = (over: Partial<Meeting> = {}): Meeting => ({
  id: 'meeting',
  title: {},
  kind: 'regular',
  goal: {},
  convener: null,
  body: null,
  place: {},
  dates: { first: null, last: null },
  times: { starts: null, ends: null },
  zone: 'Asia/Almaty',
  chair: null,
  presiding: false,
  secretary: null,
  status: 'held',
  number: null,
  fileIndex: null,
  tags: [],
  quorum: null,
  memberCount: null,
  mailing: { grouping: 'perAddressee', reasons: true, passages: false },
  ...over,
})

export const card = (over: Partial<Meeting> = {}, rest: Partial<MeetingCard> = {}): MeetingCard => ({
  meeting: meeting(over),
  counts: { members: 0, invited: 0, agenda: 0, record: 0, decisions: 0, recommendations: 0, letters: 0 },
  minutesGaps: [],
  letterGaps: [],
  ...rest,
})

export const participant = (id: string, over: Partial<Participant> = {}): Participant => ({
  id,
  person: null,
  group: {},
  capacity: {},
  forms: [],
  represents: null,
  representing: {},
  standing: 'member',
  presence: 'present',
  times: { starts: null, ends: null },
  ...over,
})

/** What stands beside a line of the ledger that nothing is set for. */
export const untimed = (): { control: Control; deadline: Deadline } => ({
  control: { term: null, extensions: [], pauses: [], off: null },
  deadline: { due: null, timing: 'noTerm', daysOver: 0, because: [{ because: 'noRule' }] },
})
