import { fillOfThisAlone } from '#src/platform/places.ts'
import { onderProeftuin } from '#src/proeftuinen/pagina/places.ts'
import { Bij } from './bij.tsx'
import { bijProeftuin } from './proeftuin.ts'
import { listBijlagen } from './queries.ts'

/** Below a proeftuin, for who reads all of it. */
export const bijlagenOnderProeftuin = fillOfThisAlone(onderProeftuin, async ({ db, actor }, proeftuin) => {
  const stuk = bijProeftuin(actor, proeftuin)
  return <Bij actor={actor} stuk={stuk} bijlagen={await listBijlagen(db, stuk)} />
})
