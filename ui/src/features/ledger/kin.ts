/* What has taken the place of a recommendation, and what it has taken the place of, in words. */
import type { Kin } from '$lib/ipc'
import { longDate, say } from '$lib/words'

/** «Р-4»; of another session, with its day. */
export function called({ number, meetingDate, kind }: Kin): string {
  const name = say('recommendation-number', { number })
  return kind === 'carriedOver' && meetingDate ? say('ledger-kin-on', { name, date: longDate(meetingDate) }) : name
}

const listed = (kin: readonly Kin[], id: string) => {
  const [first] = kin
  return first ? say(id, { kind: first.kind, names: kin.map(called).join(', ') }) : ''
}

/** «разделена: Р-4, Р-5». */
export const succeeded = (kin: readonly Kin[]): string => listed(kin, 'ledger-succeeded')

/** «часть Р-1». */
export const cameFrom = (kin: readonly Kin[]): string => listed(kin, 'ledger-came-from')
