/* Who spoke for how long, put together by whom they speak for. */
import type { Participant, SpeakingTime, Taken } from '$lib/ipc'
import { say, worded } from '$lib/words'
import { bodyWorded, type Directory } from '../people/names'

export type Share = { key: string; name: string; lang?: string; times: readonly Taken[] }

/** What a participant speaks for: the body represented, in words or from the directory, else their capacity. */
function groupOf(participant: Participant | undefined, directory: Directory): { text: string; lang: string } | undefined {
  const body = directory.body(participant?.represents ?? null)
  return (
    (body && bodyWorded(body)) ??
    worded(participant?.representing ?? {}) ??
    worded(participant?.group ?? {}) ??
    worded(participant?.capacity ?? {})
  )
}

/** The times of each group; those who stand for nobody are one group. The order is that of who comes first. */
export function byGroup(speaking: readonly SpeakingTime[], participants: readonly Participant[], directory: Directory): Share[] {
  const found = new Map<string, { name: string; lang?: string; times: Taken[] }>()
  for (const { participant, taken } of speaking) {
    const group = groupOf(participants.find(({ id }) => id === participant), directory)
    const name = group?.text ?? say('live-speaking-others')
    const share = found.get(name) ?? { name, ...(group && { lang: group.lang }), times: [] }
    share.times.push(taken)
    found.set(name, share)
  }
  return [...found].map(([key, share]) => ({ key, ...share }))
}
