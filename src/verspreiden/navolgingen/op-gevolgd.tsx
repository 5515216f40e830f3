import { paths } from '#src/paths/index.ts'
import { ButtonLink } from '#src/platform/components/index.ts'
import { type Asker, fill } from '#src/platform/places.ts'
import { opProeftuin } from '#src/proeftuinen/pagina/places.ts'
import { bewijsVanHaakjes, bewijzenBijHaakjes, opHaakje } from '#src/verspreiden/haakjes/places.ts'
import {
  bewijs,
  bewijsInWoorden,
  bewijzen,
  hoofdactie,
  vonkspoor,
} from '#src/verspreiden/werkwijzen/places.ts'
import { type Gevolgd, geenBewijs, sayBewijs } from './navolging.ts'
import { Bewijsregel } from './parts.tsx'
import { may } from './policy.ts'
import { bewijsVan } from './queries.ts'
import { listKnopen } from './spoor.ts'
import { bewijsIn, volgersVan } from './spoor-boom.ts'
import { Spoorbeeld } from './spoor-parts.tsx'

export const bewijsVanWerkwijze = fill(bewijs, async ({ db, actor }, { id }) => {
  const found = await bewijsVan(db, actor, [id])
  return <Bewijsregel bewijs={found.get(id) ?? geenBewijs} />
})

/** Of each in a list, by id; one statement. */
const regels = async ({ db, actor }: Asker, ids: string[]) => {
  const found = await bewijsVan(db, actor, ids)
  return new Map([...found].map(([id, one]) => [id, <Bewijsregel bewijs={one} />]))
}
const woorden = async ({ db, actor }: Asker, ids: string[]) => {
  const found = await bewijsVan(db, actor, ids)
  return new Map([...found].map(([id, one]) => [id, sayBewijs(one)]))
}

export const bewijzenVanWerkwijzen = fill(bewijzen, regels)
export const bewijzenVanHaakjes = fill(bewijzenBijHaakjes, regels)
export const woordenVanWerkwijzen = fill(bewijsInWoorden, woorden)
export const woordenVanHaakjes = fill(bewijsVanHaakjes, woorden)

type Weg = { href: string; kind?: 'primary' | 'secondary' }

const Doe = ({ href, kind = 'primary' }: Weg) => (
  <ButtonLink href={href} kind={kind}>
    Ik ga dit ook doen
  </ButtonLink>
)

export const doeWerkwijze = fill(
  hoofdactie,
  ({ actor }, { id, gepubliceerdOp }) =>
    gepubliceerdOp !== null && may.begin(actor) && <Doe href={paths.nieuweNavolging(id)} />,
)

type Wortel = Pick<Gevolgd, 'soort' | 'id' | 'titel' | 'organisatie'>

export const spoorVanWerkwijze = fill(vonkspoor, async ({ db, actor }, { id, titel, organisatie }) => {
  const gevolgd: Wortel = { soort: 'werkwijze', id, titel, organisatie }
  return <Spoorbeeld actor={actor} gevolgd={gevolgd} knopen={await listKnopen(db, actor, gevolgd)} />
})

/** How it went for who did it, the way to do it too, and who followed whom; one statement. */
async function navolgingen({ db, actor }: Asker, gevolgd: Wortel, doe: Weg | false) {
  const knopen = await listKnopen(db, actor, gevolgd)
  return (
    <>
      <Bewijsregel bewijs={bewijsIn(volgersVan(knopen))} />
      {doe && <Doe {...doe} />}
      <Spoorbeeld actor={actor} gevolgd={gevolgd} knopen={knopen} />
    </>
  )
}

export const navolgingenOpHaakje = fill(opHaakje, (asker, { id, titel, bron }) => {
  const doe = may.begin(asker.actor) && { href: paths.nieuweNavolging(undefined, id) }
  return navolgingen(asker, { soort: 'haakje', id, titel, organisatie: bron?.organisatie ?? '' }, doe)
})

/** Of who leads it this is not the next step. */
export const navolgingenOpProeftuin = fill(
  opProeftuin,
  (asker, { id, titel, organisatie, uitkomst, rol }) => {
    const href = paths.nieuweNavolging(undefined, undefined, id)
    const kind = rol === 'trekker' ? 'secondary' : 'primary'
    const doe = uitkomst !== null && may.begin(asker.actor) && ({ href, kind } as const)
    return navolgingen(asker, { soort: 'proeftuin', id, titel, organisatie }, doe)
  },
)
