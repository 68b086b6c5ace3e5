/* The layout of a paper, read again as soon as anything that it prints changes, what is still being typed included. */
import { ask, commands, resource, TYPING, type Noun, type PaperRef, type PaperView, type Resource } from '$lib/ipc'

/** What papers are made of: all of the record but the replies. Who was there is known by events. */
export const PRINTED: Noun[] = [
  'meeting',
  'participant',
  'agendaItem',
  'speech',
  'passage',
  'point',
  'decision',
  'vote',
  'event',
  'recommendation',
  'addressee',
  'letter',
  'enclosure',
  'minutes',
  'body',
  'bodyName',
  'person',
  'membership',
  'settings',
]

/** Call it while a component is set up. Of what is typed meanwhile each layout shows the latest. */
export const laidOut = (paper: () => PaperRef): Resource<PaperView> =>
  resource([...PRINTED, TYPING], () => ask(commands.paper(paper())), { oneAtATime: true })
