import { opAanbesteding } from '#src/markt/aanbestedingen/places.ts'
import { fill } from '#src/platform/places.ts'
import { bijAanbesteding } from './aanbesteding.ts'
import { Bij } from './bij.tsx'
import { listBijlagen } from './queries.ts'

/** At the side of a tender. */
export const bijlagenOpAanbesteding = fill(opAanbesteding, async ({ db, actor }, aanbesteding) => {
  const stuk = bijAanbesteding(actor, aanbesteding)
  return <Bij actor={actor} stuk={stuk} bijlagen={await listBijlagen(db, stuk)} />
})
