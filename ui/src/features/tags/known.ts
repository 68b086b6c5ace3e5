/* The tags that there are, to be suggested where another is given. */
import { ask, commands } from '$lib/ipc'
import { EVERYTHING } from '../ledger/query'

/** Those of sessions. */
export async function meetingTags(): Promise<string[]> {
  const lines = await ask(commands.meetings())
  return lines.flatMap(({ tags }) => tags)
}

/** Those of recommendations, and of sessions beside them: a topic is called the same in both. */
export async function recommendationTags(): Promise<string[]> {
  const [{ choices }, ofMeetings] = await Promise.all([ask(commands.ledgerOutline(EVERYTHING)), meetingTags()])
  return [...choices.tags, ...ofMeetings]
}
