import { opAantekening } from '#src/antwoorden/reacties/places.ts'
import { fill } from '#src/platform/places.ts'
import { bijAantekening } from './aantekening.ts'
import { Bij } from './bij.tsx'
import { listBijlagen } from './queries.ts'

/** On the page of one aantekening. */
export const bijlagenOpAantekening = fill(opAantekening, async ({ db, actor }, found) => {
  const stuk = bijAantekening(actor, found.proeftuin, found.aantekening)
  return <Bij actor={actor} stuk={stuk} bijlagen={await listBijlagen(db, stuk)} />
})
