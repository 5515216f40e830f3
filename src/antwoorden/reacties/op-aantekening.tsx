import { paths } from '#src/paths/index.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { fillOfThisAlone } from '#src/platform/places.ts'
import type { Logboekregel } from '#src/proeftuinen/aantekeningen/aantekening.ts'
import { findAantekening } from '#src/proeftuinen/aantekeningen/queries.ts'
import { bijRegels } from '#src/proeftuinen/pagina/places.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { leestIn, magReageren, stukVan } from './aantekening.ts'
import { reactiebaar } from './places.ts'
import { countReacties } from './queries.ts'
import { aantalReacties } from './reactie.ts'

/** People may react to an aantekening, a les too. */
export const reactiesOnderAantekening = reactiebaar({
  soort: 'aantekening',
  find: async (db, actor, id) => {
    const proeftuin = await findProeftuin(db, actor, await proeftuinVan(db, id))
    return stukVan(actor, proeftuin, await findAantekening(db, actor, { proeftuin, id }))
  },
})

async function proeftuinVan(db: Db, id: string): Promise<string> {
  const row = await db.selectFrom('aantekening').select('proeftuinId').where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return row.proeftuinId
}

/** Under each line of a logboek: how many reacties there are, or that one may be the first. */
export const reactiesBijRegels = fillOfThisAlone(bijRegels, async ({ db, actor }, { proeftuin, regels }) => {
  const notes = regels.filter(({ soort }) => soort !== 'routewissel')
  const ids = notes.map(({ id }) => id)
  const leest = leestIn(actor, proeftuin)
  const counts = await countReacties(db, actor, { soort: 'aantekening', ids, leest })
  return (regel: Logboekregel) => {
    if (!ids.includes(regel.id)) return null
    const aantal = counts.get(regel.id) ?? 0
    if (aantal === 0 && !magReageren(actor, proeftuin, regel)) return null
    return <ReactiesLink regel={regel} proeftuinId={proeftuin.id} aantal={aantal} />
  }
})

type LinkProps = { regel: Logboekregel; proeftuinId: string; aantal: number }

const ReactiesLink = ({ regel, proeftuinId, aantal }: LinkProps) => (
  <a href={`${paths.aantekeningReacties(proeftuinId, regel.id)}#reacties`}>
    {aantal === 0 ? 'Reageer' : aantalReacties(aantal)}
    <span class="vonk-onzichtbaar">: {regel.titel}</span>
  </a>
)
