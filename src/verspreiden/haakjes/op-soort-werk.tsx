import { bijSoortWerk } from '#src/netwerk/categorieen/places.ts'
import { paths } from '#src/paths/index.ts'
import { fill, filled } from '#src/platform/places.ts'
import { HaakjeCards } from './cards.tsx'
import { Zoek } from './forms.ts'
import { listHaakjes } from './list.ts'
import { bewijzenBijHaakjes } from './places.ts'

const hoogstens = 4

/** The last changed of a kind of work, to read at once; the list has the others. */
export const haakjesBijSoortWerk = fill(bijSoortWerk, async (asker, { code, naam }) => {
  const { haakjes } = await listHaakjes(asker.db, asker.actor, Zoek.parse({ categorie: code }))
  if (haakjes.length === 0) return null
  const shown = haakjes.slice(0, hoogstens)
  const bewijzen = await filled(
    asker,
    bewijzenBijHaakjes,
    shown.map(({ id }) => id),
  )
  return {
    id: 'haakjes',
    kop: 'Haakjes',
    inhoud: (
      <>
        <HaakjeCards haakjes={shown} label={`Haakjes bij ${naam.toLowerCase()}`} bewijzen={bewijzen} />
        {haakjes.length > hoogstens && (
          <p>
            <a href={paths.haakjes({ categorie: code })}>Toon alle haakjes bij {naam.toLowerCase()}</a>
          </p>
        )}
      </>
    ),
  }
})
