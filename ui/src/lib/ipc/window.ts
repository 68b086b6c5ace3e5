/*
 * What the window is told from outside: that another process has written, that a copy was taken or opened, that damage was found, that
 * files are dragged onto it, that the machine goes to sleep, and that it is to close. It closes only when all that was typed is on the disk; when that fails it says so
 * and lets her decide.
 */
import { getCurrentWindow } from '@tauri-apps/api/window'
import { notices } from '../controls'
import { settle } from '../text'
import { say } from '../words'
import { commands, events } from './bindings.gen'
import { changed, changedElsewhere, COPIES, DAMAGE, INDEX, OPENED } from './changes.svelte'
import { followFiles } from './dropped'

/** How long closing and sleep wait for the disk, in milliseconds. */
const PATIENCE = 3000

/** Starts listening; returns how to stop. */
export async function attend(): Promise<() => void> {
  const window = getCurrentWindow()
  const stops = await Promise.all([
    followFiles(),
    events.changedElsewhere.listen(changedElsewhere),
    events.copyOpened.listen(() => {
      changed([OPENED])
    }),
    events.indexMade.listen(() => {
      changed([INDEX])
    }),
    events.copyTaken.listen(({ payload: { trouble } }) => {
      changed([COPIES])
      if (trouble) notices.show({ tone: 'warn', text: say('copies-trouble', { trouble }) })
    }),
    events.damageFound.listen(({ payload: { trouble } }) => {
      changed([DAMAGE])
      if (trouble) notices.show({ tone: 'warn', text: say('damage-trouble', { trouble }) })
    }),
    events.goingToSleep.listen(async () => {
      await settledInTime()
      await commands.finishedTyping()
    }),
    window.onCloseRequested(async (event) => {
      if (await settledInTime()) return
      event.preventDefault()
      const action = { message: 'window-close-anyway', run: () => window.destroy() }
      notices.show({ tone: 'bad', text: say('window-unsaved'), action })
    }),
  ])
  return () => {
    for (const stop of stops) stop()
  }
}

/** Whether all that is being typed reached the disk within our patience. */
export async function settledInTime(): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<false>((resolve) => (timer = setTimeout(() => { resolve(false) }, PATIENCE)))
  const done = await Promise.race([settle().then(() => true), late])
  clearTimeout(timer)
  return done
}
