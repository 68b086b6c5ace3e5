/* Some entries of a record, read without the many others. */
import { ask, commands, type Entry, type MeetingId, type OutlineLine } from '$lib/ipc'
import { refOf } from './entries'

/** The entries that are wanted, in the order of the record. */
export async function someOf(meeting: MeetingId, wanted: (line: OutlineLine) => boolean): Promise<Entry[]> {
  const { lines } = await ask(commands.recordOutline(meeting))
  const found = lines.filter(wanted)
  return found.length > 0 ? ask(commands.recordEntries(meeting, found.map(refOf))) : []
}
