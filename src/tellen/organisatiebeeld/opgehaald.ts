import type { Organisatie } from '#src/netwerk/organisaties/organisatie.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { today } from '#src/platform/today.ts'
import { doelVan } from '#src/tellen/doelen/queries.ts'
import { ladderVan } from '#src/tellen/tellingen/ladder.ts'
import { listTelplekken } from '#src/tellen/tellingen/queries.ts'
import { verschilTussen } from '#src/tellen/tellingen/verschil.ts'
import { kwartaalMet } from '#src/tellen/telregimes/kwartaal.ts'
import { findTelregimeOp } from '#src/tellen/telregimes/queries.ts'
import { alleen, kwartalenTot, laatsteKwartaal, periodeVan } from './beeld.ts'
import { exact, voorLeden } from './getoond.ts'
import { naast } from './naast.ts'
import { may, type Teller } from './policy.ts'
import { listLopen } from './queries.ts'
import type { Beeld } from './views.tsx'

type Vraag = { organisatie: Organisatie; teller: Teller; kwartaal: string | undefined }

/** The picture of an organisation as this actor sees it, up to and including a quarter. */
export async function beeldVan(db: Db, actor: Actor | null, vraag: Vraag): Promise<Beeld> {
  const kwartaal = vraag.kwartaal ?? laatsteKwartaal(today())
  const kwartalen = kwartalenTot(kwartaal)
  const [{ van }, { tot }] = [periodeVan(kwartalen[0] ?? kwartaal), periodeVan(kwartaal)]
  const { id } = vraag.organisatie
  const plekken = await listTelplekken(db, id, { van, tot })
  const regimes = await Promise.all(naast.map((naam) => findTelregimeOp(db, naam, tot)))
  const over = { organisatieId: id, plekken, kwartalen }
  const mag = may.exact(actor, vraag.teller)
  return {
    organisatie: vraag.organisatie,
    kwartaal,
    voorlopig: kwartaal >= kwartaalMet(today()),
    exact: mag,
    reeksen: mag ? exact(regimes, over) : voorLeden(regimes, over),
    doelen: await doelenVan(db, id, kwartalen),
    verschil: mag ? verschilIn(regimes, { organisatieId: id, plekken, kwartaal }) : null,
    ladder: mag ? ladderVan(await listLopen(db, id), tot) : null,
  }
}

type Over = { organisatieId: string; plekken: Parameters<typeof alleen>[0]; kwartaal: string }

function verschilIn([van, naar]: Parameters<typeof exact>[0], { organisatieId, plekken, kwartaal }: Over) {
  if (!van || !naar) return null
  const vraag = { organisatieId, periode: periodeVan(kwartaal), plekken: alleen(plekken, kwartaal) }
  return verschilTussen(van, naar, vraag)
}

/** What was promised for each year of the picture, under each regime. */
async function doelenVan(db: Db, organisatieId: string, kwartalen: string[]): Promise<Beeld['doelen']> {
  const jaren = [...new Set(kwartalen.map((kwartaal) => Number(kwartaal.slice(0, 4))))]
  const doelen: Beeld['doelen'] = []
  for (const regime of naast)
    for (const jaar of jaren) {
      const doel = await doelVan(db, { organisatieId, jaar, regime })
      if (doel) doelen.push({ regime, jaar, banen: Number(doel.banen) })
    }
  return doelen
}
