/* A live session for tests; a test says only what matters to it. */
import type { Live, LiveSpeech, Request, Vote } from '$lib/ipc'

export const live = (over: Partial<Live> = {}): Live => ({
  phase: 'running',
  entered: true,
  session: { millis: 2_890_000, running: true },
  item: null,
  items: [],
  floor: null,
  speeches: [],
  queue: [],
  queueClosed: false,
  gone: [],
  quorum: null,
  votes: [],
  speaking: [],
  ...over,
})

export const liveSpeech = (id: string, over: Partial<LiveSpeech> = {}): LiveSpeech => ({
  id,
  item: null,
  speakers: ['voice'],
  kind: 'remark',
  taken: { millis: 24_000, running: false },
  ended: 24_000,
  allotted: null,
  interrupts: null,
  written: false,
  ...over,
})

export const request = (id: string, over: Partial<Request> = {}): Request => ({
  id,
  speaker: { person: { person: id, printed: null } },
  kind: 'remark',
  pointOfOrder: false,
  turns: 0,
  isPresent: true,
  ...over,
})

export const vote = (id: string, over: Partial<Vote> = {}): Vote => ({
  id,
  item: null,
  decision: null,
  subject: { ru: 'За рекомендации' },
  manner: 'open',
  rule: { majority: 'simple', base: 'present' },
  members: 19,
  present: 16,
  ballots: [],
  outcome: null,
  verdict: null,
  ...over,
})
