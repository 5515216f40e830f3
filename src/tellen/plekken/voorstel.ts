import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import type { Proeftuin, Route } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Vorm } from './plek.ts'
import { listBetrokken } from './queries.ts'

const vormVan: Record<Route, Vorm> = {
  individuele_plaatsing: 'dienstverband',
  inhuur: 'detachering',
  inkoop: 'inkoop_van_dienst',
  voorbehouden_opdracht: 'inkoop_van_dienst',
  werkervaring: 'leerwerk',
}

/** What follows from the proeftuin, so that hours, number and day are enough for the usual plek. */
export async function voorgesteld(db: Db, actor: Actor, p: Proeftuin): Promise<Record<string, string>> {
  const vorm = vormVan[p.routes[0] ?? 'individuele_plaatsing']
  const eigenDienst = vorm === 'dienstverband' || vorm === 'leerwerk'
  const werkgever = eigenDienst ? p.organisatie : await wieLevert(db, actor, p)
  return {
    aantal: '1',
    soort: 'geplaatst',
    vorm,
    werkgever,
    inlener: vorm === 'detachering' ? p.organisatie : '',
    regio: p.regio ?? '',
  }
}

/** The own organisation of a supplier; else the one beside the host, when there is but one. */
async function wieLevert(db: Db, actor: Actor, p: Proeftuin): Promise<string> {
  const anderen = (await listBetrokken(db, p.id)).filter(({ id }) => id !== p.organisatieId)
  const eigen = anderen.find(({ id }) => id === actor.organisatieId)
  return (eigen ?? (anderen.length === 1 ? anderen[0] : undefined))?.naam ?? ''
}
