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
import { Spoorbeeld } from './spoor-parts.tsx'

const bewijsRegel = async ({ db, actor }: Asker, id: string) => {
  const found = await bewijsVan(db, actor, [id])
  return <Bewijsregel bewijs={found.get(id) ?? geenBewijs} />
}

export const bewijsVanWerkwijze = fill(bewijs, (asker, { id }) => bewijsRegel(asker, id))

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

const Doe = ({ href }: { href: string }) => <ButtonLink href={href}>Ik ga dit ook doen</ButtonLink>

export const doeWerkwijze = fill(
  hoofdactie,
  ({ actor }, { id }) => may.begin(actor) && <Doe href={paths.nieuweNavolging(id)} />,
)

const beeld = async (
  { db, actor }: Asker,
  gevolgd: Pick<Gevolgd, 'soort' | 'id' | 'titel' | 'organisatie'>,
) => <Spoorbeeld gevolgd={gevolgd} knopen={await listKnopen(db, actor, gevolgd)} />

export const spoorVanWerkwijze = fill(vonkspoor, (asker, { id, titel, organisatie }) =>
  beeld(asker, { soort: 'werkwijze', id, titel, organisatie }),
)

export const navolgingenOpHaakje = fill(opHaakje, async (asker, { id, titel, bron }) => (
  <>
    {await bewijsRegel(asker, id)}
    {may.begin(asker.actor) && <Doe href={paths.nieuweNavolging(undefined, id)} />}
    {await beeld(asker, { soort: 'haakje', id, titel, organisatie: bron?.organisatie ?? '' })}
  </>
))

export const navolgingenOpProeftuin = fill(
  opProeftuin,
  async (asker, { id, titel, organisatie, uitkomst }) => (
    <>
      {await bewijsRegel(asker, id)}
      {uitkomst && may.begin(asker.actor) && <Doe href={paths.nieuweNavolging(undefined, undefined, id)} />}
      {await beeld(asker, { soort: 'proeftuin', id, titel, organisatie })}
    </>
  ),
)
