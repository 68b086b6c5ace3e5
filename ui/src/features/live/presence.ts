/* Who is in the room, as far as it is noted. */
import type { Participant, ParticipantId, Presence, Standing } from '$lib/ipc'

/** Where a participant is; who has left was there before. */
export type Whereabouts = Presence | 'left'

export function whereabouts({ id, presence }: Participant, gone: readonly ParticipantId[]): Whereabouts {
  return presence !== 'absent' && gone.includes(id) ? 'left' : presence
}

export const isThere = (where: Whereabouts): boolean => where === 'present' || where === 'online'

/** What noting them anew makes of it: who is there leaves, who is not comes. */
export const turned = (where: Whereabouts): Presence => (isThere(where) ? 'absent' : 'present')

export type Present = { participant: Participant; where: Whereabouts }
export type Standings = { standing: Standing; all: Present[]; there: number }

/** Members and the invited apart, those alone of whom there are any. */
export function byStanding(participants: readonly Participant[], gone: readonly ParticipantId[]): Standings[] {
  return (['member', 'invited'] as const)
    .map((standing) => {
      const all = participants
        .filter((one) => one.standing === standing)
        .map((participant) => ({ participant, where: whereabouts(participant, gone) }))
      return { standing, all, there: all.filter(({ where }) => isThere(where)).length }
    })
    .filter(({ all }) => all.length > 0)
}
