import { mensenBijOrganisatie } from '#src/netwerk/organisaties/places.ts'
import { paths } from '#src/paths/index.ts'
import { dotted, Person } from '#src/platform/components/index.ts'
import { fill } from '#src/platform/places.ts'
import { type Collega, listLedenOf } from './collegas.ts'

/** On the page of an organisation: who works there, for members. */
export const ledenBijOrganisatie = fill(mensenBijOrganisatie, async ({ db, actor }, { id }) => {
  const leden = await listLedenOf(db, actor, id)
  return leden.length > 0 && <Leden leden={leden} />
})

const Leden = ({ leden }: { leden: Collega[] }) => (
  <section aria-labelledby="mensen">
    <h2 id="mensen">Mensen</h2>
    <ul class="vonk-mensen vonk-mensen--naast">
      {leden.map(({ id, naam, functie, beheerder, ook }) => (
        <li>
          <Person
            naam={naam}
            href={paths.lid(id)}
            detail={
              dotted([functie, beheerder && 'houdt deze pagina bij', ook && 'werkt hier ook']) || undefined
            }
          />
        </li>
      ))}
    </ul>
  </section>
)
