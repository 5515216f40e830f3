import { dayOf } from '../today.ts'
import { sayMoment } from './sayMoment.ts'

export type MomentProps = { at: Date | string; now?: Date | undefined; dateOnly?: boolean | undefined }

/** A day such as '2026-04-14' has no time of its own and is never given one. */
export const Moment = ({ at, now = new Date(), dateOnly }: MomentProps) => {
  const day = dateOnly ?? (typeof at === 'string' && at.length === 10)
  const moment = typeof at === 'string' ? new Date(at) : at
  return <time datetime={day ? dayOf(moment) : moment.toISOString()}>{sayMoment(moment, now, day)}</time>
}

/** In a sentence: 'op 14 april', but 'gisteren' and 'over 3 dagen'. */
export const OpDag = ({ at, now = new Date() }: Omit<MomentProps, 'dateOnly'>) => (
  <>
    {/^\d/.test(sayMoment(new Date(at), now, true)) && 'op '}
    <Moment at={at} now={now} dateOnly />
  </>
)
