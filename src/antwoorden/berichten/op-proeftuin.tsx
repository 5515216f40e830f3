import { may as mayVoorstel } from '#src/markt/voorstellen/policy.ts'
import { doelVanAanmelding } from '#src/netwerk/aanmeldingen/places.ts'
import { paths } from '#src/paths/index.ts'
import { ButtonLink, dot } from '#src/platform/components/index.ts'
import { orNull } from '#src/platform/errors.ts'
import { fill } from '#src/platform/places.ts'
import { actiesOpProeftuin } from '#src/proeftuinen/pagina/places.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import type { Inkoop } from './bericht.ts'
import { may } from './policy.ts'
import { findTrekkers } from './trekkers.ts'
import { inkoopLoopt } from './views.tsx'

/** For who reads it and is not in its team. The same for all visitors: the page is made once for them. */
export const vraagHetTeam = fill(actiesOpProeftuin, async ({ db, actor }, proeftuin) => {
  if (proeftuin.rol !== null || !mayProeftuin.read(actor, proeftuin)) return null
  if (!actor || !may.useOwn(actor)) return <Knoppen {...proeftuin} />
  const { open, inkoop } = await findTrekkers(db, actor, proeftuin)
  return open.length > 0 ? (
    <Knoppen {...proeftuin} />
  ) : (
    <NuNiet id={proeftuin.id} inkoop={inkoop} mayPropose={mayVoorstel.make(actor)} />
  )
})

const Knoppen = ({ id, uitkomst }: Pick<Proeftuin, 'id' | 'uitkomst'>) => (
  <>
    {uitkomst === null && (
      <ButtonLink href={paths.teamvraag(id, 'meedoen')}>Vraag of je mee kunt doen</ButtonLink>
    )}
    <ButtonLink href={paths.teamvraag(id)} kind="secondary">
      Vraag het team
    </ButtonLink>
  </>
)

type NuNietProps = { id: string; inkoop: Inkoop | null; mayPropose: boolean }

/** Instead of a choice that would be refused; why, or what one can do, stands on the page that it leads to. */
const NuNiet = ({ id, inkoop, mayPropose }: NuNietProps) => (
  <span class="vonk-klein">
    {inkoop ? `${inkoopLoopt}.` : 'Nu niet bereikbaar via Vonk.'}{' '}
    <a href={paths.teamvraag(id)}>{inkoop ? 'Lees waarom' : 'Wat kan wel?'}</a>
    {inkoop && mayPropose && (
      <>
        {dot}
        <a href={paths.nieuwVoorstel()}>Doe een voorstel aan alle kopers</a>
      </>
    )}
  </span>
)

/** Who joins for a proeftuin that everybody reads. Of another nothing is told. */
export const meedoenAlsDoel = fill(doelVanAanmelding, async ({ db }, doel) => {
  const found = await orNull(findProeftuin(db, null, doel))
  return (
    found && {
      wat: `mee te doen met ‘${found.titel}’`,
      zin: `Ik wil meedoen met de proeftuin ‘${found.titel}’.`,
    }
  )
})
