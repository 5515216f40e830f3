import { doelVanAanmelding } from '#src/netwerk/aanmeldingen/places.ts'
import { paths } from '#src/paths/index.ts'
import { ButtonLink } from '#src/platform/components/index.ts'
import { orNull } from '#src/platform/errors.ts'
import { fill } from '#src/platform/places.ts'
import { actiesOpProeftuin } from '#src/proeftuinen/pagina/places.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'

/** For who reads it and is not in its team. The same for all visitors: the page is made once for them. */
export const vraagHetTeam = fill(
  actiesOpProeftuin,
  ({ actor }, proeftuin) =>
    proeftuin.rol === null &&
    may.read(actor, proeftuin) && (
      <>
        {proeftuin.uitkomst === null && (
          <ButtonLink href={paths.teamvraag(proeftuin.id, 'meedoen')}>Doe mee</ButtonLink>
        )}
        <ButtonLink href={paths.teamvraag(proeftuin.id)} kind="secondary">
          Vraag het team
        </ButtonLink>
      </>
    ),
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
