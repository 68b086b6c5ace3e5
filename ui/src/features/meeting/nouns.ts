/* What the head of a meeting, its counts and its gaps depend on. */
import type { Noun } from '$lib/ipc'

export const OF_MEETING: readonly Noun[] = [
  'meeting',
  'participant',
  'agendaItem',
  'speech',
  'point',
  'decision',
  'recommendation',
  'addressee',
  'letter',
  'body',
  'bodyName',
  'person',
  'membership',
  'settings',
]
