/* The steps in the life of a recommendation, in words. */
import type { LifeEvent } from '$lib/ipc'
import { longDate, say } from '$lib/words'
import { cameFrom, succeeded } from './kin'

/** «Письмо отправлено, № 14-07/231». */
export function told({ step, letter }: LifeEvent): string {
  const number = letter?.number ? say('life-letter', { number: letter.number }) : ''
  const words = (() => {
    if (typeof step === 'string') return say('life-step', { step })
    if ('cameFrom' in step) return say('life-kin', { kin: cameFrom([step.cameFrom]) })
    if ('succeededBy' in step) return say('life-kin', { kin: succeeded([step.succeededBy]) })
    if ('letterSent' in step) return say('life-sent', { channel: say(`letter-channel-${step.letterSent.channel}`) })
    if ('replied' in step) return say('life-replied', { completeness: step.replied.completeness })
    if ('extended' in step) return say('life-extended', { until: longDate(step.extended.until) })
    return say('life-promised', { until: longDate(step.promised.until) })
  })()
  return `${words}${number}`
}
