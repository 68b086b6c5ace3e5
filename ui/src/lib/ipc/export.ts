/* Exporting papers: the one command that tells how far it has come. */
import { Channel } from '@tauri-apps/api/core'
import { commands, type Exported, type MeetingId, type Progress, type Wanted } from './bindings.gen'
import { ask } from './speak'

/** Writes papers of a meeting into a folder; `told` hears of each file. Rejects with a Failure, `cancelled` among them. */
export function exportPapers(
  meeting: MeetingId | null,
  wanted: Wanted,
  folder: string,
  told: (progress: Progress) => void,
): Promise<Exported> {
  const progress = new Channel<Progress>()
  progress.onmessage = told
  return ask(commands.export(meeting, wanted, folder, progress))
}
