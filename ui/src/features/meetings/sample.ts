/* The sample session, offered where there is nothing yet. */
import { notices } from '$lib/controls'
import { commands, tell } from '$lib/ipc'
import type { Action } from '$lib/keys'
import { say } from '$lib/words'
import { go } from '../../shell/route.svelte'

/** Adds the sample session as it was reported, or finds it there already, and opens it. */
export const addSample: Action = {
  id: 'meeting.sample',
  message: 'meetings-add-sample',
  run: async () => {
    const id = await tell(commands.addSample(false))
    notices.show({ tone: 'ok', text: say('meetings-sample-added') })
    go({ room: 'meeting', id, section: 'general' })
  },
}
